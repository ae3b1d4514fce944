import { fromCodeXml } from "../../formats/code-xml.ts";
import { writtenForms } from "../../language/written-forms.ts";
import { rankFuzzy } from "../../leverage/fuzzy/rank-fuzzy.ts";
import { comparedText, scoreLikeness } from "../../leverage/fuzzy/score-likeness.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { MatchView } from "../../model/review-view.ts";
import type { StoredUnit } from "../../model/stored-document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Store } from "../../ports/store.ts";

/** As many as one key each can put in. */
const MOST = 3;

/** What memory has that is like a segment's source, the most alike first; its own approval is left out. */
export async function findMatches(
  store: Store,
  { document, languages, unit }: StoredUnit & { readonly document: string },
): Promise<readonly MatchView[]> {
  const text = plainSource(unit.segment.source);
  const forms = writtenForms(languages.source);
  const found = await Promise.all(
    forms.map((source) => store.memory.alike({ source, target: languages.target }, text.toLowerCase())),
  );
  const others = found.flat().filter((entry) => entry.target !== unit.target || entry.document !== document);
  const alike = rankFuzzy(text, others, MOST).map(
    ({ entry, score }): MatchView => ({
      source: entry.source,
      target: entry.target,
      score,
      kind: score === 100 ? "exact" : "fuzzy",
      ...(entry.document !== undefined && { document: entry.document }),
      ...(entry.author !== undefined && { author: entry.author }),
    }),
  );
  const older = olderVersion(unit, document);
  return older === undefined ? alike : [older, ...alike.filter(({ source }) => source !== older.source)];
}

/** What the sentence was, and its English, before it was edited; it is the best there is, however much was edited. */
function olderVersion({ segment, review }: TranslationUnit, document: string): MatchView | undefined {
  const { source, target } = review?.change ?? {};
  if (source === undefined || target === undefined) return undefined;
  const plain = segment.codes.length === 0 ? source : fromCodeXml(source, segment.codes).text;
  const [was, is] = [plain, segment.source].map((text) => comparedText(plainSource(text)));
  const score = was && is ? scoreLikeness(is, was, 0) : 0;
  return { source, target, score, kind: "fuzzy", document };
}
