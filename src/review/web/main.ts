import { type ArticleScreen, loadArticle, openArticleScreen } from "./article/article-screen.ts";
import { articlesScreen } from "./articles/articles-screen.ts";
import { element } from "./page/element.ts";
import { applyTheme, loadPreferences } from "./page/preferences.ts";
import { openStatusLine } from "./page/status-line.ts";
import { ask, whyNot } from "./wire/api.ts";
import type { ArticleList } from "./wire/shapes.ts";

const preferences = loadPreferences();
const status = openStatusLine();
const page = document.getElementById("page") ?? document.body;
let open: { readonly name: string; readonly screen: ArticleScreen } | undefined;
/** A screen that is late must not stand over the one that was asked for after it. */
let asked = 0;

/** `#/article/<name>` and `#/article/<name>/<segment>`; anything else is the list of all. */
async function show(): Promise<void> {
  const [, room, name = "", segment] = location.hash.split("/").map(decoded);
  if (room === "article" && open?.name === name) return open.screen.start(segment);
  asked += 1;
  const mine = asked;
  open?.screen.close();
  open = undefined;
  const [list, article] = await Promise.all([
    ask<ArticleList>("/documents"),
    room === "article" ? loadArticle(name) : undefined,
  ]);
  if (mine !== asked) return;
  if (list.kind !== "ok") return sorry(whyNot(list));
  if (room !== "article") {
    document.title = "Articles – bitekst review";
    page.replaceChildren(articlesScreen(list.value));
    status.say("");
    page.querySelector<HTMLElement>("h1")?.focus();
    return;
  }
  if (article === undefined) return sorry(`There is no article "${name}" here any more.`);
  const screen = openArticleScreen(article, { ...list.value, preferences, status });
  open = { name, screen };
  document.title = `${name} – bitekst review`;
  page.replaceChildren(screen.element);
  screen.start(segment);
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
