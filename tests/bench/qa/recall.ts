import type { Check } from "../../../src/check/check.ts";
import { CHECKS } from "../../../src/check/checks.ts";
import { makeChance } from "./chance.ts";
import type { Fault } from "./faults/fault.ts";
import { alarmsOf } from "./look-at.ts";
import type { Sample } from "./sample.ts";

/** A clean sample and what a fault made of it. */
export interface Spoilt {
  readonly clean: Sample;
  readonly spoilt: Sample;
}

export interface Recall {
  readonly spoilt: readonly Spoilt[];
  /** Those of which a check concerned says nothing. */
  readonly missed: readonly Spoilt[];
  /** How many of them no check speaks up on. */
  readonly silent: number;
}

/** Samples without an error or a warning. */
export function cleanOf(samples: readonly Sample[]): readonly Sample[] {
  return samples.filter((sample) => sample.target !== "" && alarmsOf(sample).length === 0);
}

/** The fault once in every clean sample that has a place for it; the same ones at every run. */
export function spoil(clean: readonly Sample[], fault: Fault): readonly Spoilt[] {
  return clean.flatMap((sample, index) => {
    const next = clean[(index + 1) % clean.length];
    if (next === undefined) return [];
    const spoilt = fault.inject(sample, { chance: makeChance(`${fault.kind} ${sample.id}`), next });
    return spoilt === undefined ? [] : [{ clean: sample, spoilt }];
  });
}

export function recallOf(clean: readonly Sample[], fault: Fault, checks: readonly Check[] = CHECKS): Recall {
  const spoilt = spoil(clean, fault);
  const heard = spoilt.map((each) => ({ each, alarms: alarmsOf(each.spoilt, checks) }));
  return {
    spoilt,
    missed: heard
      .filter(({ alarms }) => !alarms.some(({ check }) => fault.checks.includes(check)))
      .map(({ each }) => each),
    silent: heard.filter(({ alarms }) => alarms.length === 0).length,
  };
}
