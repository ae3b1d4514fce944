import type { StoredDocument } from "../../model/stored-document.ts";
import type { DocumentShelf } from "../../ports/store.ts";
import type { PostgresDriver, PostgresSession } from "../postgres-driver.ts";
import { type CountRows, summariesOf } from "../rows/summary-rows.ts";
import { loadDocuments, loadUnit } from "./load-documents.ts";
import { saveDocuments } from "./save-documents.ts";

const REMOVE = "DELETE FROM document WHERE name = ANY ($1::text[])";
const SUMMARIES = "SELECT id, name, format, source_language, target_language FROM document";
const BLOCKS = "SELECT document, count(*) FROM block GROUP BY document";
// In JSON, a text with these very characters has a backslash among them.
const UNITS = `
  SELECT document, state, origin, (strpos(coalesce(review, ''), '"rejected":') > 0)::integer AS rejected, count(*)
    FROM unit GROUP BY document, state, origin, rejected`;
const FINDINGS =
  "SELECT document, severity, count(*) FROM finding WHERE dismissed_reason IS NULL GROUP BY document, severity";

/** Keeps documents in PostgreSQL, their units as rows of their own. */
export function documentShelf(driver: PostgresDriver): DocumentShelf {
  return {
    load: async (names) => loadDocuments(driver, names),
    unit: async (document, segment) => loadUnit(driver, { document, segment }),
    save: async (documents) => save(driver, documents),
    // Blocks, units and findings go with their document.
    remove: async (names) => driver.write((session) => session.run(REMOVE, [names]), { isRepeatable: true }),
    names: async () => {
      const rows = await driver.read((session) => session.all<[name: string]>("SELECT name FROM document"));
      // By UTF-16 code unit; PostgreSQL sorts by UTF-8 byte.
      return rows.map(([name]) => name).sort();
    },
    summaries: async () => summariesOf(await driver.read(countAll)),
  };
}

/** One that is given twice is saved twice, in turn. */
async function save(
  driver: PostgresDriver,
  documents: readonly StoredDocument[],
): Promise<readonly string[]> {
  if (documents.length === 0) return [];
  return driver.write(
    async (session) => {
      const against: string[] = [];
      for (const round of roundsOf(documents)) against.push(...(await saveDocuments(session, round)));
      return against;
    },
    { isRepeatable: true },
  );
}

function roundsOf(documents: readonly StoredDocument[]): readonly StoredDocument[][] {
  const times = new Map<string, number>();
  const rounds: StoredDocument[][] = [];
  for (const stored of documents) {
    const round = times.get(stored.document.name) ?? 0;
    times.set(stored.document.name, round + 1);
    rounds[round] ??= [];
    rounds[round]?.push(stored);
  }
  return rounds;
}

async function countAll(session: PostgresSession): Promise<CountRows> {
  return {
    documents: await session.all(SUMMARIES),
    blocks: await session.all(BLOCKS),
    units: await session.all(UNITS),
    findings: await session.all(FINDINGS),
  };
}
