import { describe, expect, it } from "vitest";
import type { UnitChange } from "../../../src/model/review-record.ts";
import type { StoredDocument } from "../../../src/model/stored-document.ts";
import type { TranslationUnit } from "../../../src/model/translation-unit.ts";
import type { Place } from "./place.ts";
import { BOKMAAL, DIFFICULT_TEXTS } from "./samples.ts";

const NAME = "seeds/bru.txt";

function unitOf(id: string, source: string, target: string): TranslationUnit {
  const segment = { id, source, start: 0, end: source.length, codes: [] };
  return target === ""
    ? { segment, target, state: "initial" }
    : { segment, target, state: "translated", origin: "engine:deepl" };
}

/** What a run would save: one paragraph of these units. */
function documentOf(units: readonly TranslationUnit[], name = NAME): StoredDocument {
  const block = { id: "b1", kind: "paragraph" as const, start: 0, end: 9, units };
  const document = { name, format: "text" as const, languages: BOKMAAL, blocks: [block], findings: [] };
  return { document, text: "", nextSegment: units.length + 1, answers: {} };
}

const MACHINE = [
  unitOf("s1", "Brua er stengt.", "The bridge is shut."),
  unitOf("s2", "Hun lo.", "She laughed."),
];

function change(segment: string, revision: number, unit: UnitChange["unit"]): UnitChange {
  return {
    document: NAME,
    segment,
    revision,
    unit,
    action: "edit",
    who: "kari",
    at: "2026-03-01T10:00:00.000Z",
  };
}

const EDITED = { target: "The bridge is closed.", state: "final", origin: "human" } as const;

/** What every review shelf promises, and every document shelf of what people said. */
export function keepsTheReviewContract(place: Place): void {
  async function unitsNow(): Promise<readonly TranslationUnit[]> {
    const stored = (await (await place.reopen()).documents.load([NAME])).get(NAME);
    return stored?.document.blocks.flatMap(({ units }) => units) ?? [];
  }

  describe("review", () => {
    it("changes a unit, counts its revision and keeps what it was", async () => {
      await place.store.documents.save([documentOf(MACHINE)]);
      const outcomes = await place.store.review.change([change("s1", 1, EDITED)]);
      expect(outcomes).toStrictEqual([{ kind: "saved", revision: 2 }]);
      expect((await unitsNow())[0]).toStrictEqual({ segment: MACHINE[0]?.segment, ...EDITED });
      const history = await place.store.review.history(NAME, "s1");
      expect(history).toStrictEqual([
        {
          revision: 2,
          action: "edit",
          who: "kari",
          at: "2026-03-01T10:00:00.000Z",
          source: "Brua er stengt.",
          ...EDITED,
        },
        {
          revision: 1,
          action: "run",
          source: "Brua er stengt.",
          target: "The bridge is shut.",
          state: "translated",
          origin: "engine:deepl",
        },
      ]);
      expect(await place.store.review.marks(NAME)).toStrictEqual(
        new Map([
          ["s1", { revision: 2, comments: 0, who: "kari", at: "2026-03-01T10:00:00.000Z" }],
          ["s2", { revision: 1, comments: 0 }],
        ]),
      );
      expect(await place.store.review.activity()).toStrictEqual([
        { document: NAME, who: "kari", at: "2026-03-01T10:00:00.000Z" },
      ]);
    });

    it("lets only one of two be first, and knows units that are gone", async () => {
      await place.store.documents.save([documentOf(MACHINE)]);
      const other = await place.reopen();
      await other.review.change([change("s1", 1, EDITED)]);
      const late = { ...EDITED, target: "The bridge is barred." };
      const outcomes = await place.store.review.change([change("s1", 1, late), change("s9", 1, late)]);
      expect(outcomes).toStrictEqual([{ kind: "stale", revision: 2 }, { kind: "gone" }]);
      expect((await unitsNow())[0]?.target).toBe("The bridge is closed.");
    });

    it("changes all of several together, or none", async () => {
      await place.store.documents.save([documentOf(MACHINE)]);
      const both = [change("s1", 1, EDITED), change("s2", 1, EDITED)];
      await place.store.review.change([change("s2", 1, EDITED)]);
      expect(await place.store.review.change(both, { together: true })).toStrictEqual([
        { kind: "stale", revision: 1 },
        { kind: "stale", revision: 2 },
      ]);
      expect((await unitsNow())[0]?.target).toBe("The bridge is shut.");
      const now = [change("s1", 1, EDITED), change("s2", 2, EDITED)];
      expect(await place.store.review.change(now, { together: true })).toStrictEqual([
        { kind: "saved", revision: 2 },
        { kind: "saved", revision: 3 },
      ]);
    });

    it("keeps what is said of a unit beside its text", async () => {
      await place.store.documents.save([documentOf(MACHINE)]);
      const rejected = { reason: "meaning", text: "The bridge is shut." } as const;
      await place.store.review.change([
        change("s1", 1, { target: "", state: "initial", review: { rejected } }),
        change("s2", 1, { target: "", state: "final", origin: "human", review: { joined: "s1" } }),
      ]);
      expect((await unitsNow()).map(({ review }) => review)).toStrictEqual([{ rejected }, { joined: "s1" }]);
    });

    it("keeps comments in the order of writing", async () => {
      await place.store.documents.save([documentOf(MACHINE)]);
      const said = DIFFICULT_TEXTS.map((text) => ({
        segment: "s2",
        who: "ola",
        at: "2026-03-01T10:00:00.000Z",
        text,
      }));
      for (const each of said) await place.store.review.comment(NAME, each);
      const comments = await (await place.reopen()).review.comments(NAME);
      expect(comments.map(({ id: _, ...rest }) => rest)).toStrictEqual(said);
      expect(new Set(comments.map(({ id }) => id)).size).toBe(said.length);
      expect((await place.store.review.marks(NAME)).get("s2")?.comments).toBe(said.length);
    });
  });

  describe("a person's word", () => {
    it("stands when a run saves the document again, and is told", async () => {
      await place.store.documents.save([documentOf(MACHINE)]);
      await place.store.review.change([change("s1", 1, EDITED)]);
      const anew = MACHINE.map((unit) => ({ ...unit, target: "Something else." }));
      expect(await place.store.documents.save([documentOf(anew)])).toStrictEqual([NAME]);
      expect((await unitsNow()).map(({ target }) => target)).toStrictEqual([
        "The bridge is closed.",
        "Something else.",
      ]);
      expect((await place.store.review.marks(NAME)).get("s1")?.revision).toBe(2);
    });

    it("stands for approved engine text, for what was sent back or left blank", async () => {
      const words: UnitChange["unit"][] = [
        { target: "The bridge is shut.", state: "final", origin: "engine:deepl" },
        { target: "", state: "initial", review: { rejected: { reason: "language", text: "x" } } },
        { target: "", state: "translated", origin: "human", review: { blank: true } },
      ];
      await place.store.documents.save([documentOf(MACHINE)]);
      for (const [index, unit] of words.entries()) {
        await place.store.review.change([change("s1", index + 1, unit)]);
        expect(await place.store.documents.save([documentOf(MACHINE)])).toStrictEqual([NAME]);
        expect((await unitsNow())[0]).toStrictEqual({ segment: MACHINE[0]?.segment, ...unit });
      }
    });

    it("stands for a join as long as both sentences do, and no longer", async () => {
      const tail = { target: "", state: "final", origin: "human", review: { joined: "s1" } } as const;
      await place.store.documents.save([documentOf(MACHINE)]);
      await place.store.review.change([change("s1", 1, EDITED), change("s2", 1, tail)]);
      expect(await place.store.documents.save([documentOf(MACHINE)])).toStrictEqual([NAME]);
      expect((await unitsNow())[1]).toStrictEqual({ segment: MACHINE[1]?.segment, ...tail });
      const edited = [unitOf("s1", "Brua er åpen.", "The bridge is open."), ...MACHINE.slice(1)];
      expect(await place.store.documents.save([documentOf(edited)])).toStrictEqual([]);
      expect((await unitsNow()).map(({ target }) => target)).toStrictEqual([
        "The bridge is open.",
        "She laughed.",
      ]);
    });

    it("gives way to a join that was parted, and takes what a run says of its source", async () => {
      const said = { ...EDITED, state: "final" } as const;
      await place.store.documents.save([documentOf(MACHINE)]);
      await place.store.review.change([change("s1", 1, said)]);
      const [first, ...others] = MACHINE.map(({ segment, ...unit }) => ({ segment, ...unit }));
      if (first === undefined) throw new Error("no unit");
      const moved = { ...first, review: { change: { kind: "moved" } } } as const;
      expect(await place.store.documents.save([documentOf([moved, ...others])])).toStrictEqual([NAME]);
      expect((await unitsNow())[0]).toStrictEqual({ segment: first.segment, ...said, review: moved.review });
      const parted = {
        segment: first.segment,
        ...EDITED,
        state: "translated",
        review: { parted: true },
      } as const;
      expect(await place.store.documents.save([documentOf([parted, ...others])])).toStrictEqual([]);
      expect((await unitsNow())[0]).toStrictEqual(parted);
    });

    it("falls with its sentence, and memory may be followed", async () => {
      await place.store.documents.save([documentOf(MACHINE)]);
      await place.store.review.change([
        change("s1", 1, EDITED),
        change("s2", 1, { target: "She smiled.", state: "final", origin: "memory" }),
      ]);
      const edited = [unitOf("s1", "Brua er åpen.", "The bridge is open."), ...MACHINE.slice(1)];
      expect(await place.store.documents.save([documentOf(edited)])).toStrictEqual([]);
      expect((await unitsNow()).map(({ target }) => target)).toStrictEqual([
        "The bridge is open.",
        "She laughed.",
      ]);
      expect((await place.store.review.history(NAME, "s1"))[0]).toMatchObject({
        target: "The bridge is closed.",
      });
    });
  });
}
