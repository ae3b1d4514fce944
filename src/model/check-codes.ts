/** All QA checks by the codes that findings, configs and dismissals name them by, in the order of a report. */
export const CHECK_CODES = [
  "empty",
  "too-long",
  "doubtful",
  "pseudo",
  "untranslated",
  "other-language",
  "inline-codes",
  "addresses",
  "numbers",
  "names",
  "negation",
  "modality",
  "legal-words",
  "quotation",
  "completeness",
  "glossary",
  "consistency",
  "fuzzy",
  "fallback",
  "typography",
  "house-style",
  "false-friends",
] as const;

export type CheckCode = (typeof CHECK_CODES)[number];
