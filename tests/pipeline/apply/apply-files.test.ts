import { describe, expect, test } from "vitest";
import { kindsOf, openReturns } from "./open-returns.ts";

/** Puts another English text in the place of the second segment's. */
function reworded(text: string, from: string, to = "The bridge is shut."): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

const FORMATS = [
  ["xliff", "retur.xlf"],
  ["xliff2", "retur.xlf"],
  ["tmx", "retur.tmx"],
  ["json", "retur.json"],
  ["md", "retur.md"],
] as const;

describe.each(FORMATS)("%s goes out and comes back", (format, file) => {
  test("unchanged: all the same", async () => {
    const returns = await openReturns();
    const report = await returns.back(file, await returns.out(format));
    expect(kindsOf(report)).toEqual(["same", "same", "same", "same"]);
    expect(report.comments).toBe(0);
  });

  test("changed there: taken, as a person's word, and outputs follow", async () => {
    const returns = await openReturns();
    const { target = "" } = (await returns.segments())[1] ?? {};
    const report = await returns.back(file, reworded(await returns.out(format), target));
    expect(kindsOf(report)).toEqual(["same", "changed", "same", "same"]);
    expect((await returns.segments())[1]).toMatchObject({
      target: "The bridge is shut.",
      state: "translated",
      origin: "human",
      revision: 2,
      who: "kari",
    });
    expect(returns.fake.read("output/bru.txt.html")).toContain("The bridge is shut.");
    expect((await returns.desk.history("seeds/bru.txt", "s2"))[0]).toMatchObject({ action: "import" });
  });

  test("changed here only: kept; changed on both sides: a conflict, which can be settled", async () => {
    const returns = await openReturns();
    const out = await returns.out(format);
    const { target = "" } = (await returns.segments())[1] ?? {};
    await returns.edit("s2", { target: "Nobody crosses." });
    expect(kindsOf(await returns.back(file, out))).toEqual(["same", "kept", "same", "same"]);
    const both = reworded(out, target);
    expect(kindsOf(await returns.back(file, both))).toEqual(["same", "conflict", "same", "same"]);
    expect((await returns.segments())[1]?.target).toBe("Nobody crosses.");
    expect(kindsOf(await returns.back(file, both, { prefer: "ours" }))[1]).toBe("kept");
    expect(kindsOf(await returns.back(file, both, { prefer: "theirs" }))[1]).toBe("changed");
    expect((await returns.segments())[1]?.target).toBe("The bridge is shut.");
  });

  test("--dry-run: says the same, changes nothing", async () => {
    const returns = await openReturns();
    const { target = "" } = (await returns.segments())[1] ?? {};
    const before = returns.fake.stamps("output");
    const text = reworded(await returns.out(format), target);
    expect(kindsOf(await returns.back(file, text, { dryRun: true }))[1]).toBe("changed");
    expect((await returns.segments())[1]).toMatchObject({ target, revision: 1 });
    expect(returns.fake.stamps("output")).toEqual(before);
  });

  test("another source: stale or unmatched, and told", async () => {
    const returns = await openReturns();
    const report = await returns.back(
      file,
      (await returns.out(format)).replaceAll("Brua er stengt.", "Brua er åpen."),
    );
    expect(kindsOf(report)).toEqual(["same", "stale", "same", "same"]);
    expect(report.units[1]).toMatchObject({ document: "seeds/bru.txt", segment: "s2" });
    expect((await returns.desk.comments("seeds/bru.txt")).map(({ segment }) => segment)).toEqual(["s2"]);
  });
});
