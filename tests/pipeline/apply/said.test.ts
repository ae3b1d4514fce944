import { describe, expect, test } from "vitest";
import { REJECT_REASONS } from "../../../src/model/unit-review.ts";
import { openReturns, type Returns } from "./open-returns.ts";

/** What people say of the four segments of the article. */
async function withWords(): Promise<Returns> {
  const returns = await openReturns();
  await returns.edit("s1", { reject: "terms" });
  await returns.edit("s2", { target: "The bridge is shut, and she laughed." });
  await returns.edit("s2", { join: "next" });
  await returns.edit("s2", { target: "The bridge is shut, and she laughed.", state: "final" });
  await returns.edit("s4", { target: "", blank: true, state: "final" });
  return returns;
}

async function said(returns: Returns) {
  return (await returns.segments()).map(({ target, state, rejected, blank, joined }) => ({
    ...(target && { target }),
    state,
    ...(rejected && { rejected: rejected.reason, text: rejected.text }),
    ...(blank && { blank }),
    ...(joined && { joined }),
  }));
}

const FORMATS = [
  ["xliff", "retur.xlf"],
  ["xliff2", "retur.xlf"],
  ["json", "retur.json"],
  ["md", "retur.md"],
] as const;

describe.each(FORMATS)("%s", (format, file) => {
  test("brings rejects, joins and blanks into a fresh folder", async () => {
    const [from, to] = [await withWords(), await openReturns()];
    const [first] = await to.segments();
    const report = await to.back(file, await from.out(format));
    expect(report.units.map(({ kind, why }) => [kind, why])).toEqual(
      Array.from({ length: 4 }, () => ["changed", undefined]),
    );
    expect(await said(to)).toEqual([
      { state: "initial", rejected: "terms", text: first?.target },
      { target: "The bridge is shut, and she laughed.", state: "final" },
      { state: "final", joined: "s2" },
      { state: "final", blank: true },
    ]);
    expect(await said(to)).toEqual(await said(from));
  });

  test("changes nothing where it came from", async () => {
    const from = await withWords();
    const before = JSON.stringify(await from.segments());
    const report = await from.back(file, await from.out(format));
    expect(report.units.map(({ kind }) => kind)).toEqual(["same", "same", "same", "same"]);
    expect(JSON.stringify(await from.segments())).toBe(before);
  });

  test.each(REJECT_REASONS)("brings the reason %s", async (reason) => {
    const [from, to] = [await openReturns(), await openReturns()];
    await from.edit("s2", { reject: reason });
    await to.back(file, await from.out(format));
    expect((await to.segments())[1]?.rejected).toMatchObject({ reason });
  });
});
