import { describe, expect, test } from "vitest";
import { openSettler } from "../../../src/triggers/watch/open-settler.ts";

const TIMES = { debounce: 500, settle: 300, patience: 5_000, longest: 30_000 };
const stamps = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));

/** A settler that has run over these files. */
function settlerOver(files: Readonly<Record<string, string>>) {
  const settler = openSettler(TIMES);
  settler.see(stamps(files), 0);
  settler.see(stamps(files), 500);
  settler.take();
  return settler;
}

describe("a file", () => {
  test("that lands is run over when it was the same for the debounce", () => {
    const settler = settlerOver({ a: "1" });
    const both = stamps({ a: "1", sak: "1" });
    expect(settler.see(stamps({ a: "1" }), 1_000)).toEqual({ isReady: false, unsettled: [] });
    expect(settler.see(both, 1_100)).toEqual({ isReady: false, unsettled: ["sak"], next: 500 });
    expect(settler.see(both, 1_400)).toEqual({ isReady: false, unsettled: [], next: 200 });
    expect(settler.see(both, 1_600)).toMatchObject({ isReady: true, unsettled: [] });
    settler.take();
    expect(settler.see(both, 1_700)).toEqual({ isReady: false, unsettled: [] });
  });

  test("that is still written begins anew with every change", () => {
    const settler = settlerOver({});
    for (const at of [1_000, 1_400, 1_800])
      expect(settler.see(stamps({ sak: `${at}` }), at)).toMatchObject({ isReady: false, next: 500 });
    expect(settler.see(stamps({ sak: "1800" }), 2_300).isReady).toBe(true);
  });

  test("that is gone, and one that has a new name, are news like others", () => {
    const settler = settlerOver({ a: "1", b: "1" });
    expect(settler.see(stamps({ a: "1", c: "1" }), 1_000)).toMatchObject({ unsettled: ["c", "b"] });
    expect(settler.see(stamps({ a: "1", c: "1" }), 1_500).isReady).toBe(true);
  });

  test("that an editor takes away and puts back as it was is none", () => {
    const settler = settlerOver({ a: "1" });
    settler.see(stamps({}), 1_000);
    expect(settler.see(stamps({ a: "1" }), 1_100)).toEqual({ isReady: false, unsettled: [] });
  });

  test("that the run wrote itself is no news", () => {
    const settler = settlerOver({ godkjent: "1" });
    settler.own("godkjent", "2");
    expect(settler.see(stamps({ godkjent: "2" }), 1_000)).toEqual({ isReady: false, unsettled: [] });
  });

  test("that changed after the last look before a run is run over once more", () => {
    const settler = settlerOver({ a: "1" });
    settler.see(stamps({ a: "2" }), 1_000);
    expect(settler.see(stamps({ a: "2" }), 1_500).isReady).toBe(true);
    settler.take();
    settler.see(stamps({ a: "3" }), 4_000);
    expect(settler.see(stamps({ a: "3" }), 4_500).isReady).toBe(true);
  });
});

describe("many files", () => {
  test("a burst of 1,000 is one run, after the last of them", () => {
    const settler = settlerOver({});
    const landed: Record<string, string> = {};
    for (let count = 1; count <= 1_000; count++) {
      landed[`sak-${count}`] = "1";
      if (count % 10 === 0) expect(settler.see(stamps(landed), 1_000 + 2 * count).isReady).toBe(false);
    }
    expect(settler.see(stamps(landed), 3_500)).toMatchObject({ isReady: true, unsettled: [] });
    settler.take();
    expect(settler.see(stamps(landed), 3_600)).toEqual({ isReady: false, unsettled: [] });
  });

  test("one that grows for an hour does not hold up the others, and is run over at its end", () => {
    const settler = settlerOver({});
    let runs = 0;
    let ready = -1;
    for (let at = 0; at < 3_600_000; at += 250) {
      const files = { opptak: `${at}`, ...(at >= 10_000 ? { sak: "1" } : {}) };
      const { isReady, unsettled } = settler.see(stamps(files), at);
      if (!isReady) continue;
      expect(unsettled).toEqual(["opptak"]);
      settler.take();
      runs += 1;
      ready = at;
    }
    expect({ runs, ready }).toEqual({ runs: 1, ready: 10_500 });
    settler.see(stamps({ opptak: "ferdig", sak: "1" }), 3_600_000);
    expect(settler.see(stamps({ opptak: "ferdig", sak: "1" }), 3_600_500)).toMatchObject({
      isReady: true,
      unsettled: [],
    });
  });

  test("a stream that never ends is run over every half minute all the same", () => {
    const settler = settlerOver({});
    const landed: Record<string, string> = {};
    const runs: number[] = [];
    for (let at = 0; at <= 65_000; at += 200) {
      landed[`sak-${at}`] = "1";
      const { isReady } = settler.see(stamps(landed), at);
      if (isReady) runs.push(at);
      if (isReady) settler.take();
    }
    expect(runs).toEqual([30_000, 59_800]);
  });
});
