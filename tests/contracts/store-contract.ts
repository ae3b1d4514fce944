import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../src/ports/store.ts";
import { keepsTheAgreementContract } from "./store/agreement-contract.ts";
import { keepsTheBrakeContract } from "./store/brake-contract.ts";
import { keepsTheCacheContract } from "./store/cache-contract.ts";
import { keepsTheClaimContract } from "./store/claim-contract.ts";
import { keepsTheDismissalContract } from "./store/dismissal-contract.ts";
import { keepsTheDocumentContract } from "./store/document-contract.ts";
import { keepsTheDueContract } from "./store/due-contract.ts";
import { keepsTheGlossaryContract } from "./store/glossary-contract.ts";
import { keepsTheMemoryContract } from "./store/memory-contract.ts";
import type { Place } from "./store/place.ts";
import { keepsTheReviewContract } from "./store/review-contract.ts";
import { keepsTheRunContract } from "./store/run-contract.ts";
import { BOKMAAL, collect, entry, file } from "./store/samples.ts";
import { keepsTheSourceContract } from "./store/source-contract.ts";
import { keepsTheSpendingContract } from "./store/spending-contract.ts";
import { keepsTheWrittenContract } from "./store/written-contract.ts";

/**
 * What every store promises. `open` opens the store at a place: the same place has the same content, a new
 * place is empty, and one place may be open twice, as by two processes.
 */
export function keepsTheStoreContract(name: string, open: (place: string) => Promise<Store>): void {
  describe(`${name} keeps the store contract`, () => {
    let places = 0;
    let opened: Store[] = [];

    async function reopen(): Promise<Store> {
      const store = await open(`place-${places}`);
      opened.push(store);
      return store;
    }

    const place: Place = {
      get store() {
        if (opened[0] === undefined) throw new Error("No test is running");
        return opened[0];
      },
      reopen,
    };

    beforeEach(async () => {
      places += 1;
      await reopen();
    });

    afterEach(async () => {
      for (const each of opened) await each.close();
      opened = [];
    });

    keepsTheMemoryContract(place);
    keepsTheCacheContract(place);
    keepsTheDocumentContract(place);
    keepsTheReviewContract(place);
    keepsTheWrittenContract(place);
    keepsTheRunContract(place);
    keepsTheGlossaryContract(place);
    keepsTheDismissalContract(place);
    keepsTheClaimContract(place);
    keepsTheSpendingContract(place);
    keepsTheBrakeContract(place);
    keepsTheDueContract(place);
    keepsTheSourceContract(place);
    keepsTheAgreementContract(place);

    it("takes empty lists everywhere", async () => {
      await place.store.cache.put([]);
      await place.store.cache.remove([]);
      await place.store.documents.save([]);
      expect((await place.store.cache.find([])).size).toBe(0);
      expect((await place.store.memory.find(BOKMAAL, [])).size).toBe(0);
      expect((await place.store.documents.load([])).size).toBe(0);
      expect(await place.store.documents.names()).toStrictEqual([]);
      expect(await place.store.memory.files()).toStrictEqual([]);
      expect(await place.store.runs.list(10)).toStrictEqual([]);
      expect(await collect(place.store.memory.entries())).toStrictEqual([]);
      expect(await collect(place.store.cache.answers())).toStrictEqual([]);
      expect([await place.store.memory.count(), await place.store.cache.count()]).toStrictEqual([0, 0]);
    });

    it("gives copies, so that nobody changes what is kept", async () => {
      const given = entry("Hun sang.", "She sang.");
      await place.store.memory.replaceFile(file("a.tmx"), [given]);
      const [found] = (await place.store.memory.find(BOKMAAL, [given.source])).get(given.source) ?? [];
      Object.assign(found ?? {}, { target: "changed" });
      Object.assign(given, { target: "changed" });
      expect((await place.store.memory.find(BOKMAAL, [given.source])).get(given.source)?.[0]?.target).toBe(
        "She sang.",
      );
    });

    it("gives the right to run to one at a time", async () => {
      const other = await place.reopen();
      const release = await place.store.lockRun();
      for (const each of [place.store, other]) {
        await expect(each.lockRun()).rejects.toMatchObject({
          code: "store-busy",
          message: expect.stringMatching(/^Cannot start a run on ".+": another run is using it$/u),
          advice: expect.stringContaining("pipeline.config.yaml"),
        });
      }
      await release();
      const releaseOther = await other.lockRun();
      await release();
      await expect(place.store.lockRun()).rejects.toMatchObject({ code: "store-busy" });
      await releaseOther();
      await (await place.store.lockRun())();
    });

    it("tells whether a run is under way, without being in its way", async () => {
      const other = await place.reopen();
      expect(await other.isRunUnderWay()).toBe(false);
      const release = await place.store.lockRun();
      expect(await other.isRunUnderWay()).toBe(true);
      expect(await place.store.isRunUnderWay()).toBe(true);
      await release();
      expect(await other.isRunUnderWay()).toBe(false);
      await (await other.lockRun())();
    });

    it("says what it runs on, and finds a store that works whole", async () => {
      await place.store.memory.replaceFile(file("a.tmx"), [entry("Hun sang.", "She sang.")]);
      const { engine, problems } = await place.store.check();
      expect(engine).toMatch(/\S/u);
      expect(problems).toStrictEqual([]);
    });
  });
}
