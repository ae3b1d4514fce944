import type { RunReport } from "../../model/run-report.ts";
import type { Route } from "../../model/translation-unit.ts";

/** How a segment came by its English, in words. */
export type RouteWords = Readonly<Record<Route, string>>;

/** The words of a run: its engine by name, where it was but one. */
export function routeWords({ engines }: Pick<RunReport, "engines">): RouteWords {
  const [first, ...others] = engines?.filter(({ texts }) => texts > 0) ?? [];
  const name = first === undefined || first.engine === "deepl" ? "DeepL" : first.engine;
  return { ...WORDS, engine: others.length > 0 ? "from engines" : `from ${name}` };
}

const WORDS: Omit<RouteWords, "engine"> = {
  memory: "from memory",
  rule: "by rule",
  cache: "from the cache",
  fuzzy: "from like sentences, to be looked at",
  repetition: "repeated",
  none: "untranslated",
};
