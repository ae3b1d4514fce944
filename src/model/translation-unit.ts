import type { Segment } from "./segment.ts";
import type { UnitReview } from "./unit-review.ts";

/** initial: no target yet. translated: nobody has looked. reviewed: looked at once. final: approved. */
export type UnitState = "initial" | "translated" | "reviewed" | "final";

/** Durable provenance of a target; `engine:<name>` names the engine that answered. */
export type Origin = "memory" | "rule" | "human" | `engine:${string}`;

/** How *this run* came by a unit: counted in run reports, never written to files. */
export type Route = "memory" | "rule" | "cache" | "fuzzy" | "repetition" | "engine" | "none";

/** Running order in which a segment's route is decided and reported. */
export const ROUTES = [
  "memory",
  "rule",
  "cache",
  "fuzzy",
  "repetition",
  "engine",
  "none",
] as const satisfies readonly Route[];

/** A segment with its target and where that came from. */
export interface TranslationUnit {
  readonly segment: Segment;
  /** `""` when `state` is `initial`, and when a person left it blank or joined it to another; never else. */
  readonly target: string;
  readonly state: UnitState;
  /** Absent exactly when `state` is `initial`. */
  readonly origin?: Origin;
  /** Absent when there is nothing to say. */
  readonly review?: UnitReview;
}
