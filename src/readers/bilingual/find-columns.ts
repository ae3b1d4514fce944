import { norwegianOfTag, tagFit } from "../tmx/language-of-tag.ts";

/** Which cells of a row are the two sides, counted from 0, and what their heads say of their languages. */
export interface Columns {
  readonly source: number;
  readonly target: number;
  /** The first row names the columns and is no unit. */
  readonly hasHeader: boolean;
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
}

const SOURCE_WORDS: ReadonlySet<string> = new Set(["source", "kilde", "norsk", "norwegian", "original"]);
const TARGET_WORDS: ReadonlySet<string> = new Set(["target", "mål", "engelsk", "english", "translation"]);

/** By the first row, when it names both sides (`source`, `nb`, `en-GB` …); else the first two columns. */
export function findColumns(first: readonly string[]): Columns {
  const heads = first.map((cell) => cell.trim());
  const source = heads.findIndex(isSource);
  const target = heads.findIndex(isTarget);
  if (source === -1 || target === -1) return byTags(heads) ?? { source: 0, target: 1, hasHeader: false };
  const sourceLanguage = norwegianOfTag(heads[source] ?? "");
  const english = heads[target] ?? "";
  return {
    source,
    target,
    hasHeader: true,
    ...(sourceLanguage && { sourceLanguage }),
    ...(isEnglish(english) && { targetLanguage: english }),
  };
}

/** Two tags that are no words: of other languages the first column is the source. */
const TAG = /^(?:da|sv|fi|is|de|nl|fr|es|it|pt|pl|nb|nn|en)(?:[-_][a-z]{2})?$/iu;

function byTags(heads: readonly string[]): Columns | undefined {
  const [source, target] = heads.flatMap((head, place) => (TAG.test(head) ? [place] : []));
  if (source === undefined || target === undefined || heads.length < 2) return undefined;
  const [sourceLanguage = "", targetLanguage = ""] = [heads[source], heads[target]];
  return { source, target, hasHeader: true, sourceLanguage, targetLanguage };
}

function isSource(head: string): boolean {
  return SOURCE_WORDS.has(head.toLowerCase()) || norwegianOfTag(head) !== undefined;
}

function isTarget(head: string): boolean {
  return TARGET_WORDS.has(head.toLowerCase()) || isEnglish(head);
}

function isEnglish(head: string): boolean {
  return tagFit(head, "en") !== "none";
}
