import type { BlockKind } from "../model/block.ts";
import type { CheckCode } from "../model/check-codes.ts";
import type { EngineWish } from "../model/engine-choice.ts";
import type { Severity } from "../model/finding.ts";
import type { HouseStyle } from "../model/house-style.ts";
import type { LanguageCode } from "../model/language.ts";
import type { ReportHook } from "../model/report-hook.ts";
import type { ScheduleJob } from "../model/schedule-job.ts";
import type { EngineConfig } from "./engine-config.ts";

/** Everything that can be set, as `pipeline.config.yaml` has it; what each key does is said there. */
export interface Config {
  /** Files and folders from the root; never empty. */
  readonly input: readonly string[];
  /** Folder from the root. */
  readonly output: string;
  /** Names of writers; never empty, each once. */
  readonly formats: readonly string[];
  readonly source: SourceConfig;
  readonly target: { readonly language: LanguageCode };
  readonly segment: SegmentConfig;
  /** Folders and `.tmx` files from the root. */
  readonly memory: {
    readonly files: readonly string[];
    /** The `.tmx` file from the root that approvals are written to. */
    readonly file: string;
    /** Whether English of like sentences is taken, with other numbers, dates and names put in. */
    readonly fuzzy: "off" | "guarded";
  };
  readonly review: ReviewConfig;
  /** File from the root, or `none`. */
  readonly glossary: string;
  readonly cache: CacheConfig;
  readonly engine: EngineWish;
  /** Engines besides DeepL, by name. */
  readonly engines: Readonly<Record<string, EngineConfig>>;
  readonly deepl: DeeplConfig;
  readonly price: PriceConfig;
  readonly limits: LimitsConfig;
  /** File from the root, or the address of a PostgreSQL database, its password hidden: `storePlace` has the whole. */
  readonly store: string;
  /** Where workers find articles: in the folder, which they all see, or in the store. */
  readonly documents: "folder" | "store";
  readonly queue: QueueConfig;
  /** Severities in the place of the checks' own. */
  readonly checks: ChecksConfig;
  readonly style: HouseStyle;
  /** What "bitekst schedule" runs, and when; each name once. */
  readonly schedule: readonly ScheduleJob[];
  /** Who is told of a run. What is secret in it is hidden: `Secrets` has the whole. */
  readonly report: readonly ReportHook[];
  /** The mildest finding that makes a run end with exit code 1. */
  readonly failOn: "none" | "error" | "warning" | "info";
}

/** `off`: the check does not look. */
export type ChecksConfig = { readonly [Code in CheckCode]?: Severity | "off" };

export interface SourceConfig {
  /** auto: Norwegian, bokmål or nynorsk as each article looks. A tag is taken as given. */
  readonly language: "auto" | LanguageCode;
  /** Whether nynorsk articles may go to an engine that takes them for bokmål, or to which engine they go instead. */
  readonly nynorsk: "send" | "refuse" | `engine:${string}`;
}

export interface ReviewConfig {
  /** How many people look at a text before it is final. */
  readonly reviewers: 1 | 2;
}

export interface CacheConfig {
  readonly reuse: "careful" | "exact" | "ice";
  /** Part of every cache key; 1 or more. */
  readonly epoch: number;
}

export interface DeeplConfig {
  readonly context: "article" | "none";
  /** Kinds of blocks that are no part of the context. */
  readonly contextOmits: readonly BlockKind[];
  readonly model: "latency_optimized" | "quality_optimized" | "prefer_quality_optimized";
  /** Requests at a time, 1–32. */
  readonly concurrency: number;
  /** Seconds, 30 or more. */
  readonly timeout: number;
  /** Attempts in all, 1–20. */
  readonly retries: number;
  /** Seconds before the second attempt; may be 0. */
  readonly retryDelay: number;
  /** Absent: DeepL's own, as the key says. */
  readonly serverUrl?: string;
}

export interface LimitsConfig {
  /** Unicode code points that one run may be billed; absent: no limit. */
  readonly charactersPerRun?: number;
  /** Those of a calendar month in Norway, of all that share the store; absent: no limit. */
  readonly charactersPerMonth?: number;
  /** Of all that share the store, evenly apart; absent: as many as the engine takes. */
  readonly requestsPerMinute?: number;
}

/** How workers share what "bitekst enqueue" put. */
export interface QueueConfig {
  /** Seconds after which others take over what a worker had that was not heard of; 5 or more. */
  readonly lease: number;
  /** Attempts in all, 1–20. */
  readonly attempts: number;
}

export interface PriceConfig {
  readonly perMillionCharacters: number;
  /** ISO 4217: `EUR`. */
  readonly currency: string;
}

/** Rules for where sentences end, besides those of bitekst. */
export interface SegmentConfig {
  readonly colon: "keep" | "split";
  readonly abbreviations: readonly (string | { readonly abbreviation: string; readonly mayEnd: boolean })[];
  readonly noBreak: readonly PatternConfig[];
  readonly break: readonly PatternConfig[];
}

/** Regular expressions in Unicode mode, quick on any text; at least one of them. */
export interface PatternConfig {
  readonly before?: string;
  readonly after?: string;
}
