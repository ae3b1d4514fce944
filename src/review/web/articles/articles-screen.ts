import type { Severity } from "../../../model/finding.ts";
import type { UnitState } from "../../../model/translation-unit.ts";
import { openImportDialog } from "../files/import-dialog.ts";
import { button, element } from "../page/element.ts";
import { counted, languageName, SEVERITIES, shortTime } from "../text/wording.ts";
import { hereText, type People } from "../wire/people.ts";
import type { ArticleList, PageArticleEntry } from "../wire/shapes.ts";

export interface ArticlesOptions {
  readonly people: Pick<People, "at">;
  /** A file that was brought back changed something. */
  onApplied(): void;
}

/** What a part of the bar stands for: what was sent back is untranslated, and is counted by itself. */
type Part = UnitState | "rejected";

/** From done to open: what each part of the bar says. */
const PARTS: readonly { readonly state: Part; readonly shape: string; readonly word: string }[] = [
  { state: "final", shape: "✓", word: "approved" },
  { state: "reviewed", shape: "◑", word: "reviewed" },
  { state: "translated", shape: "○", word: "to review" },
  { state: "rejected", shape: "✗", word: "needs work" },
  { state: "initial", shape: "□", word: "untranslated" },
];

/** The list of all articles: how far each has come, what was found, who touched it last. */
export function articlesScreen(
  { as, documents }: ArticleList,
  { people, onApplied }: ArticlesOptions,
): HTMLElement {
  const sorted = documents.toSorted((one, other) =>
    one.name.localeCompare(other.name, "en", { numeric: true }),
  );
  const total = documents.reduce((sum, { segments }) => sum + segments, 0);
  const heading = element(
    "header",
    { class: "masthead" },
    element("p", { class: "over" }, "bitekst review"),
    element("h1", { tabindex: "-1" }, "Articles"),
    element(
      "p",
      {},
      `${counted(documents.length, "article")}, ${counted(total, "segment")}. You review as ${as}.`,
    ),
    button("Import", () => openImportDialog({ onApplied, beforehand: async () => undefined }), {
      "aria-haspopup": "dialog",
    }),
  );
  const list = element(
    "ol",
    { class: "articles" },
    ...sorted.map((entry) => element("li", {}, card(entry, hereText(people.at(entry.name))))),
  );
  const none = element("p", {}, "No articles yet: run bitekst translate first.");
  return element("div", {}, heading, element("main", {}, documents.length === 0 ? none : list));
}

function card(entry: PageArticleEntry, here: string): HTMLElement {
  const { name, languages, segments } = entry;
  const parts = partsOf(entry);
  const slash = name.lastIndexOf("/") + 1;
  const pair = languages && `${languageName(languages.source)} → ${languageName(languages.target)}`;
  return element(
    "a",
    { class: "card", href: `#/article/${encodeURIComponent(name)}` },
    element(
      "span",
      { class: "card-name" },
      element("span", { class: "folder" }, name.slice(0, slash)),
      name.slice(slash),
    ),
    element(
      "span",
      { class: "card-facts" },
      [pair, counted(segments, "segment")].filter(Boolean).join(" · "),
    ),
    progressBar(parts, segments),
    element("span", { class: "tally" }, ...tally(parts)),
    element("span", { class: "found" }, ...found(entry.findings)),
    element("span", { class: "card-when" }, [changed(entry), here].filter(Boolean).join(" · ")),
  );
}

type Parts = Readonly<Record<Part, number>>;

function partsOf({ states, rejected }: PageArticleEntry): Parts {
  return { ...states, initial: Math.max(0, states.initial - rejected), rejected };
}

/** Drawn for the eye alone: the tally below it says the same in words. */
function progressBar(states: Parts, segments: number): HTMLElement {
  const bar = element("span", { class: "bar", "aria-hidden": "true" });
  for (const { state } of PARTS) {
    if (states[state] === 0) continue;
    const part = element("span", { class: `bar-${state}` });
    part.style.flexGrow = String(states[state] / Math.max(segments, 1));
    bar.append(part);
  }
  return bar;
}

function tally(states: Parts): readonly HTMLElement[] {
  return PARTS.filter(({ state }) => states[state] > 0).map(({ state, shape, word }) =>
    element(
      "span",
      { class: `of-${state}` },
      element("span", { "aria-hidden": "true" }, shape),
      ` ${states[state]} ${word}`,
    ),
  );
}

function found(findings: Readonly<Record<Severity, number>>): readonly HTMLElement[] {
  const open = (["error", "warning", "info"] as const).filter((severity) => findings[severity] > 0);
  if (open.length === 0) return [element("span", {}, "no open findings")];
  return open.map((severity) => {
    const { shape, word } = SEVERITIES[severity];
    const sign = element("span", { "aria-hidden": "true" }, shape);
    return element("span", { class: severity }, sign, ` ${counted(findings[severity], word)}`);
  });
}

function changed({ at, who }: PageArticleEntry): string {
  if (at === undefined) return "not touched yet";
  return `changed ${shortTime(at, new Date())}${who === undefined ? "" : ` by ${who}`}`;
}
