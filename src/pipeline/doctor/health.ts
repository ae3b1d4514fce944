import type { KeyPlace } from "../../config/load-config.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { EngineTokens } from "../../ports/engine.ts";
import type { QueueDepth } from "../../ports/queue.ts";
import type { MonthBudget } from "../status/month-budget.ts";

/** ok: nothing to do. note: a run works, but this is good to know. problem: a run fails, or stays incomplete. */
export type HealthState = "ok" | "note" | "problem";

/** What was found of one thing, in a line. */
export interface Verdict {
  readonly state: HealthState;
  readonly message: string;
  readonly advice?: string;
}

/** A check with its verdict, and with facts for the report. */
export interface Checked<Facts> {
  readonly verdict: Verdict;
  readonly facts: Facts;
}

export interface HealthCheck extends Verdict {
  readonly name: "versions" | "config" | "engine" | "store" | "sharing" | "memory" | "glossary" | "folders";
  /** How long it took. */
  readonly milliseconds: number;
}

export interface Versions {
  readonly bitekst: string;
  readonly node: string;
  /** `linux x64` */
  readonly platform: string;
}

export interface EngineHealth {
  readonly name: string;
  /** Whether something can be sent; from `--offline`, as far as can be told without sending. */
  readonly ready: boolean;
  /** Where its key was found; never the key. */
  readonly key: KeyPlace | null;
  /** Unicode code points of this period; absent when the engine does not tell. */
  readonly usage?: { readonly used: number; readonly limit: number };
  /** Whether it translates bokmål and nynorsk into the target. */
  readonly languages?: { readonly nb: boolean; readonly nn: boolean };
  /** The pair that it is tried with; absent when it has none that a run here could want. */
  readonly pair?: LanguagePair;
  /** Where its texts go; `null` when bitekst sends them to no other machine. */
  readonly host?: string | null;
  /** The program of the user's that gets its texts, and may send them anywhere. */
  readonly program?: string;
  /** Present once it has translated a sentence. */
  readonly tried?: TriedEngine;
}

/** What an engine made of a sentence, and what that cost. */
export interface TriedEngine {
  readonly languages: LanguagePair;
  readonly source: string;
  readonly target: string;
  readonly cost: "free" | "characters" | "tokens";
  /** Unicode code points billed. */
  readonly characters: number;
  readonly tokens?: EngineTokens;
}

export interface StoreReport {
  /** As the config has it. */
  readonly path: string;
  /** A store that is not there is made by the first run. */
  readonly exists: boolean;
  /** What it runs on, with its version. */
  readonly engine?: string;
  readonly bytes?: number;
  readonly memoryUnits?: number;
  readonly answers?: number;
  readonly documents?: number;
  readonly problems: readonly string[];
}

/** Of a store that many machines share. */
export interface SharingHealth {
  /** Milliseconds by which the database's clock is ahead of this machine's. */
  readonly clockDifference: number;
  readonly connections: {
    readonly taken: number;
    /** All that the database gives at a time, but those it keeps for its keeper. */
    readonly allowed: number;
    /** What each process of bitekst takes at most. */
    readonly perProcess: number;
  };
  readonly queue: QueueDepth;
  readonly month: MonthBudget;
}

export interface MemoryHealth {
  readonly files: number;
  readonly units: number;
  /** Units that cannot be used, or not in full. */
  readonly problems: number;
}

export interface GlossaryHealth {
  /** As the config has it; `null` without a glossary. */
  readonly file: string | null;
  readonly terms: number;
}

export interface FolderHealth {
  /** What it is for: `output`, `store`, `memory`. */
  readonly use: string;
  readonly path: string;
  readonly writable: boolean;
}

/** All that `doctor` looked at; what hangs on the config is absent when that cannot be used. */
export interface Health {
  /** Whether a run could work. */
  readonly ok: boolean;
  readonly versions: Versions;
  /** The file that was used, as an absolute path; `null` when every key has its default. */
  readonly config: { readonly file: string | null; readonly problem?: string };
  readonly engines: readonly EngineHealth[];
  readonly store?: StoreReport;
  /** Only of a store that many machines share. */
  readonly sharing?: SharingHealth;
  readonly memory?: MemoryHealth;
  readonly glossary?: GlossaryHealth;
  readonly folders: readonly FolderHealth[];
  readonly checks: readonly HealthCheck[];
}
