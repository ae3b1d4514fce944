import { TMX_PROPS, TMX_STATES } from "../../formats/tmx-names.ts";
import { languageName } from "../../lib/language-name.ts";
import type { LanguageCode } from "../../model/language.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import { isPseudo } from "../../model/pseudo-text.ts";
import { norwegianOfTag, tagFit } from "./language-of-tag.ts";
import { numberCodes } from "./number-codes.ts";
import { shortened } from "./shortened.ts";
import type { TmxUnitElement, TmxVariant } from "./tmx-unit.ts";

/**
 * no-source, no-target: a language is missing. empty: a side holds no text. rejected: a reviewer found it wanting.
 * pseudo: it is pseudo-translation, which says nothing.
 * codes: it is used, without some of its inline codes, since there are more than can be told apart.
 */
export type TmxProblemKind = "no-source" | "no-target" | "empty" | "rejected" | "pseudo" | "codes";

export interface TmxProblem {
  readonly kind: TmxProblemKind;
  /** Where the unit stands, counted from 1. */
  readonly line: number;
  /** What is the matter, to stand behind the file's name and the line. */
  readonly message: string;
}

export interface UnitEntries {
  readonly entries: readonly MemoryEntry[];
  readonly problems: readonly TmxProblem[];
  /** Units that are left empty on purpose; absent where there are none. */
  readonly blanks?: readonly MemoryEntry[];
}

/** What memory is read for. */
export interface WantedLanguages {
  readonly target: LanguageCode;
  /** Absent: both written forms of Norwegian. */
  readonly source?: LanguageCode;
}

/** The memory entries of a unit into the language `target`: one for each written form of Norwegian that it has, else one. */
export function entriesOfUnit(
  unit: TmxUnitElement,
  { source, target: wanted }: WantedLanguages,
): UnitEntries {
  const sources = source === undefined ? findNorwegian(unit.variants) : findSource(unit.variants, source);
  const name = source === undefined ? "Norwegian" : languageName(source);
  const target = findTarget(unit.variants, wanted);
  const state = TMX_STATES.get(unit.props.get(TMX_PROPS.state) ?? "") ?? "translated";
  if (sources.length === 0) return problem(unit, "no-source", `no ${name} text, only ${tagsOf(unit)}`);
  const blanks =
    target === undefined && state !== "initial" ? blanksOf(unit, { sources, wanted, state }) : [];
  if (blanks.length > 0) return { entries: [], problems: [], blanks };
  if (target === undefined) return problem(unit, "no-target", `no text in ${wanted}, only ${tagsOf(unit)}`);
  if (state === "initial") return problem(unit, "rejected", "marked as needing work");
  const filled = sources.filter(({ variant }) => hasText(variant));
  if (filled.length === 0) return problem(unit, "empty", `the ${name} text is empty`);
  if (!hasText(target)) return problem(unit, "empty", `the text in ${wanted} is empty`);
  const origin = unit.props.get(TMX_PROPS.origin);
  if (isPseudo({ source: textOf(filled[0]?.variant), target: textOf(target), origin }))
    return problem(unit, "pseudo", "pseudo-translation, which is no memory");
  const known = describe(unit, target);
  let leftOut = 0;
  const entries = filled.map(({ language, variant }) => {
    const { codes, ...numbered } = numberCodes(variant.pieces, target.pieces);
    leftOut += numbered.leftOut;
    return {
      languages: { source: language, target: wanted },
      source: numbered.source,
      target: numbered.target,
      state,
      ...known,
      ...(codes.length > 0 && { codes }),
    };
  });
  return { entries, problems: tellCodes(unit, leftOut) };
}

interface Source {
  readonly language: LanguageCode;
  readonly variant: TmxVariant;
}

/** The first variant of each written form. */
function findNorwegian(variants: readonly TmxVariant[]): readonly Source[] {
  return (["nb", "nn"] as const).flatMap((language) => {
    const variant = variants.find((each) => norwegianOfTag(each.language) === language);
    return variant === undefined ? [] : [{ language, variant }];
  });
}

/** Filed under the language that is asked for, whichever variant of it there is. */
function findSource(variants: readonly TmxVariant[], language: LanguageCode): readonly Source[] {
  const variant = findTarget(variants, language);
  return variant === undefined ? [] : [{ language, variant }];
}

/** The very variant that is wanted, else the first of its language: American spelling is better than none. */
function findTarget(variants: readonly TmxVariant[], wanted: string): TmxVariant | undefined {
  const fitting = (fit: "same" | "variant") =>
    variants.find(({ language }) => tagFit(language, wanted) === fit);
  return fitting("same") ?? fitting("variant");
}

function hasText({ pieces }: TmxVariant): boolean {
  return pieces.some((piece) => typeof piece === "string" && /\S/.test(piece));
}

/** Without inline codes. */
function textOf(variant: TmxVariant | undefined): string {
  return variant?.pieces.filter((piece) => typeof piece === "string").join("") ?? "";
}

interface BlankSides {
  readonly sources: readonly Source[];
  readonly wanted: string;
  readonly state: MemoryEntry["state"];
}

/** What people left without a text in this very language. */
function blanksOf(unit: TmxUnitElement, { sources, wanted, state }: BlankSides): readonly MemoryEntry[] {
  if (tagFit(unit.props.get(TMX_PROPS.blank) ?? "", wanted) !== "same") return [];
  return sources.map(({ language, variant }) => {
    const { source, codes } = numberCodes(variant.pieces, []);
    const languages = { source: language, target: wanted };
    return {
      languages,
      source,
      target: "",
      state,
      ...describe(unit, variant),
      ...(codes.length > 0 && { codes }),
    };
  });
}

/** A list of texts, `undefined` for all else. */
function joinedOf(json: string | undefined): readonly string[] | undefined {
  if (json === undefined) return undefined;
  try {
    const list: unknown = JSON.parse(json);
    const isList = Array.isArray(list) && list.length > 0 && list.every((each) => typeof each === "string");
    return isList ? list : undefined;
  } catch {
    return undefined;
  }
}

function describe({ attributes, props, notes }: TmxUnitElement, target: TmxVariant) {
  const joined = joinedOf(props.get(TMX_PROPS.joined));
  const previous = props.get(TMX_PROPS.previous);
  const next = props.get(TMX_PROPS.next);
  const document = props.get(TMX_PROPS.document) || undefined;
  const author =
    props.get(TMX_PROPS.author) ||
    attributes.creationid ||
    target.attributes.changeid ||
    target.attributes.creationid ||
    attributes.changeid;
  const note = notes.join("\n") || undefined;
  return {
    ...(joined !== undefined && { joined }),
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
    ...(author && { author }),
    ...(document !== undefined && { document }),
    ...(note !== undefined && { note }),
  };
}

function tellCodes({ line }: TmxUnitElement, codes: number): readonly TmxProblem[] {
  if (codes === 0) return [];
  return [{ kind: "codes", line, message: `${codes} inline ${codes === 1 ? "code" : "codes"} left out` }];
}

function problem({ line }: TmxUnitElement, kind: TmxProblemKind, message: string): UnitEntries {
  return { entries: [], problems: [{ kind, line, message }] };
}

/** Languages of a unit that are named. */
const MOST_TOLD = 20;

function tagsOf({ variants }: TmxUnitElement): string {
  const told = variants
    .slice(0, MOST_TOLD)
    .map(({ language }) => shortened(language.replace(/\s+/g, " ")) || "text without a language");
  const more = variants.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more`] : [])].join(", ") || "nothing";
}
