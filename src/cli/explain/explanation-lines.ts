import type { LanguageGuess } from "../../language/identify-language.ts";
import { languageName } from "../../lib/language-name.ts";
import type { ExplainedCache, UnitExplanation } from "../../pipeline/explain/unit-explanation.ts";
import { foldLine } from "../fold-line.ts";
import type { Terminal } from "../terminal.ts";
import { keyLines } from "./key-lines.ts";

type Section = readonly [head: string, lines: readonly string[]];

/** An explanation as a person reads it: what would happen first, then all that decides it. */
export function explanationLines(explanation: UnitExplanation, terminal: Terminal): readonly string[] {
  const { paint, columns = Number.POSITIVE_INFINITY } = terminal;
  const { document, segment, block, languages, source, now } = explanation;
  const pair = `${languageName(languages.source)} to ${languageName(languages.target)}`;
  const sections: readonly Section[] = [
    [`${document} ${segment}, ${block}, ${pair}`, [source]],
    ["What a run would do", [`${now.why}.`, ...(now.target === undefined ? [] : [`→ ${now.target}`])]],
    ["Language", languageLines(explanation)],
    ["Now in the store", storedLines(explanation)],
    ["Neighbours", neighbourLines(explanation)],
    ["Memory", memoryLines(explanation)],
    ...enginesSection(explanation),
    ["Cache key", keyLines(explanation.cache)],
    ["Answers in the cache", answerLines(explanation.cache)],
  ];
  return sections.flatMap(([head, lines], place) => [
    ...(place === 0 ? [] : [""]),
    paint("bold", head),
    ...lines.map((line) => foldLine(`  ${line}`, columns)),
  ]);
}

function languageLines({ languages, identified }: UnitExplanation): string[] {
  const { document, segment, own } = identified;
  const name = languageName(languages.source);
  const article = document === undefined ? `${name}, as source.language says` : guessed(document, name);
  const sentence = guessed(segment, name);
  return [
    `The article: ${article}.`,
    `The sentence: ${sentence}${own === undefined ? "" : ", surely another language than its article's"}.`,
  ];
}

/** `Norwegian Bokmål, confidence 0.98`; what is not decided counts as the article's language. */
function guessed({ language, confidence }: LanguageGuess, name: string): string {
  const isDecided = language !== "undecided" && language !== "other";
  const told = isDecided ? languageName(language) : `${language}, taken for ${name}`;
  return `${told}, confidence ${confidence.toFixed(2)}`;
}

function storedLines({ stored }: UnitExplanation): string[] {
  if (stored === undefined) return ["The store does not know this segment yet."];
  const { state, origin, target } = stored;
  return origin === undefined ? [state] : [`${state}, origin ${origin}`, target];
}

const LEANS = {
  short: "It leans on them: it has three words or fewer.",
  pronoun: "It leans on them: it opens with a pronoun, which means something said before.",
} as const;

function neighbourLines({ previous, next, leans }: UnitExplanation): string[] {
  const travel = leans.travels ? "serve it anywhere" : "serve it only between the same neighbours";
  return [
    `before: ${previous || "(the article begins)"}`,
    `after:  ${next || "(the article ends)"}`,
    leans.why === null ? "It does not lean on them." : LEANS[leans.why],
    `With cache.reuse: ${leans.reuse}, answers ${travel}.`,
  ];
}

const FITS = { same: "the same", other: "another", unknown: "not known" } as const;

function memoryLines({ memory, languages, identified }: UnitExplanation): string[] {
  if (memory.length === 0) return ["Memory does not have this sentence."];
  const own = identified.own ?? languages.source;
  return memory.flatMap(({ match, taken, fits, language, state, author, document, target }) => {
    const neighbours = `sentence before: ${FITS[fits.previous]}, after: ${FITS[fits.next]}`;
    const kind = match === "none" ? "not usable: its inline codes are others" : match;
    const form = language === own ? undefined : `as ${languageName(language)}`;
    const origin = [state, form, author, document].filter((part) => part !== undefined).join(", ");
    return [`${taken ? "✓" : "·"} ${kind} (${neighbours}): ${origin}`, `  ${target}`];
  });
}

/** Where there are several, or one that is not for everything. */
function enginesSection({ cache }: UnitExplanation): Section[] {
  const { engines } = cache;
  if (engines === undefined) return [];
  const lines = engines.map(
    ({ engine, key, missing }) => `${engine}, under ${key}${missing === undefined ? "" : `: ${missing}`}`,
  );
  return [["Engines that are for it", lines.length > 0 ? lines : ["None of the list (engine)."]]];
}

function answerLines({ answers, engines }: ExplainedCache): string[] {
  if (answers.length === 0) {
    const keys = (engines ?? []).length > 1 ? "these keys" : "this key";
    return [`None under ${keys}: nothing that shaped the same request was answered yet.`];
  }
  return answers.flatMap(({ engine, serves, why, document, run, context, target, billedCharacters }) => [
    `${serves ? "✓" : "·"} ${engines === undefined ? "" : `${engine}: `}${why}`,
    `  context ${context || "(none)"}, for ${document}, run ${run}, ${billedCharacters} billed`,
    `  ${target || "(empty)"}`,
  ]);
}
