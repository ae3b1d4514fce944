import { baseLanguage } from "../../lib/base-language.ts";
import { languageName } from "../../lib/language-name.ts";
import type { BilingualDocument } from "../../model/document.ts";
import type { Severity } from "../../model/finding.ts";
import { isOpen } from "../../model/is-open.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { Origin } from "../../model/translation-unit.ts";
import { countSigns } from "../signs/count-signs.ts";
import { SEVERITY_LOOKS } from "../signs/finding-look.ts";
import { signClass, UNIT_SIGNS } from "../signs/unit-sign.ts";
import { escapeHtml } from "./escape-html.ts";

/** What the signs on this page mean; signs that do not occur are not explained. */
export function legendHtml(document: BilingualDocument): string {
  const units = document.blocks.flatMap((block) => block.units);
  const found = new Set(document.findings.filter(isOpen).map((finding) => finding.severity));
  const severities = (Object.keys(SEVERITY_LOOKS) as Severity[]).filter((severity) => found.has(severity));
  const signs = countSigns(units).map(({ sign }) => {
    const engines = sign === "machine" ? engineNames(units.map((unit) => unit.origin)) : "";
    const meaning =
      sign === "untranslated" ? `no ${nameOf(document.languages)} yet` : UNIT_SIGNS[sign].meaning;
    return entryHtml(signClass(sign), { ...UNIT_SIGNS[sign], meaning, note: engines });
  });
  const findings = severities.map((severity) =>
    entryHtml(severity, { ...SEVERITY_LOOKS[severity], note: "" }),
  );
  return [
    `<footer>`,
    `<h2 id="signs">Signs</h2>`,
    `<dl aria-labelledby="signs">${[...signs, ...findings].join("")}</dl>`,
    `</footer>`,
  ].join("\n");
}

function nameOf({ target }: LanguagePair): string {
  return escapeHtml(languageName(baseLanguage(target)));
}

interface Entry {
  readonly shape: string;
  readonly word: string;
  readonly meaning: string;
  readonly note: string;
}

function entryHtml(kind: string, { shape, word, meaning, note }: Entry): string {
  return `<div><dt class="${kind}"><span aria-hidden="true">${shape}</span> ${word}</dt><dd>${meaning}${note}</dd></div>`;
}

/** ` (by deepl)`: the engines of a page, sorted. */
function engineNames(origins: readonly (Origin | undefined)[]): string {
  const names = [...new Set(origins)].flatMap((origin) =>
    origin?.startsWith("engine:") ? [origin.slice("engine:".length)] : [],
  );
  const sorted = names.sort();
  return ` (by ${sorted.map((name) => `<bdi>${escapeHtml(name)}</bdi>`).join(", ")})`;
}
