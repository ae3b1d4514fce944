import { describe, expect, it } from "vitest";
import type { MemoryEntry } from "../../../src/model/memory-entry.ts";
import type { Place } from "./place.ts";
import { BOKMAAL, brokenBy, collect, DIFFICULT_TEXTS, entry, file, NYNORSK } from "./samples.ts";

/** What every memory shelf promises. */
export function keepsTheMemoryContract(place: Place): void {
  describe("memory", () => {
    it("gives entries by source, in the order of import, and leaves out what it does not have", async () => {
      const first = entry("Foreldre river seg i håret.", "Parents tear their hair out.");
      const second = { ...first, target: "Parents are tearing their hair out." };
      const third = { ...first, target: "Parents despair." };
      await place.store.memory.replaceFile(file("a.tmx"), [first, entry("Hun lo.", "She laughed."), second]);
      await place.store.memory.replaceFile(file("b.tmx"), [third]);
      const found = await place.store.memory.find(BOKMAAL, [first.source, "Ukjent.", first.source]);
      expect(found).toStrictEqual(new Map([[first.source, [first, second, third]]]));
    });

    it("goes through the entries of a file one by one, and keeps what was there when they break off", async () => {
      const [known, better] = [entry("Hun sang.", "She sang."), entry("Hun sang.", "She was singing.")];
      await place.store.memory.replaceFile(file("a.tmx"), [known]);
      const broken = {
        *[Symbol.iterator]() {
          yield better;
          throw new Error("broken XML at line 7");
        },
      };
      await expect(place.store.memory.replaceFile(file("a.tmx", "2"), broken)).rejects.toThrow(
        "broken XML at line 7",
      );
      expect(await place.store.memory.files()).toStrictEqual([file("a.tmx")]);
      expect(await collect(place.store.memory.entries())).toStrictEqual([{ file: "a.tmx", entry: known }]);
      await place.store.memory.replaceFile(file("a.tmx", "2"), new Set([better]));
      expect(await collect(place.store.memory.entries())).toStrictEqual([{ file: "a.tmx", entry: better }]);
    });

    it("keeps the place of a file that is replaced", async () => {
      const english = (target: string) => entry("Elva steg.", target);
      await place.store.memory.replaceFile(file("a.tmx"), [english("a")]);
      await place.store.memory.replaceFile(file("b.tmx"), [english("b")]);
      await place.store.memory.replaceFile(file("a.tmx", "2"), [english("a anew"), english("a besides")]);
      const found = (await place.store.memory.find(BOKMAAL, ["Elva steg."])).get("Elva steg.");
      expect(found?.map(({ target }) => target)).toEqual(["a anew", "a besides", "b"]);
    });

    it("keeps languages apart", async () => {
      const bokmaal = entry("Ho kom.", "bokmål");
      const nynorsk = { ...bokmaal, languages: NYNORSK, target: "nynorsk" };
      const american = { ...bokmaal, languages: { source: "nb", target: "en-US" }, target: "american" };
      await place.store.memory.replaceFile(file("a.tmx"), [bokmaal, nynorsk, american]);
      expect((await place.store.memory.find(NYNORSK, ["Ho kom."])).get("Ho kom.")).toStrictEqual([nynorsk]);
      expect((await place.store.memory.find(american.languages, ["Ho kom."])).get("Ho kom.")).toStrictEqual([
        american,
      ]);
      expect((await place.store.memory.find({ source: "nn", target: "en-US" }, ["Ho kom."])).size).toBe(0);
    });

    it("finds an entry by its normalised source and gives it back as it came", async () => {
      const raw = entry("  A\u030Ase\u00A0har 1\u202F000\nkroner. ", "Åse has 1,000 kroner.");
      await place.store.memory.replaceFile(file("a.tmx"), [raw]);
      const normalised = "Åse har 1 000 kroner.";
      expect(await place.store.memory.find(BOKMAAL, [normalised])).toStrictEqual(
        new Map([[normalised, [raw]]]),
      );
    });

    it("finds an entry with inline codes by its text alone", async () => {
      const codes = [
        { kind: "open", number: 1, markup: '<a href="/nav">' },
        { kind: "close", number: 1, markup: "</a>" },
      ] as const;
      const linked = { ...entry("\uE001Nav\uE101 svarer.", "\uE001Nav\uE101 replies."), codes };
      const plain = entry("Nav svarer.", "Nav answers.");
      await place.store.memory.replaceFile(file("a.tmx"), [linked, plain]);
      expect(await place.store.memory.find(BOKMAAL, ["Nav svarer."])).toStrictEqual(
        new Map([["Nav svarer.", [linked, plain]]]),
      );
    });

    it("finds entries that are alike, as they are now", async () => {
      const old = entry("Brua over Gaula er stengt etter flommen.", "Old.");
      await place.store.memory.replaceFile(file("a.tmx"), [old, entry("Hun lo.", "She laughed.")]);
      const bridge = entry("Brua over Glomma er stengt etter flommen i natt.", "The bridge.");
      await place.store.memory.replaceFile(file("a.tmx"), [bridge, entry("Hun lo.", "She laughed.")]);
      const nynorsk = { ...bridge, languages: NYNORSK };
      await place.store.memory.replaceFile(file("b.tmx"), [nynorsk]);
      const asked = "brua over glomma er stengt etter flommen.";
      expect(await place.store.memory.alike(BOKMAAL, asked)).toStrictEqual([bridge]);
      expect(await place.store.memory.alike(NYNORSK, asked)).toStrictEqual([nynorsk]);
      await place.store.memory.removeFile("a.tmx");
      expect(await place.store.memory.alike(BOKMAAL, asked)).toStrictEqual([]);
      for (const text of ["", "ab", '"', "xyzæøå\0"]) {
        expect(await place.store.memory.alike(BOKMAAL, text)).toStrictEqual([]);
      }
    });

    it("puts a file in the place of its earlier self", async () => {
      const source = "Regjeringen gikk av.";
      await place.store.memory.replaceFile(file("a.tmx"), [entry(source, "old"), entry("Borte.", "Gone.")]);
      await place.store.memory.replaceFile(file("b.tmx"), [entry(source, "of b")]);
      await place.store.memory.replaceFile(file("a.tmx", "2"), [entry(source, "new")]);
      const targets = (await place.store.memory.find(BOKMAAL, [source]))
        .get(source)
        ?.map(({ target }) => target);
      expect(targets).toStrictEqual(["new", "of b"]);
      expect((await place.store.memory.find(BOKMAAL, ["Borte."])).size).toBe(0);
      expect(await place.store.memory.files()).toStrictEqual([file("a.tmx", "2"), file("b.tmx")]);
      expect(await place.store.memory.count()).toBe(2);
    });

    it("keeps the earlier file whole when its replacement cannot be stored", async () => {
      const kept = entry("Saken er avgjort.", "The case is settled.");
      await place.store.memory.replaceFile(file("a.tmx"), [kept]);
      const broken = [entry("Ny.", "New."), brokenBy(kept, "target")];
      await expect(place.store.memory.replaceFile(file("a.tmx", "2"), broken)).rejects.toThrow();
      expect(await place.store.memory.files()).toStrictEqual([file("a.tmx")]);
      expect(await place.store.memory.find(BOKMAAL, [kept.source, "Ny."])).toStrictEqual(
        new Map([[kept.source, [kept]]]),
      );
    });

    it("forgets a removed file with its entries, and bears one it never had", async () => {
      await place.store.memory.replaceFile(file("a.tmx"), [entry("Ja.", "Yes.")]);
      await place.store.memory.replaceFile(file("b.tmx"), [entry("Nei.", "No.")]);
      await place.store.memory.removeFile("a.tmx");
      await place.store.memory.removeFile("never.tmx");
      expect(await place.store.memory.files()).toStrictEqual([file("b.tmx")]);
      expect(await place.store.memory.count()).toBe(1);
      expect([...(await place.store.memory.find(BOKMAAL, ["Ja.", "Nei."])).keys()]).toStrictEqual(["Nei."]);
    });

    it("gives everything in the order of import, each entry with its file, however many", async () => {
      const many = Array.from({ length: 2_005 }, (_, number) =>
        entry(`Sak nummer ${number}.`, `No ${number}.`),
      );
      const odd = { ...entry("Ho kom.", "She came."), languages: NYNORSK, note: "sitat", next: "" };
      await place.store.memory.replaceFile(file("b.tmx"), [odd]);
      await place.store.memory.replaceFile(file("a.tmx"), many);
      const found = await collect(place.store.memory.entries());
      expect(found[0]).toStrictEqual({ file: "b.tmx", entry: odd });
      expect(found.slice(1)).toStrictEqual(many.map((each) => ({ file: "a.tmx", entry: each })));
    });

    it("keeps a file without entries", async () => {
      await place.store.memory.replaceFile(file("empty.tmx"), []);
      expect(await place.store.memory.files()).toStrictEqual([file("empty.tmx")]);
      expect(await place.store.memory.count()).toBe(0);
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
        codes: [{ kind: "alone", number: 1, markup: "<br>" }],
      };
      await place.store.memory.replaceFile(file("a.tmx"), [bare, full]);
      const found = await (await place.reopen()).memory.find(BOKMAAL, [bare.source]);
      expect(found.get(bare.source)).toStrictEqual([bare, full]);
    });

    it.each(DIFFICULT_TEXTS.map((text) => [JSON.stringify(text), text]))(
      "keeps %s as it is",
      async (_, text) => {
        const difficult = { ...entry("Kilde.", text), note: text, document: text };
        await place.store.memory.replaceFile(file(`${text}.tmx`, text), [
          difficult,
          { ...difficult, source: text },
        ]);
        const again = await place.reopen();
        expect(await again.memory.files()).toStrictEqual([file(`${text}.tmx`, text)]);
        const source = text.normalize("NFC").replace(/\s+/gu, " ").trim();
        const found = await again.memory.find(BOKMAAL, ["Kilde.", source]);
        expect(found.get("Kilde.")).toStrictEqual([difficult]);
        expect(found.get(source)).toStrictEqual([{ ...difficult, source: text }]);
      },
    );
  });
}
