import { describe, expect, test } from "vitest";
import { type MemoryQuery, searchMemory } from "../../../src/pipeline/memory/search-memory.ts";
import type { FiledEntry } from "../../../src/ports/store.ts";

const PAIRS: readonly (readonly [string, string])[] = [
  ["Kommunestyret vedtok budsjettet.", "The municipal council adopted the budget."],
  ["ÅSE sa at budsjettet er sprengt.", "Åse said that the budget (2023) has been exceeded."],
  ["Prisen er 1\u00A0200 kroner.", "The price is NOK 1,200."],
  ["Statsministeren kom.", "The prime\nminister came."],
  ["A\u030Ase \uE000gikk\uE100 hjem.", "Åse \uE000went\uE100 home."],
];

async function* memory(): AsyncGenerator<FiledEntry> {
  for (const [source, target] of PAIRS) {
    const languages = { source: "nb", target: "en-GB" };
    yield { file: "a.tmx", entry: { languages, source, target, state: "final" } };
  }
}

function search(query: Partial<MemoryQuery>) {
  return searchMemory(memory(), { words: [], limit: 20, ...query });
}

describe("searchMemory", () => {
  test.each<[string, readonly string[], MemoryQuery["side"], readonly number[]]>([
    ["in either language", ["budget"], undefined, [0, 1]],
    ["capitals make no difference, for å either", ["åse"], "source", [1, 4]],
    ["decomposed as composed", ["A\u030ase"], undefined, [1, 4]],
    ["in one language only", ["budget"], "source", []],
    ["part of a longer word", ["styre"], undefined, [0]],
    ["all words on one side", ["budsjettet", "Åse"], undefined, [1]],
    ["not one on each side", ["budsjettet", "budget"], undefined, []],
    ["words in quotes are one, over any white space", ["prime minister"], undefined, [3]],
    ["any space in figures", ["1 200"], undefined, [2]],
    ["signs are no pattern", ["(2023)"], undefined, [1]],
    ["a dot is a dot", ["kom."], undefined, [3]],
    ["inline codes stand in no way", ["gikk hjem"], undefined, [4]],
  ])("%s: %j", async (_, words, side, expected) => {
    const { hits, total } = await search({ words, side });
    expect(hits.map(({ entry }) => PAIRS.findIndex(([source]) => source === entry.source))).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test("tells where the words stand, those that touch as one", async () => {
    const { hits } = await search({ words: ["styret", "kommune"] });
    expect(hits[0]?.source.found).toEqual([[0, 13]]);
  });

  test("counts all and gives as many as were asked for", async () => {
    const { hits, total } = await search({ words: ["e"], limit: 2 });
    expect([hits.length, total]).toEqual([2, 5]);
  });
});
