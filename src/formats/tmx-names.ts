import type { UnitState } from "../model/translation-unit.ts";

/** Types of `<prop>` in our TMX; the first three are memoQ's and Okapi's as well. */
export const TMX_PROPS = {
  previous: "x-context-pre",
  next: "x-context-post",
  document: "x-document",
  state: "x-state",
  origin: "x-origin",
  /** Of a unit that went out to come back. */
  revision: "x-revision",
  /** Why a unit that needs work was sent back; its target is what was sent back. */
  rejected: "x-rejected",
  /** Of a unit for several segments: the plain sources of all but the first, as a JSON list. */
  joined: "x-joined",
  /** Of a unit that is left empty on purpose, and has no target: the language that would be its. */
  blank: "x-blank",
  /** Only for a name that an attribute cannot hold. */
  author: "x-author",
} as const;

/** What `x-state` says; `edited` is a `translated` that a person wrote. */
export const TMX_STATES: ReadonlyMap<string, UnitState> = new Map([
  ["translated", "translated"],
  ["edited", "translated"],
  ["reviewed", "reviewed"],
  ["final", "final"],
  ["needs-work", "initial"],
  ["initial", "initial"],
]);

/**
 * How characters are written that XML cannot hold. In `<seg>`: `<ph type="x-character">U+0003</ph>`, one for each.
 * In `<prop>` and `<note>`, which hold text only: the whole text as a JSON string, with `o-encoding="x-json"`.
 */
export const TMX_UNFIT = { placeholder: "x-character", encoding: "x-json" } as const;
