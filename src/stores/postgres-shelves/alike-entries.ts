import type { LanguagePair } from "../../model/language.ts";
import type { PostgresSession } from "../postgres-driver.ts";
import { ENTRY_COLUMNS, type EntryRow } from "../rows/entry-row.ts";
import { pickRare } from "../sqlite-shelves/alike-entries.ts";
import { gramNumbers } from "./memory-grams.ts";

/** Trigrams that are looked up for a text: more of them in a large memory, where each is common. */
const LOOKED_UP = 8;
const LOOKED_UP_IN_MANY = 10;
const MANY = 300_000;
/** Candidates that are compared letter by letter. */
const CANDIDATES = 200;

const COUNTS = "SELECT gram, entries FROM gram_count WHERE gram = ANY ($1::integer[]) AND entries > 0";
// The estimate: counting ten million entries takes seconds. The index is to be used even where nobody has analysed a
// table that was just filled: without, the planner reads it whole for each gram.
const TOTAL = `
  SELECT reltuples::bigint, set_config('enable_seqscan', 'off', true)
    FROM pg_class WHERE oid = 'memory_entry'::regclass`;
// Each gram by itself: the index then tells who has it, and no entry's own grams are read.
const ALIKE = `
  WITH shared AS (
    SELECT entry.id, count(*) AS grams
      FROM unnest($1::integer[]) AS wanted (gram)
     CROSS JOIN LATERAL (SELECT id FROM memory_entry
       WHERE grams @> ARRAY[wanted.gram] AND source_language = $2 AND target_language = $3) AS entry
     GROUP BY entry.id ORDER BY grams DESC, entry.id LIMIT ${CANDIDATES})
  SELECT ${ENTRY_COLUMNS} FROM shared JOIN memory_entry USING (id) ORDER BY shared.grams DESC, id`;

/**
 * Entries that share most of the text's rarest trigrams: among them are all that are much alike. The trigrams are
 * spread over the text, so that one edited place never hides a match.
 */
export async function alikeEntries(
  session: PostgresSession,
  { languages, text }: { readonly languages: LanguagePair; readonly text: string },
): Promise<readonly EntryRow[]> {
  const grams = gramNumbers(text);
  const counts = new Map(await session.all<[gram: number, entries: number]>(COUNTS, [grams]));
  if (counts.size === 0) return [];
  const [[total] = [0]] = await session.all<[number]>(TOTAL);
  const wanted = pickRare(grams, counts, total > MANY ? LOOKED_UP_IN_MANY : LOOKED_UP);
  return session.all<EntryRow>(ALIKE, [wanted, languages.source, languages.target]);
}
