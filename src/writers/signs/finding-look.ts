import type { Severity } from "../../model/finding.ts";

export interface SeverityLook {
  readonly shape: string;
  readonly word: string;
  readonly words: string;
  readonly meaning: string;
}

/** How a finding is shown, the gravest first: a shape and a word. */
export const SEVERITY_LOOKS: Readonly<Record<Severity, SeverityLook>> = {
  error: { shape: "▲", word: "error", words: "errors", meaning: "a check found what is wrong for certain" },
  warning: { shape: "△", word: "warning", words: "warnings", meaning: "a check found what is worth a look" },
  info: { shape: "▽", word: "note", words: "notes", meaning: "a check has something to say" },
};
