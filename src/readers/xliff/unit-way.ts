import { XLIFF_REVISION } from "../../formats/xliff.ts";
import { XLIFF2_NOTES, XLIFF2_REJECTED } from "../../formats/xliff2.ts";
import type { GivenUnit, UnitWay } from "../../model/given-unit.ts";
import { saidNote } from "../bilingual/said-note.ts";
import type { XliffElement } from "./xliff-element.ts";

export interface OpenNote {
  readonly attributes: XliffElement["attributes"];
  text: string;
}

interface WayParts {
  readonly document: string | undefined;
  /** `<trans-unit>` or `<segment>`. */
  readonly element: XliffElement;
  readonly notes: readonly OpenNote[];
  readonly references: readonly string[];
}

/** Notes of these categories are written by us, as are those from bitekst. */
const OWN: ReadonlySet<string | undefined> = new Set([XLIFF2_NOTES.revision, XLIFF2_NOTES.finding]);

/** What a unit of XLIFF brings along; nothing when it brings nothing. */
export function unitWay({ document, element, notes, references }: WayParts): Pick<GivenUnit, "way"> {
  const revision = revisionOf(element, notes);
  const said = notes.filter(({ attributes }) => !isOwn(attributes)).map(saidOf);
  const way: UnitWay = {
    ...(document !== undefined && { document }),
    ...(revision > 0 && { revision }),
    ...(references.length > 0 && { references }),
    ...(said.length > 0 && { said }),
    ...(element.attributes.subState === XLIFF2_REJECTED && { rejected: "other" }),
  };
  return Object.keys(way).length > 0 ? { way } : {};
}

function revisionOf({ attributes }: XliffElement, notes: readonly OpenNote[]): number {
  const note = notes.find((each) => each.attributes.category === XLIFF2_NOTES.revision)?.text;
  const { extradata = "" } = attributes;
  return Number(note ?? (extradata.startsWith(XLIFF_REVISION) ? extradata.slice(XLIFF_REVISION.length) : 0));
}

function isOwn({ from, category }: XliffElement["attributes"]): boolean {
  return from === "bitekst" || OWN.has(category);
}

/** 1.2 has a place for the name of who said it; 2.x has none. */
function saidOf({ attributes, text }: OpenNote): { readonly who?: string; readonly text: string } {
  const { from } = attributes;
  return from ? { who: from, text } : saidNote(text);
}
