/**
 * The library door of bitekst. Everything here is stable; rooms behind it are not.
 * @module
 */
export type { Block, BlockKind } from "./model/block.ts";
export type {
  BilingualBlock,
  BilingualDocument,
  SegmentedDocument,
  SourceDocument,
} from "./model/document.ts";
export type { Finding, Severity } from "./model/finding.ts";
export type { LanguageCode, LanguagePair } from "./model/language.ts";
export type { MemoryEntry } from "./model/memory-entry.ts";
export { type ErrorCode, PipelineError } from "./model/pipeline-error.ts";
export type { DocumentReport, RunReport, Trouble } from "./model/run-report.ts";
export type { Segment } from "./model/segment.ts";
export type { Origin, Route, TranslationUnit, UnitState } from "./model/translation-unit.ts";
export { type OpenStoreOptions, openStore } from "./pipeline/open-kit.ts";
export { type BatchOptions, translateFolder as runBatch } from "./pipeline/translate-folder.ts";
export type { Store } from "./ports/store.ts";
export type { StoreMending } from "./ports/store-mending.ts";
export { segmentDocument } from "./segment/segment-document.ts";
export {
  type BreakPattern,
  type OwnAbbreviation,
  type SplitOptions,
  splitSentences,
} from "./segment/split-sentences.ts";
