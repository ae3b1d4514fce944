import type { Route } from "../../model/translation-unit.ts";

/** How a segment came by its English, in words. */
export const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  memory: "from memory",
  rule: "by rule",
  cache: "from the cache",
  fuzzy: "from like sentences, to be looked at",
  repetition: "repeated",
  engine: "from DeepL",
  none: "untranslated",
};
