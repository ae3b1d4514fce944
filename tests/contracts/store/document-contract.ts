import { describe, expect, it } from "vitest";
import type { StoredDocument } from "../../../src/model/stored-document.ts";
import type { Place } from "./place.ts";
import { BOKMAAL, DIFFICULT_TEXTS, NYNORSK } from "./samples.ts";

/** What every document shelf promises. */
export function keepsTheDocumentContract(place: Place): void {
  describe("documents", () => {
    it("gives a document back as it was saved", async () => {
      const saved = [bareDocument("seeds/b.txt"), fullDocument("seeds/å.txt")];
      await place.store.documents.save(saved);
      const loaded = await (await place.reopen()).documents.load([
        "seeds/å.txt",
        "none",
        "seeds/b.txt",
        "seeds/b.txt",
      ]);
      expect(new Set(loaded.keys())).toStrictEqual(new Set(["seeds/b.txt", "seeds/å.txt"]));
      expect(loaded.get("seeds/b.txt")).toStrictEqual(saved[0]);
      expect(loaded.get("seeds/å.txt")).toStrictEqual(saved[1]);
    });

    it("gives each unit of a document alone as it gives it with all others", async () => {
      const { document } = fullDocument("seeds/å.txt");
      await place.store.documents.save([fullDocument("seeds/å.txt"), bareDocument("seeds/b.txt")]);
      const { languages } = document;
      for (const unit of document.blocks.flatMap(({ units }) => units))
        expect(await place.store.documents.unit("seeds/å.txt", unit.segment.id)).toStrictEqual({
          languages,
          unit,
        });
      expect(await place.store.documents.unit("seeds/å.txt", "s999")).toBeUndefined();
      expect(await place.store.documents.unit("none", "s1")).toBeUndefined();
    });

    it("replaces the whole document, shorter or longer, and bears the same again", async () => {
      const [bare, full] = [bareDocument("a.txt"), fullDocument("a.txt")];
      for (const version of [full, bare, full, full, reordered(full), bare]) {
        await place.store.documents.save([version]);
        expect((await place.store.documents.load(["a.txt"])).get("a.txt")).toStrictEqual(version);
      }
    });

    it("takes the last of two documents of one name", async () => {
      await place.store.documents.save([bareDocument("a.txt"), fullDocument("a.txt")]);
      expect((await place.store.documents.load(["a.txt"])).get("a.txt")).toStrictEqual(fullDocument("a.txt"));
      expect(await place.store.documents.names()).toStrictEqual(["a.txt"]);
    });

    it("takes a stray answer for the bug it is, and saves nothing", async () => {
      const stray = { ...bareDocument("b.txt"), answers: { s1: { key: "k", context: "" } } };
      await expect(place.store.documents.save([bareDocument("a.txt"), stray])).rejects.toThrow(
        "no such segment",
      );
      expect(await place.store.documents.names()).toStrictEqual([]);
    });

    it("forgets a document with all that was kept of it, and no other", async () => {
      await place.store.documents.save([fullDocument("seeds/å.txt"), fullDocument("seeds/b.txt")]);
      await place.store.documents.remove(["seeds/å.txt", "none", "seeds/å.txt"]);
      await place.store.documents.remove([]);
      const other = await place.reopen();
      expect(await other.documents.names()).toStrictEqual(["seeds/b.txt"]);
      expect((await other.documents.load(["seeds/å.txt"])).size).toBe(0);
      expect((await other.documents.load(["seeds/b.txt"])).get("seeds/b.txt")).toStrictEqual(
        fullDocument("seeds/b.txt"),
      );
    });

    it("takes a document anew that was forgotten, without a trace of the one before", async () => {
      await place.store.documents.save([fullDocument("a.txt")]);
      await place.store.documents.remove(["a.txt"]);
      await place.store.documents.save([bareDocument("a.txt")]);
      expect((await place.store.documents.load(["a.txt"])).get("a.txt")).toStrictEqual(bareDocument("a.txt"));
    });

    it("lists names sorted by code unit", async () => {
      const names = ["z.txt", "Å.txt", "\u{1F600}.txt", "\uFF21.txt", "a.txt", "\0.txt"];
      await place.store.documents.save(names.map(bareDocument));
      expect(await place.store.documents.names()).toStrictEqual([...names].sort());
    });

    it("gives every document in figures, sorted by name", async () => {
      const full = fullDocument("seeds/å.txt");
      const [first] = full.document.blocks;
      const [won] = first?.units ?? [];
      if (!first || !won) throw new Error("fullDocument has units");
      const again = { ...won, segment: { ...won.segment, id: "s11" } };
      const blocks = [{ ...first, units: [...first.units, again] }, ...full.document.blocks.slice(1)];
      const twice = { ...full, document: { ...full.document, blocks } };
      await place.store.documents.save([twice, bareDocument("seeds/z.txt")]);
      const [bare, summary, ...others] = await (await place.reopen()).documents.summaries();
      expect(others).toStrictEqual([]);
      expect(bare).toStrictEqual({
        name: "seeds/z.txt",
        format: "text",
        languages: BOKMAAL,
        blocks: 0,
        units: [],
        findings: { error: 0, warning: 0, info: 0 },
      });
      expect(summary).toMatchObject({ name: "seeds/å.txt", languages: NYNORSK, blocks: 3 });
      expect(summary?.findings).toStrictEqual({ error: 1, warning: 1, info: 0 });
      expect(new Set(summary?.units)).toStrictEqual(
        new Set([
          { state: "translated", origin: "engine:deepl", count: 2 },
          { state: "initial", count: 1 },
          { state: "final", origin: "human", count: 1 },
        ]),
      );
    });

    it("counts apart what was sent back, whatever its text says", async () => {
      const full = fullDocument("seeds/å.txt");
      const sent = { rejected: { reason: "meaning", text: '"rejected":' } } as const;
      const edited = { change: { kind: "edited", source: '"rejected":' } } as const;
      const blocks = full.document.blocks.map((block) => ({
        ...block,
        units: block.units.map(({ segment }, index) => {
          const review = index === 0 ? sent : edited;
          return { segment, target: "", state: "initial", review } as const;
        }),
      }));
      const filled = blocks.filter(({ units }) => units.length > 0).length;
      const all = blocks.flatMap(({ units }) => units).length;
      await place.store.documents.save([{ ...full, document: { ...full.document, blocks } }]);
      const [summary] = await place.store.documents.summaries();
      expect(new Set(summary?.units)).toStrictEqual(
        new Set([
          { state: "initial", rejected: true, count: filled },
          { state: "initial", count: all - filled },
        ]),
      );
    });

    it("keeps every text as it is", async () => {
      const saved = DIFFICULT_TEXTS.map((text, number) => difficultDocument(`${number} ${text}`, text));
      await place.store.documents.save(saved);
      const loaded = await place.store.documents.load(saved.map(({ document }) => document.name));
      for (const each of saved) expect(loaded.get(each.document.name)).toStrictEqual(each);
    });
  });
}

function bareDocument(name: string): StoredDocument {
  return {
    document: { name, format: "text", languages: { ...BOKMAAL }, blocks: [], findings: [] },
    text: "",
    nextSegment: 1,
    answers: {},
  };
}

function fullDocument(name: string): StoredDocument {
  const bold = [
    { kind: "open", number: 0, markup: "<b>" },
    { kind: "close", number: 0, markup: "</b>" },
  ] as const;
  return {
    document: {
      name,
      format: "text",
      languages: { ...NYNORSK },
      blocks: [
        {
          id: "b1",
          kind: "heading",
          start: 0,
          end: 12,
          units: [
            {
              segment: { id: "s7", source: "\uE000Ho\uE100 vann.", start: 0, end: 9, codes: bold },
              target: "\uE000She\uE100 won.",
              state: "translated",
              origin: "engine:deepl",
            },
            {
              segment: { id: "s2", source: "Ja.", start: 10, end: 13, codes: [], language: "nb" },
              target: "",
              state: "initial",
            },
          ],
        },
        { id: "b2", kind: "table-cell", start: 14, end: 14, units: [] },
        {
          id: "b3",
          kind: "credit",
          start: 14,
          end: 28,
          form: "html-text",
          units: [
            {
              segment: { id: "s10", source: "Foto: NN / NTB", start: 14, end: 28, codes: [] },
              target: "Photo: NN / NTB",
              state: "final",
              origin: "human",
            },
          ],
        },
      ],
      findings: [
        { segment: "s7", check: "negation", severity: "warning", message: "“ikke” has no match" },
        {
          segment: "s7",
          check: "names",
          severity: "error",
          message: "“Ho” is gone",
          dismissed: { reason: "Pronomen" },
        },
        {
          segment: "s7",
          check: "modality",
          severity: "info",
          message: "“kan” is gone",
          dismissed: { reason: "Avklart", by: "Kari" },
        },
        {
          segment: "s2",
          check: "empty",
          severity: "error",
          message: "no target",
          source: [0, 3],
          target: [0, 0],
          fix: "Yes.",
        },
      ],
    },
    text: "Ho vann.\n\nJa.\r\nFoto: NN / NTB",
    nextSegment: 11,
    answers: { s7: { key: "k7", context: "c7" }, s2: { key: "k2", context: "" } },
  };
}

function reordered(stored: StoredDocument): StoredDocument {
  const [heading, , credit] = stored.document.blocks;
  if (heading === undefined || credit === undefined) throw new Error("fullDocument has three blocks");
  const units = heading.units
    .slice(0, 1)
    .map((unit) => ({ ...unit, target: "She has won.", origin: "human" as const }));
  return {
    ...stored,
    document: {
      ...stored.document,
      languages: { ...BOKMAAL },
      blocks: [
        { ...credit, id: "b1" },
        { ...heading, id: "b2", kind: "quote", units },
      ],
      findings: stored.document.findings.slice(1),
    },
    text: "Foto: NN / NTB\n\nHo vann.",
    answers: { s7: { key: "k8", context: "c7" } },
  };
}

function difficultDocument(name: string, text: string): StoredDocument {
  const segment = {
    id: `s${text}`,
    source: text,
    start: 0,
    end: 1,
    codes: [{ kind: "alone", number: 255, markup: text }],
  };
  return {
    ...bareDocument(name),
    document: {
      ...bareDocument(name).document,
      blocks: [
        {
          id: "b1",
          kind: "code",
          start: 0,
          end: 1,
          units: [{ segment: segment as never, target: text, state: "reviewed", origin: "memory" }],
        },
      ],
      findings: [{ segment: segment.id, check: "names", severity: "info", message: text, fix: text }],
    },
    text,
    answers: { [segment.id]: { key: text, context: text } },
  };
}
