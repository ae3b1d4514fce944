import { type OwnNotes, readOwnNotes } from "../../formats/own-notes.ts";
import { XLIFF_REVISION } from "../../formats/xliff.ts";
import { REJECT_QUALIFIERS } from "../../formats/xliff-states.ts";
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
  readonly targetElement?: XliffElement;
  readonly notes: readonly OpenNote[];
  readonly references: readonly string[];
}

/** Notes of these categories are written by us, as are those from bitekst. */
const OWN: ReadonlySet<string | undefined> = new Set([
  XLIFF2_NOTES.revision,
  XLIFF2_NOTES.finding,
  XLIFF2_NOTES.said,
]);

/** What a unit of XLIFF brings along; nothing when it brings nothing. */
export function unitWay({
  document,
  element,
  targetElement,
  notes,
  references,
}: WayParts): Pick<GivenUnit, "way"> {
  const revision = revisionOf(element, notes);
  const said = notes.filter(({ attributes }) => !isOwn(attributes)).map(saidOf);
  const own = readOwnNotes(notes.filter(({ attributes }) => isOwn(attributes)).map(({ text }) => text));
  const { rejected: _, sentBack: __, ...others } = own;
  const way: UnitWay = {
    ...(document !== undefined && { document }),
    ...(revision > 0 && { revision }),
    ...(references.length > 0 && { references }),
    ...(said.length > 0 && { said }),
    ...others,
    ...rejectionOf(own, element, targetElement),
  };
  return Object.keys(way).length > 0 ? { way } : {};
}

/** The mark says that it is sent back, the note why: a note alone may be left of what was put right since. */
function rejectionOf(
  { rejected, sentBack }: OwnNotes,
  { attributes }: XliffElement,
  target: XliffElement | undefined,
): Pick<UnitWay, "rejected" | "vague" | "sentBack"> {
  const qualifier = REJECT_QUALIFIERS.get(target?.attributes["state-qualifier"] ?? "");
  const nearest = attributes.subState === XLIFF2_REJECTED ? "other" : qualifier;
  if (nearest === undefined || attributes.approved === "yes") return {};
  if (rejected === undefined) return { rejected: nearest, vague: true };
  return { rejected, ...(sentBack !== undefined && { sentBack }) };
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
