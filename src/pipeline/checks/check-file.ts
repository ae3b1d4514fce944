import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { checkDocument } from "../../check/check-document.ts";
import { CHECKS } from "../../check/checks.ts";
import type { CheckSettings } from "../../model/check-settings.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import type { Finding, TextRange } from "../../model/finding.ts";
import type { GivenUnit } from "../../model/given-unit.ts";
import type { LanguagePair } from "../../model/language.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import {
  BILINGUAL_FORMATS,
  type BilingualFormat,
  bilingualFormat,
} from "../../readers/bilingual/bilingual-format.ts";
import { readBilingual } from "../../readers/bilingual/read-bilingual.ts";
import { readTrouble } from "../../readers/read-trouble.ts";
import type { Kit } from "../kit.ts";
import { type MemoryLanguages, memoryLanguages } from "../memory/memory-languages.ts";
import { givenDocument, type NumberedUnit } from "./given-document.ts";
import { givenLanguages, type LanguageChoice } from "./given-languages.ts";
import { pickChecks } from "./pick-checks.ts";
import { plainRange } from "./plain-range.ts";

export interface FileChoice {
  /** From `cwd`; `-` is standard input, which `read` gives. */
  readonly file: string;
  readonly cwd: string;
  /** By the file's ending when left out. */
  readonly format?: BilingualFormat | undefined;
  readonly languages: LanguageChoice;
  /** Codes of the checks to run, whatever the config says of them; all that are not off when left out. */
  readonly checks?: readonly string[] | undefined;
  /** Gives standard input. */
  readonly readInput: () => Promise<Uint8Array>;
}

/** A finding about a unit of a file; ranges are UTF-16 units into its texts without inline codes. */
export interface FileFinding extends Omit<Finding, "segment" | "check"> {
  /** Number of the unit in the file, from 0. */
  readonly unit: number;
  readonly check: string;
}

/** What the checks found in a bilingual file. */
export interface FileCheck {
  readonly file: string;
  /** In the order of the file; texts without inline codes. */
  readonly units: readonly CheckedUnit[];
  /** By unit, then in the order of the checks. */
  readonly findings: readonly FileFinding[];
}

export interface CheckedUnit {
  readonly source: string;
  readonly target: string;
  readonly languages: LanguagePair;
  /** Counted from 1; absent where the format has no lines. */
  readonly line?: number;
}

/**
 * Runs the checks over a file that others translated. Reads nothing of the store, and writes nothing.
 * @throws PipelineError `usage`, and those of reading the file
 */
export async function checkFile(
  { config, settings }: { readonly config: Kit["config"]; readonly settings: CheckSettings },
  choice: FileChoice,
): Promise<FileCheck> {
  const { file, checks: codes } = choice;
  const checks = codes === undefined ? CHECKS : pickChecks(codes);
  const wanted = codes === undefined ? settings : withoutOff(settings, codes);
  const { source, target } = choice.languages;
  const languages = memoryLanguages({
    source: { ...config.source, language: source ?? config.source.language },
    target: { ...config.target, language: target ?? config.target.language },
  });
  const units = await readUnits(choice, languages);
  const languagesOf = givenLanguages(units, { choice: choice.languages, config });
  const numbered = units.map((unit, number) => ({ unit, number, languages: languagesOf(unit) }));
  const findings = groupByPair(numbered).flatMap(({ languages, members }) => {
    const document = givenDocument({ name: file, languages, units: members });
    return checkDocument(document, { settings: wanted, checks });
  });
  return {
    file,
    units: numbered.map(({ unit, languages }) => checkedUnit(unit, languages)),
    findings: findings.map((finding) => fileFinding(finding, units)).sort((a, b) => a.unit - b.unit),
  };
}

/** A check that is asked for by name looks, also where the config has it off. */
function withoutOff(settings: CheckSettings, codes: readonly string[]): CheckSettings {
  const severities = Object.entries(settings.severities).filter(
    ([code, severity]) => severity !== "off" || !codes.includes(code),
  );
  return { ...settings, severities: Object.fromEntries(severities) };
}

async function readUnits(
  { file, cwd, format, readInput }: FileChoice,
  languages: MemoryLanguages,
): Promise<readonly GivenUnit[]> {
  const known = format ?? bilingualFormat(file);
  if (known === undefined) throw unknownFormat(file);
  try {
    const bytes = file === "-" ? await readInput() : await readFile(resolve(cwd, file));
    return await readBilingual({ name: file, bytes }, known, languages);
  } catch (error) {
    throw readTrouble(file, error);
  }
}

function unknownFormat(file: string): PipelineError {
  const state =
    file === "-" ? "standard input does not tell its format" : "its ending does not tell its format";
  return new PipelineError("usage", `Cannot check ${JSON.stringify(file)}: ${state}`, {
    advice: `Say what it is with --format ${BILINGUAL_FORMATS.join("|")}; articles are checked by bitekst translate`,
  });
}

interface PairGroup {
  readonly languages: LanguagePair;
  readonly members: NumberedUnit[];
}

function groupByPair(
  units: readonly (NumberedUnit & { readonly languages: LanguagePair })[],
): readonly PairGroup[] {
  const groups = new Map<string, PairGroup>();
  for (const { languages, ...member } of units) {
    const key = `${languages.source} ${languages.target}`;
    const group = groups.get(key);
    if (group) group.members.push(member);
    else groups.set(key, { languages, members: [member] });
  }
  return [...groups.values()];
}

function checkedUnit({ source, target, codes, line }: GivenUnit, languages: LanguagePair): CheckedUnit {
  const place = line === undefined ? {} : { line };
  if (codes.length === 0) return { source, target, languages, ...place };
  return { source: withoutCodes(source), target: withoutCodes(target), languages, ...place };
}

function fileFinding({ segment, ...finding }: Finding, units: readonly GivenUnit[]): FileFinding {
  const unit = Number(segment);
  const { check, severity, message, fix } = finding;
  const given = units[unit];
  const side = (text = "", range?: TextRange) => (given?.codes.length ? plainRange(text, range) : range);
  const [source, target] = [side(given?.source, finding.source), side(given?.target, finding.target)];
  return {
    unit,
    check,
    severity,
    message,
    ...(source && { source }),
    ...(target && { target }),
    ...(fix !== undefined && { fix }),
  };
}
