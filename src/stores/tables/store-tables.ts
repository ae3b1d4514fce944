import type { StoreTable } from "../../ports/table-store.ts";

/** Rows that may hold a whole article, or a run's report of thousands. */
const LARGE = 20;
const SMALL = 1000;

/**
 * Every table with its columns, keys first, in an order in which each comes after those that it refers to. What a
 * database works out for itself, as its index of trigrams, is no part of it.
 */
export const STORE_TABLES: readonly StoreTable[] = [
  table("memory_file", 1, "id name digest"),
  table(
    "memory_entry",
    1,
    "id file source_language target_language source_hash source target state previous next author document note codes",
  ),
  table(
    "answer",
    1,
    "id key context source_language target_language engine source target billed_characters document run doubt asked pivot",
  ),
  table("document", 1, "id name format source_language target_language text next_segment digest", LARGE),
  table("block", 2, "document ordinal id kind start_offset end_offset form"),
  table(
    "unit",
    1,
    "id document segment block ordinal source start_offset end_offset codes target state origin answer_key answer_context revision language review",
  ),
  table(
    "finding",
    2,
    "document ordinal segment check_code severity message source_start source_end target_start target_end fix dismissed_reason dismissed_by",
  ),
  table(
    "unit_history",
    1,
    "id document segment revision action who changed_at source target state origin review reason",
  ),
  table("unit_comment", 1, "id document segment who written_at text"),
  table("dismissal", 3, "document segment check_code digest reason author"),
  table("run", 1, "number id started_at ended_at run_end report kind job host", LARGE),
  table("written", 1, "name fingerprint files report", LARGE),
  table("engine_glossary", 1, "engine remote_id digest"),
  table("claim", 1, "name owner lapses_at"),
  table("month_spending", 1, "month billed reserved"),
  table("reservation", 1, "id month characters run"),
  table("backlog", 1, "id key"),
  table("engine_brake", 1, "engine next_turn paused_until stop_trouble stop_message stop_end"),
  table("due_run", 2, "job due who started ended run_end"),
  table("source_file", 1, "name digest bytes", LARGE),
  table("agreement", 1, "name value"),
];

function table(name: string, keys: number, columns: string, page = SMALL): StoreTable {
  return { name, keys, columns: columns.split(" "), page };
}
