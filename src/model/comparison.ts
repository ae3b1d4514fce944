import type { Finding, Severity } from "./finding.ts";
import type { InlineCode } from "./inline-code.ts";
import type { LanguagePair } from "./language.ts";
import type { Trouble } from "./run-report.ts";

/** How near an engine comes to what people approved for the same segments. */
export interface ComparedScores {
  /** Approved segments that the engine translated too. */
  readonly units: number;
  /** 0 to 100. */
  readonly bleu: number;
  readonly chrf: number;
}

/** What translating all of it from nothing would take; the same whatever the cache has. */
export interface ComparedCost {
  /** Distinct texts. */
  readonly texts: number;
  /** Unicode code points. */
  readonly characters: number;
  /** Estimated, of an engine that counts in them. */
  readonly tokens?: { readonly input: number; readonly output: number };
  /** Absent: nobody knows. 0 for an engine that is free. */
  readonly price?: { readonly amount: number; readonly currency: string };
}

/** What this comparison itself was billed: nothing for what the cache had. */
export interface ComparedBill {
  /** Unicode code points; 0 of an engine that is not paid by them. */
  readonly characters: number;
  /** As the engine counted them. */
  readonly tokens?: { readonly input: number; readonly output: number };
  /** Absent: nobody knows, or nothing was sent. */
  readonly price?: { readonly amount: number; readonly currency: string };
}

/** One column. */
export interface ComparedEngine {
  readonly name: string;
  /** Segments that go to an engine, and those of them that this one translated. */
  readonly segments: number;
  readonly translated: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly cost: ComparedCost;
  readonly billed: ComparedBill;
  /** Absent without approved segments that the engine translated. */
  readonly scores?: ComparedScores;
  /** Why translations are missing, the gravest first. */
  readonly troubles: readonly Trouble[];
  /** It is for looking at the layout alone. */
  readonly pretends?: true;
}

/** One engine's translation of one segment; `target` is empty where there is none. */
export interface ComparedCell {
  readonly target: string;
  readonly findings: readonly Finding[];
}

export interface ComparedRow {
  readonly segment: string;
  readonly source: string;
  readonly codes: readonly InlineCode[];
  /** What people approved. */
  readonly approved?: string;
  /** In the order of the engines. */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedDocument {
  readonly name: string;
  readonly languages: LanguagePair;
  readonly rows: readonly ComparedRow[];
}

/** Engines side by side, as `compare --json` prints it. */
export interface Comparison {
  readonly engines: readonly ComparedEngine[];
  readonly documents: readonly ComparedDocument[];
  /** Articles that could not be read or may not be sent. */
  readonly failures: readonly { readonly name: string; readonly error: Trouble }[];
}
