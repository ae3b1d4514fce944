import { TMX_PROPS, TMX_STATES } from "../../formats/tmx-names.ts";
import type { GivenUnit, UnitWay } from "../../model/given-unit.ts";
import { REJECT_REASONS } from "../../model/unit-review.ts";
import type { WantedLanguages } from "../tmx/entries-of-unit.ts";
import { norwegianOfTag, tagFit } from "../tmx/language-of-tag.ts";
import { numberCodes } from "../tmx/number-codes.ts";
import { tmxParser } from "../tmx/tmx-parser.ts";
import type { TmxUnitElement, TmxVariant } from "../tmx/tmx-unit.ts";
import { saidNote } from "./said-note.ts";

/** UTF-16 units that are parsed at a time. */
const PIECE = 65_536;

/**
 * Every `<tu>` of a TMX file, whatever is wrong with it: its text in the target language, else its second one, and
 * that in the source language, else its first other one.
 * @throws PipelineError `memory-file` for what is no sound TMX, with line and column
 */
export function readTmxUnits(
  name: string,
  text: string,
  wanted: WantedLanguages = { target: "en" },
): readonly GivenUnit[] {
  const units: GivenUnit[] = [];
  const parser = tmxParser(name, (unit) => units.push(unitOf(unit, wanted)));
  for (let start = 0; start < text.length; start += PIECE) parser.write(text.slice(start, start + PIECE));
  parser.end();
  return units;
}

function unitOf(
  { line, attributes, props, variants, notes }: TmxUnitElement,
  wanted: WantedLanguages,
): GivenUnit {
  const [from, to] = sidesOf(variants, wanted);
  const { source, target, codes } = numberCodes(from?.pieces ?? [], to?.pieces ?? []);
  const id = attributes.tuid;
  return {
    source,
    target,
    codes,
    line,
    ...(id !== undefined && { id }),
    ...(from?.language && { sourceLanguage: norwegianOfTag(from.language) ?? from.language }),
    ...targetLanguage(to),
    ...(notes.length > 0 && { notes }),
    ...stateOf(props),
    ...wayOf({ props, notes }),
  };
}

/** A target that is there under no name of its own is the one beside the source. */
function sidesOf(
  variants: readonly TmxVariant[],
  { source, target }: WantedLanguages,
): readonly [TmxVariant | undefined, TmxVariant | undefined] {
  const named = fitting(variants, target);
  const others = variants.filter((each) => each !== named);
  const isNorwegian = ({ language }: TmxVariant) => norwegianOfTag(language) !== undefined;
  const from = (source === undefined ? others.find(isNorwegian) : fitting(others, source)) ?? others[0];
  return [from, named ?? others.find((each) => each !== from)];
}

/** The very tag that is wanted, else the first of its language. */
function fitting(variants: readonly TmxVariant[], wanted: string): TmxVariant | undefined {
  const find = (fit: "same" | "variant") => variants.find(({ language }) => tagFit(language, wanted) === fit);
  return find("same") ?? find("variant");
}

function stateOf(props: TmxUnitElement["props"]): Pick<GivenUnit, "state"> {
  const state = TMX_STATES.get(props.get(TMX_PROPS.state) ?? "");
  return state === undefined ? {} : { state };
}

function wayOf({ props, notes }: Pick<TmxUnitElement, "props" | "notes">): Pick<GivenUnit, "way"> {
  const document = props.get(TMX_PROPS.document);
  const revision = Number(props.get(TMX_PROPS.revision));
  const isSentBack = props.get(TMX_PROPS.state) === "needs-work";
  const rejected = REJECT_REASONS.find((reason) => reason === props.get(TMX_PROPS.rejected));
  const [previous, next] = [props.get(TMX_PROPS.previous), props.get(TMX_PROPS.next)];
  const way: UnitWay = {
    ...(document && { document }),
    ...(revision > 0 && { revision }),
    ...(isSentBack && (rejected ? { rejected } : { rejected: "other", vague: true })),
    ...(props.has(TMX_PROPS.blank) && { blank: true }),
    ...joinsOf(props.get(TMX_PROPS.joined)),
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
    ...(notes.length > 0 && { said: notes.map(saidNote) }),
  };
  return Object.keys(way).length > 0 ? { way } : {};
}

function joinsOf(json = "[]"): Pick<UnitWay, "joins"> {
  try {
    const joins: unknown = JSON.parse(json);
    const isList =
      Array.isArray(joins) && joins.length > 0 && joins.every((each) => typeof each === "string");
    return isList ? { joins } : {};
  } catch {
    return {};
  }
}

function targetLanguage(to: TmxVariant | undefined): Pick<GivenUnit, "targetLanguage"> {
  return to?.language ? { targetLanguage: to.language } : {};
}
