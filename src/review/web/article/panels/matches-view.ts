import type { LanguagePair } from "../../../../model/language.ts";
import type { MatchesView, MatchView, TermView } from "../../../../model/review-view.ts";
import { button, element } from "../../page/element.ts";
import { wordDiff } from "../../text/word-diff.ts";
import { ask, segmentPath } from "../../wire/api.ts";
import { diffNodes } from "../diff-nodes.ts";

/** As many as one key each can put in. */
const MOST = 3;

export interface MatchesOptions {
  readonly source: string;
  readonly languages: LanguagePair;
  /** Takes a whole text over. */
  insert(target: string): void;
  /** Writes words where the caret is. */
  write(words: string): void;
}

/** What memory and glossary have for a segment; nothing when they have nothing. */
export async function loadMatches(document: string, segment: string): Promise<MatchesView | undefined> {
  const answer = await ask<MatchesView>(`${segmentPath(document, segment)}/matches`);
  if (answer.kind !== "ok") return undefined;
  const { matches, terms } = answer.value;
  return matches.length + terms.length === 0 ? undefined : { matches: matches.slice(0, MOST), terms };
}

export function matchesView({ matches, terms }: MatchesView, options: MatchesOptions): HTMLElement {
  const view = element("section", { class: "matches", "aria-label": "Matches and terms" });
  if (matches.length > 0) {
    view.append(element("ol", {}, ...matches.map((match, index) => matchItem(match, index, options))));
  }
  if (terms.length > 0) {
    view.append(element("ul", { class: "terms" }, ...terms.map((term) => termItem(term, options))));
  }
  return view;
}

function termItem(
  { source, target, forbidden = [], note }: TermView,
  { languages, write }: MatchesOptions,
): HTMLElement {
  return element(
    "li",
    {},
    element("span", { lang: languages.source }, source),
    " → ",
    button(target, () => write(target), { lang: languages.target }),
    forbidden.length > 0 && ` not ${forbidden.map((word) => `“${word}”`).join(", ")}`,
    note !== undefined && ` (${note})`,
  );
}

function matchItem(
  { source: theirs, target, score, kind, document, author }: MatchView,
  index: number,
  { source, languages, insert }: MatchesOptions,
): HTMLElement {
  const facts = [`${Math.round(score)} % alike`, kind, author, document].filter(Boolean).join(" · ");
  return element(
    "li",
    {},
    element("span", { class: "quiet" }, facts),
    element("span", { lang: languages.source, dir: "auto" }, ...diffNodes(wordDiff(theirs, source))),
    element("span", { lang: languages.target, dir: "auto" }, target),
    button("Insert", () => insert(target), { key: String(index + 1) }),
  );
}
