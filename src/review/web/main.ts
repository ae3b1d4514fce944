import { type ArticleScreen, loadArticle, openArticleScreen } from "./article/article-screen.ts";
import { type OpenArticles, openArticles } from "./articles/open-articles.ts";
import { element } from "./page/element.ts";
import { applyTheme, loadPreferences } from "./page/preferences.ts";
import { openStatusLine } from "./page/status-line.ts";
import { ask, whyNot } from "./wire/api.ts";
import type { ArticleList, PageArticle } from "./wire/shapes.ts";

const preferences = loadPreferences();
const status = openStatusLine();
const page = document.getElementById("page") ?? document.body;
let open: { readonly name: string; readonly screen: ArticleScreen } | undefined;
let articles: OpenArticles | undefined;
/** A screen that is late must not stand over the one that was asked for after it. */
let asked = 0;

/** `#/article/<name>` and `#/article/<name>/<segment>`; anything else is the list of all. */
async function show(): Promise<void> {
  const [, room, name = "", segment] = location.hash.split("/").map(decoded);
  if (room === "article" && open?.name === name) return open.screen.start(segment);
  asked += 1;
  const mine = asked;
  open?.screen.close();
  articles?.close();
  open = undefined;
  articles = undefined;
  const [list, article] = await Promise.all([
    ask<ArticleList>("/documents"),
    room === "article" ? loadArticle(name) : undefined,
  ]);
  if (mine !== asked) return;
  if (list.kind !== "ok") return sorry(whyNot(list));
  if (room !== "article") {
    document.title = "Articles – bitekst review";
    articles = openArticles(list.value);
    page.replaceChildren(articles.element);
    status.say("");
    page.querySelector<HTMLElement>("h1")?.focus();
    return;
  }
  if (article === undefined) return sorry(`There is no article "${name}" here any more.`);
  document.title = `${name} – bitekst review`;
  put(article, list.value).start(segment);
}

function put(article: PageArticle, list: ArticleList): ArticleScreen {
  const onReshaped = () => void reshape(list);
  const screen = openArticleScreen(article, { ...list, preferences, status, onReshaped });
  open = { name: article.name, screen };
  page.replaceChildren(screen.element);
  return screen;
}

/** A run gave the article that is open other segments: its screen is made anew, the person stays where they are. */
async function reshape(list: ArticleList): Promise<void> {
  const before = open;
  const article = before && (await loadArticle(before.name));
  if (article === undefined || before === undefined || open !== before) return;
  const place = before.screen.place();
  before.screen.close();
  put(article, list).resume(place);
  status.say("The article was changed by a run: this is how it is now");
}

function sorry(why: string): void {
  const back = element("a", { href: "#/" }, "All articles");
  page.replaceChildren(
    element("main", { class: "sorry" }, element("h1", {}, "Nothing to show"), element("p", {}, why), back),
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

applyTheme(preferences);
addEventListener("hashchange", () => void show());
void show();
