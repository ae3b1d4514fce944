import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CachedAnswer } from "../../src/model/cached-answer.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import type { RunRecord } from "../../src/model/run-record.ts";
import type { StoredDocument } from "../../src/model/stored-document.ts";
import type { Store } from "../../src/ports/store.ts";

const BOKMAAL = { source: "nb", target: "en-GB" };
const NYNORSK = { source: "nn", target: "en-GB" };

/** What a text-keeping layer may lose: NUL, lone surrogates, marks of its own, NFD, noncharacters, order marks. */
export const DIFFICULT_TEXTS: readonly string[] = [
  "",
  "Åse på Ås – «ja», sa hun",
  "A\u030Ase i fullt oppløst form",
  "nul\0midt i",
  "halv \uD83D og halv \uDE00, hel 😀",
  "escape \u001B0000 og \u001B",
  "\uFEFFfremst, \uFFFE og \uFFFF",
  "linje\r\nlinje\u2028linje\u0085",
  "'; DROP TABLE memory_entry; -- \" \\ %",
  "\u202Evenstre\u202C \u200D \u{1D306} \u{10FFFF}",
];

/**
 * What every store promises. `open` opens the store at a place: the same place has the same content, a new
 * place is empty, and one place may be open twice, as by two processes.
 */
export function keepsTheStoreContract(name: string, open: (place: string) => Promise<Store>): void {
  describe(`${name} keeps the store contract`, () => {
    let place = "";
    let places = 0;
    let opened: Store[] = [];
    let store: Store;

    async function openHere(): Promise<Store> {
      const another = await open(place);
      opened.push(another);
      return another;
    }

    beforeEach(async () => {
      places += 1;
      place = `place-${places}`;
      store = await openHere();
    });

    afterEach(async () => {
      for (const each of opened) await each.close();
      opened = [];
    });

    describe("memory", () => {
      it("gives entries by source, in the order of import, and leaves out what it does not have", async () => {
        const first = entry("Foreldre river seg i håret.", "Parents tear their hair out.");
        const second = { ...first, target: "Parents are tearing their hair out." };
        const third = { ...first, target: "Parents despair." };
        await store.memory.replaceFile(file("a.tmx"), [first, entry("Hun lo.", "She laughed."), second]);
        await store.memory.replaceFile(file("b.tmx"), [third]);
        const found = await store.memory.find(BOKMAAL, [first.source, "Ukjent.", first.source]);
        expect(found).toStrictEqual(new Map([[first.source, [first, second, third]]]));
      });

      it("keeps languages apart", async () => {
        const bokmaal = entry("Ho kom.", "bokmål");
        const nynorsk = { ...bokmaal, languages: NYNORSK, target: "nynorsk" };
        const american = { ...bokmaal, languages: { source: "nb", target: "en-US" }, target: "american" };
        await store.memory.replaceFile(file("a.tmx"), [bokmaal, nynorsk, american]);
        expect((await store.memory.find(NYNORSK, ["Ho kom."])).get("Ho kom.")).toStrictEqual([nynorsk]);
        expect((await store.memory.find(american.languages, ["Ho kom."])).get("Ho kom.")).toStrictEqual([
          american,
        ]);
        expect((await store.memory.find({ source: "nn", target: "en-US" }, ["Ho kom."])).size).toBe(0);
      });

      it("finds an entry by its normalised source and gives it back as it came", async () => {
        const raw = entry("  A\u030Ase\u00A0har 1\u202F000\nkroner. ", "Åse has 1,000 kroner.");
        await store.memory.replaceFile(file("a.tmx"), [raw]);
        const normalised = "Åse har 1 000 kroner.";
        expect(await store.memory.find(BOKMAAL, [normalised])).toStrictEqual(new Map([[normalised, [raw]]]));
      });

      it("puts a file in the place of its earlier self", async () => {
        const source = "Regjeringen gikk av.";
        await store.memory.replaceFile(file("a.tmx"), [entry(source, "old"), entry("Borte.", "Gone.")]);
        await store.memory.replaceFile(file("b.tmx"), [entry(source, "of b")]);
        await store.memory.replaceFile(file("a.tmx", "2"), [entry(source, "new")]);
        const targets = (await store.memory.find(BOKMAAL, [source])).get(source)?.map(({ target }) => target);
        expect(targets).toStrictEqual(["new", "of b"]);
        expect((await store.memory.find(BOKMAAL, ["Borte."])).size).toBe(0);
        expect(await store.memory.files()).toStrictEqual([file("a.tmx", "2"), file("b.tmx")]);
        expect(await store.memory.count()).toBe(2);
      });

      it("keeps the earlier file whole when its replacement cannot be stored", async () => {
        const kept = entry("Saken er avgjort.", "The case is settled.");
        await store.memory.replaceFile(file("a.tmx"), [kept]);
        const broken = [entry("Ny.", "New."), brokenBy(kept, "target")];
        await expect(store.memory.replaceFile(file("a.tmx", "2"), broken)).rejects.toThrow();
        expect(await store.memory.files()).toStrictEqual([file("a.tmx")]);
        expect(await store.memory.find(BOKMAAL, [kept.source, "Ny."])).toStrictEqual(
          new Map([[kept.source, [kept]]]),
        );
      });

      it("forgets a removed file with its entries, and bears one it never had", async () => {
        await store.memory.replaceFile(file("a.tmx"), [entry("Ja.", "Yes.")]);
        await store.memory.replaceFile(file("b.tmx"), [entry("Nei.", "No.")]);
        await store.memory.removeFile("a.tmx");
        await store.memory.removeFile("never.tmx");
        expect(await store.memory.files()).toStrictEqual([file("b.tmx")]);
        expect(await store.memory.count()).toBe(1);
        expect([...(await store.memory.find(BOKMAAL, ["Ja.", "Nei."])).keys()]).toStrictEqual(["Nei."]);
      });

      it("keeps a file without entries", async () => {
        await store.memory.replaceFile(file("empty.tmx"), []);
        expect(await store.memory.files()).toStrictEqual([file("empty.tmx")]);
        expect(await store.memory.count()).toBe(0);
      });

      it("keeps every field, and leaves absent fields absent", async () => {
        const bare = entry("Bare dette.", "Only this.");
        const full: MemoryEntry = {
          ...bare,
          state: "final",
          previous: "",
          next: "Og så?",
          author: "Kari Nordmann",
          document: "seeds/a.txt",
          note: "sitat",
        };
        await store.memory.replaceFile(file("a.tmx"), [bare, full]);
        const found = await (await openHere()).memory.find(BOKMAAL, [bare.source]);
        expect(found.get(bare.source)).toStrictEqual([bare, full]);
      });

      it.each(DIFFICULT_TEXTS.map((text) => [JSON.stringify(text), text]))(
        "keeps %s as it is",
        async (_, text) => {
          const difficult = { ...entry("Kilde.", text), note: text, document: text };
          await store.memory.replaceFile(file(`${text}.tmx`, text), [
            difficult,
            { ...difficult, source: text },
          ]);
          const again = await openHere();
          expect(await again.memory.files()).toStrictEqual([file(`${text}.tmx`, text)]);
          const source = text.normalize("NFC").replace(/\s+/gu, " ").trim();
          const found = await again.memory.find(BOKMAAL, ["Kilde.", source]);
          expect(found.get("Kilde.")).toStrictEqual([difficult]);
          expect(found.get(source)).toStrictEqual([{ ...difficult, source: text }]);
        },
      );
    });

    describe("cache", () => {
      it("gives all answers of a key in the order of storing, doubtful ones too", async () => {
        const [first, second] = [answer("k1", "c1"), { ...answer("k1", "c2"), doubt: "joined" as const }];
        await store.cache.put([first]);
        await store.cache.put([answer("k2", "c1"), second]);
        expect(await store.cache.find(["k1", "none", "k1"])).toStrictEqual(
          new Map([["k1", [first, second]]]),
        );
      });

      it("replaces an answer of the same key and context in its place", async () => {
        const doubtful = { ...answer("k1", "c1"), target: "", doubt: "empty" as const };
        const better: CachedAnswer = {
          ...answer("k1", "c1"),
          languages: NYNORSK,
          engine: "local",
          source: "Ny kjelde.",
          target: "Better.",
          billedCharacters: 7,
          document: "seeds/b.txt",
          run: "run-2",
          asked: 2,
        };
        await store.cache.put([doubtful, answer("k1", "c2"), better]);
        expect((await store.cache.find(["k1"])).get("k1")).toStrictEqual([better, answer("k1", "c2")]);
        expect(await store.cache.count()).toBe(2);
      });

      it("stores a batch whole or not at all", async () => {
        await expect(
          store.cache.put([answer("k1", "c1"), brokenBy(answer("k2", "c1"), "target")]),
        ).rejects.toThrow();
        expect(await store.cache.count()).toBe(0);
      });

      it("forgets what it is told to, and no more", async () => {
        await store.cache.put([answer("k1", "c1"), answer("k1", "c2"), answer("k2", "c1")]);
        await store.cache.remove([
          { key: "k1", context: "c1" },
          { key: "k2", context: "other" },
        ]);
        const left = await store.cache.find(["k1", "k2"]);
        expect([...left]).toStrictEqual([
          ["k1", [answer("k1", "c2")]],
          ["k2", [answer("k2", "c1")]],
        ]);
        await store.cache.remove([{ key: "k2", context: "c1" }]);
        expect([...(await store.cache.find(["k1", "k2"])).keys()]).toStrictEqual(["k1"]);
      });

      it("finds 10,000 keys and more in one call", async () => {
        const many = Array.from({ length: 10_050 }, (_, number) => answer(`key-${number}`, "c"));
        await store.cache.put(many);
        const found = await store.cache.find(many.map(({ key }) => key));
        expect(found.size).toBe(many.length);
        expect(found.get("key-10049")).toStrictEqual([answer("key-10049", "c")]);
        expect(await store.cache.count()).toBe(many.length);
      });

      it("keeps every text as it is", async () => {
        const difficult = DIFFICULT_TEXTS.map((text, number) => ({
          ...answer(`${number} ${text}`, text),
          source: text,
          target: text,
          document: text,
          run: text,
        }));
        await store.cache.put(difficult);
        const found = await (await openHere()).cache.find(difficult.map(({ key }) => key));
        expect(found).toStrictEqual(new Map(difficult.map((each) => [each.key, [each]])));
        await store.cache.remove(difficult);
        expect(await store.cache.count()).toBe(0);
      });
    });

    describe("documents", () => {
      it("gives a document back as it was saved", async () => {
        const saved = [bareDocument("seeds/b.txt"), fullDocument("seeds/å.txt")];
        await store.documents.save(saved);
        const loaded = await (await openHere()).documents.load([
          "seeds/å.txt",
          "none",
          "seeds/b.txt",
          "seeds/b.txt",
        ]);
        expect(new Set(loaded.keys())).toStrictEqual(new Set(["seeds/b.txt", "seeds/å.txt"]));
        expect(loaded.get("seeds/b.txt")).toStrictEqual(saved[0]);
        expect(loaded.get("seeds/å.txt")).toStrictEqual(saved[1]);
      });

      it("replaces the whole document, shorter or longer, and bears the same again", async () => {
        const [bare, full] = [bareDocument("a.txt"), fullDocument("a.txt")];
        for (const version of [full, bare, full, full, reordered(full), bare]) {
          await store.documents.save([version]);
          expect((await store.documents.load(["a.txt"])).get("a.txt")).toStrictEqual(version);
        }
      });

      it("takes the last of two documents of one name", async () => {
        await store.documents.save([bareDocument("a.txt"), fullDocument("a.txt")]);
        expect((await store.documents.load(["a.txt"])).get("a.txt")).toStrictEqual(fullDocument("a.txt"));
        expect(await store.documents.names()).toStrictEqual(["a.txt"]);
      });

      it("takes a stray answer for the bug it is, and saves nothing", async () => {
        const stray = { ...bareDocument("b.txt"), answers: { s1: { key: "k", context: "" } } };
        await expect(store.documents.save([bareDocument("a.txt"), stray])).rejects.toThrow("no such segment");
        expect(await store.documents.names()).toStrictEqual([]);
      });

      it("lists names sorted by code unit", async () => {
        const names = ["z.txt", "Å.txt", "\u{1F600}.txt", "\uFF21.txt", "a.txt", "\0.txt"];
        await store.documents.save(names.map(bareDocument));
        expect(await store.documents.names()).toStrictEqual([...names].sort());
      });

      it("keeps every text as it is", async () => {
        const saved = DIFFICULT_TEXTS.map((text, number) => difficultDocument(`${number} ${text}`, text));
        await store.documents.save(saved);
        const loaded = await store.documents.load(saved.map(({ document }) => document.name));
        for (const each of saved) expect(loaded.get(each.document.name)).toStrictEqual(each);
      });
    });

    describe("runs", () => {
      it("lists the newest first, no more than asked for", async () => {
        await store.runs.save(run("r2", "2026-01-02T06:00:00.000Z"));
        await store.runs.save(run("r3", "2026-01-03T06:00:00.000Z"));
        await store.runs.save(run("r1", "2026-01-01T06:00:00.000Z"));
        await store.runs.save(run("r3b", "2026-01-03T06:00:00.000Z"));
        expect((await store.runs.list(10)).map(({ id }) => id)).toStrictEqual(["r3b", "r3", "r2", "r1"]);
        expect((await store.runs.list(2)).map(({ id }) => id)).toStrictEqual(["r3b", "r3"]);
      });

      it("replaces a run of the same id, every field of it", async () => {
        await store.runs.save(run("r1", "2026-01-01T06:00:00.000Z"));
        const ended: RunRecord = {
          id: "r1",
          startedAt: "2026-01-01T06:00:01.000Z",
          endedAt: "2026-01-01T06:00:09.000Z",
          end: "complete",
          report: { documents: [{ source: "a\0\uD800.txt", segments: 32 }], seconds: 1.5, error: null },
        };
        await store.runs.save(ended);
        expect(await (await openHere()).runs.list(10)).toStrictEqual([ended]);
        await store.runs.save(run("r1", "2026-01-01T06:00:00.000Z"));
        expect(await store.runs.list(10)).toStrictEqual([run("r1", "2026-01-01T06:00:00.000Z")]);
      });
    });

    it("takes empty lists everywhere", async () => {
      await store.cache.put([]);
      await store.cache.remove([]);
      await store.documents.save([]);
      expect((await store.cache.find([])).size).toBe(0);
      expect((await store.memory.find(BOKMAAL, [])).size).toBe(0);
      expect((await store.documents.load([])).size).toBe(0);
      expect(await store.documents.names()).toStrictEqual([]);
      expect(await store.memory.files()).toStrictEqual([]);
      expect(await store.runs.list(10)).toStrictEqual([]);
      expect([await store.memory.count(), await store.cache.count()]).toStrictEqual([0, 0]);
    });

    it("gives copies, so that nobody changes what is kept", async () => {
      const given = entry("Hun sang.", "She sang.");
      await store.memory.replaceFile(file("a.tmx"), [given]);
      const [found] = (await store.memory.find(BOKMAAL, [given.source])).get(given.source) ?? [];
      Object.assign(found ?? {}, { target: "changed" });
      Object.assign(given, { target: "changed" });
      expect((await store.memory.find(BOKMAAL, [given.source])).get(given.source)?.[0]?.target).toBe(
        "She sang.",
      );
    });

    it("gives the right to run to one at a time", async () => {
      const other = await openHere();
      const release = await store.lockRun();
      for (const each of [store, other]) {
        await expect(each.lockRun()).rejects.toMatchObject({
          code: "store-busy",
          message: expect.stringMatching(/^Cannot start a run on ".+": another run is using it$/u),
          advice: expect.stringContaining("pipeline.config.yaml"),
        });
      }
      await release();
      const releaseOther = await other.lockRun();
      await release();
      await expect(store.lockRun()).rejects.toMatchObject({ code: "store-busy" });
      await releaseOther();
      await (await store.lockRun())();
    });
  });
}

function file(name: string, digest = "1"): { name: string; digest: string } {
  return { name, digest };
}

function entry(source: string, target: string): MemoryEntry {
  return { languages: { ...BOKMAAL }, source, target, state: "translated" };
}

/** As a bug elsewhere would hand it in: no store can keep it. */
function brokenBy<Given extends object>(given: Given, field: keyof Given): Given {
  return { ...given, [field]: () => "not a text" };
}

function answer(key: string, context: string): CachedAnswer {
  return {
    key,
    context,
    languages: { ...BOKMAAL },
    engine: "deepl",
    source: "Kilden sier ikke mer.",
    target: "The source says no more.",
    billedCharacters: 21,
    document: "seeds/a.txt",
    run: "run-1",
    asked: 1,
  };
}

function run(id: string, startedAt: string): RunRecord {
  return { id, startedAt };
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
              segment: { id: "s2", source: "Ja.", start: 10, end: 13, codes: [] },
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

/** Segments carried along: other places, one gone, one edited, the ids kept. */
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
