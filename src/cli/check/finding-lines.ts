import type { Finding, Severity } from "../../model/finding.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { Style, Terminal } from "../terminal.ts";
import { markedLines } from "./marked-lines.ts";

/** A finding with both sides of its unit, without inline codes. */
export interface ShownFinding {
  readonly finding: Pick<Finding, "check" | "severity" | "message" | "source" | "target" | "fix">;
  readonly source: string;
  readonly target: string;
  readonly languages: LanguagePair;
}

/** How severities are painted. */
export const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: "red",
  warning: "yellow",
  info: "cyan",
};

const INDENT = "    ";
const WIDTH = 110;

/** What was found, and both sides with carets under the places. */
export function findingLines(
  { finding, source, target, languages }: ShownFinding,
  terminal: Terminal,
): readonly string[] {
  const { check, severity, message, fix } = finding;
  const sides = [
    { label: languages.source, text: source, range: finding.source },
    { label: languages.target, text: target, range: finding.target },
    ...(fix === undefined ? [] : [{ label: "fix", text: fix, range: undefined }]),
  ];
  const gutter = Math.max(...sides.map(({ label }) => label.length)) + 2;
  const width = Math.max(20, (terminal.columns ?? WIDTH) - INDENT.length - gutter - 1);
  return [
    `  ${terminal.paint(SEVERITY_STYLES[severity], severity)} ${check}: ${message.replace(/\s+/g, " ")}`,
    ...sides.flatMap(({ label, text, range }) => {
      const [line = "", carets] = markedLines(text, { range, width });
      const marks =
        carets === undefined ? [] : [INDENT + " ".repeat(gutter) + terminal.paint("green", carets)];
      return [(INDENT + label.padEnd(gutter) + line).trimEnd(), ...marks];
    }),
  ];
}
