import type { GivenUnit } from "../../model/given-unit.ts";
import type { UnitState } from "../../model/translation-unit.ts";

/** What a unit and its target say of how far it has come. */
export interface StateMarks {
  /** 1.2: of `<trans-unit>`. */
  readonly approved?: string | undefined;
  /** 1.2: of `<target>`; 2.x: of `<segment>`. */
  readonly state?: string | undefined;
  /** 1.2: of `<target>`. */
  readonly qualifier?: string | undefined;
}

const STATES: ReadonlyMap<string, UnitState> = new Map([
  ["final", "final"],
  ["signed-off", "reviewed"],
  ["reviewed", "reviewed"],
]);

const ORIGINS: ReadonlyMap<string, GivenUnit["origin"]> = new Map([
  ["x-rule", "rule"],
  ["leveraged-tm", "memory"],
]);

/** `approved` is what programs keep true; many leave `state` as they found it. */
function stateOf(approved: string | undefined, state: string): UnitState {
  if (approved === "no") return "translated";
  return STATES.get(state) ?? (approved === "yes" ? "reviewed" : "translated");
}

/** State and origin in our words; the way back from `xliffState`. What nobody looked at is `translated`. */
export function givenState({ approved, state = "", qualifier = "" }: StateMarks) {
  const origin = ORIGINS.get(qualifier);
  return {
    state: stateOf(approved, state),
    ...(origin && { origin }),
  };
}
