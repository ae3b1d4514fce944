import { expect, test } from "vitest";
import { twinSegments } from "../../src/leverage/twin-segments.ts";
import type { Block, BlockKind } from "../../src/model/block.ts";

function blocksOf(...rows: readonly (readonly [kind: BlockKind, ...sources: string[]])[]): readonly Block[] {
  return rows.map(([kind, ...sources], place) => ({
    id: `b${place + 1}`,
    kind,
    start: 0,
    end: 0,
    segments: sources.map((source) => ({ id: source, source, start: 0, end: 0, codes: [] })),
  }));
}

const PICTURE = ["Brannen på Moss.", "Ingen ble skadd.", "Foto: NTB"] as const;

test("a caption that stands twice: each sentence as it stood first", () => {
  const twins = twinSegments(
    blocksOf(["paragraph", "Det brant.", "Alle kom ut."], ["caption", ...PICTURE], ["caption", ...PICTURE]),
  );
  expect([...twins]).toEqual([
    [5, 2],
    [6, 3],
    [7, 4],
  ]);
});

test("a third time they are those of the first still", () => {
  const twins = twinSegments(
    blocksOf(
      ["caption", "Brannen på Moss."],
      ["caption", "Brannen  på Moss."],
      ["caption", "Brannen på Moss."],
    ),
  );
  expect([...twins]).toEqual([
    [1, 0],
    [2, 0],
  ]);
});

test("only those of its sentences that the other has", () => {
  const twins = twinSegments(
    blocksOf(
      ["caption", "Brannen på Moss.", "Foto: NTB"],
      ["caption", "Brannen på Moss.", "Arkivfoto", "Foto: NTB"],
    ),
  );
  expect([...twins]).toEqual([
    [2, 0],
    [4, 1],
  ]);
});

test.each<[string, readonly Block[]]>([
  [
    "another beginning",
    blocksOf(["caption", ...PICTURE], ["caption", "Brannen i Moss.", "Ingen ble skadd."]),
  ],
  [
    "something between",
    blocksOf(["caption", ...PICTURE], ["paragraph", "Det brant."], ["caption", ...PICTURE]),
  ],
  ["other kinds of block", blocksOf(["paragraph", ...PICTURE], ["paragraph", ...PICTURE])],
])("no twins: %s", (_, blocks) => {
  expect(twinSegments(blocks).size).toBe(0);
});
