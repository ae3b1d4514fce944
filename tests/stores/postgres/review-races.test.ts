import { afterAll, beforeAll, expect, it } from "vitest";
import type { UnitChange } from "../../../src/model/review-record.ts";
import type { StoredDocument } from "../../../src/model/stored-document.ts";
import { openPostgresStore, type PostgresStore } from "../../../src/stores/open-postgres-store.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../../support/postgres.ts";

const NAMES = ["seeds/bru.txt", "seeds/ferje.txt"];
const SEGMENTS = ["s1", "s2", "s3"];

function article(name: string, target: string): StoredDocument {
  const units = SEGMENTS.map((id) => ({
    segment: { id, source: `Setning ${id}.`, start: 0, end: 12, codes: [] },
    target,
    state: "translated" as const,
    origin: "engine:deepl" as const,
  }));
  const blocks = [{ id: "b1", kind: "paragraph" as const, start: 0, end: 36, units }];
  const languages = { source: "nb", target: "en-GB" };
  return {
    document: { name, format: "text", languages, blocks, findings: [] },
    text: "",
    nextSegment: 4,
    answers: {},
  };
}

function changesBy(who: string): UnitChange[] {
  const unit = { target: `Sentence of ${who}.`, state: "final", origin: "human" } as const;
  const common = { revision: 1, unit, action: "edit", who, at: "2026-03-01T10:00:00.000Z" } as const;
  return NAMES.flatMap((document) => SEGMENTS.map((segment) => ({ document, segment, ...common })));
}

describeWithPostgres("people and runs at one PostgreSQL", () => {
  let postgres: TestPostgres;
  const stores: PostgresStore[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
    for (let each = 0; each < 3; each += 1) stores.push(await openPostgresStore(postgres.url("people")));
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await postgres.stop();
  });

  it("let one person be first at each unit, and keep their word over what runs save", async () => {
    const [kari, ola, run] = stores as [PostgresStore, PostgresStore, PostgresStore];
    for (let round = 0; round < 8; round += 1) {
      await run.documents.remove(NAMES);
      await run.documents.save(NAMES.map((name) => article(name, "By machine.")));
      const [hers, his] = await Promise.all([
        kari.review.change(changesBy("kari")),
        ola.review.change(changesBy("ola").reverse()),
        run.documents.save(NAMES.map((name) => article(name, "By machine.")).reverse()),
      ]);
      const outcomes = [...hers, ...his];
      expect(outcomes.filter(({ kind }) => kind === "saved")).toHaveLength(6);
      expect(outcomes.filter(({ kind }) => kind === "stale")).toHaveLength(6);
      await run.documents.save(NAMES.map((name) => article(name, "By machine again.")));
      const kept = [...(await run.documents.load(NAMES)).values()].flatMap(({ document }) => document.blocks);
      const targets = kept.flatMap(({ units }) => units.map(({ target }) => target));
      expect(targets.filter((target) => /^Sentence of (?:kari|ola)\.$/u.test(target))).toHaveLength(6);
    }
    const [row] = await postgres.query("SELECT sum(deadlocks)::int AS rings FROM pg_stat_database");
    expect(row?.rings).toBe(0);
  });
});
