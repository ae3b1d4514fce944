import { button, element } from "../../page/element.ts";
import { wordDiff } from "../../text/word-diff.ts";
import { ask, segmentPath } from "../../wire/api.ts";
import type { Matches, MatchView } from "../../wire/shapes.ts";
import { diffNodes } from "../diff-nodes.ts";

const MOST = 3;
/** Whether the server knows matches: asked once. */
let isThere = true;

export interface MatchesOptions {
  readonly document: string;
  readonly segment: string;
  readonly source: string;
  readonly languages: { readonly source: string; readonly target: string };
  insert(target: string): void;
}

/** What memory and glossary have for a segment; nothing when they have nothing. */
export async function loadMatches(document: string, segment: string): Promise<Matches | undefined> {
  if (!isThere) return undefined;
  const answer = await ask<Matches>(`${segmentPath(document, segment)}/matches`);
  if (answer.kind === "status" && answer.status === 404) isThere = false;
  if (answer.kind !== "ok") return undefined;
  const { matches, terms } = answer.value;
  return matches.length + terms.length === 0 ? undefined : { matches: matches.slice(0, MOST), terms };
}

export function matchesView({ matches, terms }: Matches, options: MatchesOptions): HTMLElement {
  const { languages, insert } = options;
  const view = element("section", { class: "matches", "aria-label": "Matches and terms" });
  if (matches.length > 0) {
    view.append(element("ol", {}, ...matches.map((match, index) => matchItem(match, index, options))));
  }
  if (terms.length === 0) return view;
  const pairs = terms.map(({ source, target, note }) =>
    element(
      "li",
      {},
      element("span", { lang: languages.source }, source),
      " → ",
      button(target, () => insert(target), { lang: languages.target }),
      note !== undefined && ` (${note})`,
    ),
  );
  view.append(element("ul", { class: "terms" }, ...pairs));
  return view;
}

function matchItem(
  match: MatchView,
  index: number,
  { source, languages, insert }: MatchesOptions,
): HTMLElement {
  const percent = Math.round(match.score <= 1 ? match.score * 100 : match.score);
  const facts = [`${percent} % alike`, match.kind, match.author, match.document].filter(Boolean).join(" · ");
  return element(
    "li",
    {},
    element("span", { class: "quiet" }, facts),
    element("span", { lang: languages.source, dir: "auto" }, ...diffNodes(wordDiff(match.source, source))),
    element("span", { lang: languages.target, dir: "auto" }, match.target),
    button("Insert", () => insert(match.target), { key: String(index + 1) }),
  );
}
