import { ask } from "../wire/api.ts";
import { listen } from "../wire/listen.ts";
import { followPeople } from "../wire/people.ts";
import type { ArticleList } from "../wire/shapes.ts";
import { articlesScreen } from "./articles-screen.ts";

export interface OpenArticles {
  readonly element: HTMLElement;
  close(): void;
}

/** News come in bunches. */
const NEWS_AFTER = 300;
/** What changed after the list was asked for and before the server looked for the first time is seen now. */
const ONCE_MORE_AFTER = 1_500;

/** The list of all articles, kept as others leave them. */
export function openArticles(first: ArticleList): OpenArticles {
  const people = followPeople(first.as);
  const host = document.createElement("div");
  let list = first;
  let timer = 0;
  const reload = () => {
    clearTimeout(timer);
    timer = window.setTimeout(load, NEWS_AFTER);
  };
  const draw = () => {
    const focus = focusIn(host);
    host.replaceChildren(articlesScreen(list, { people, onApplied: reload }));
    focus();
  };
  const load = async () => {
    const answer = await ask<ArticleList>("/documents");
    if (answer.kind !== "ok") return;
    const isNews = JSON.stringify(answer.value) !== JSON.stringify(list);
    list = answer.value;
    if (isNews) draw();
  };
  const stop = listen({
    onSegment: reload,
    onDocument: reload,
    onPresence: (news) => {
      if (people.hear(news)) draw();
    },
    onReturn: reload,
  });
  draw();
  timer = window.setTimeout(load, ONCE_MORE_AFTER);
  return {
    element: host,
    close: () => {
      stop();
      clearTimeout(timer);
    },
  };
}

/** Puts the focus back to the same link or button after everything was drawn anew. */
function focusIn(host: HTMLElement): () => void {
  const { activeElement: active } = document;
  if (!(active instanceof HTMLElement) || !host.contains(active)) return () => undefined;
  const selector = active.matches("a")
    ? `a[href="${CSS.escape(active.getAttribute("href") ?? "")}"]`
    : active.localName;
  return () => host.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
