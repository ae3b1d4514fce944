import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { storeFolder } from "../stores/store-folder.ts";
import { type Chances, chances } from "./kill/chances.ts";
import { answersNamed, FILLED, fillStore, units } from "./machine/filled-store.ts";

const SEED = Number(process.env.BITEKST_FAULT_SEED ?? 20261123);
const CASES = process.env.BITEKST_FAULTS === "long" ? 400 : 8;
const PAGE = 4096;
const SECTOR = 512;

const folder = storeFolder();
const answers = new Map(answersNamed("svar", FILLED.answers).map((answer) => [answer.key, answer]));
const memory = new Map(units().map((entry) => [entry.source, entry]));
let whole: Buffer;

beforeAll(async () => {
  const path = join(folder, "whole", ".bitekst", "store.sqlite");
  await fillStore(path);
  whole = readFileSync(path);
});

it.each(Array.from({ length: CASES }, (_, number) => number))(
  "whatever pages are lost, what is recovered is what was there: case %i",
  async (number) => {
    const draw = chances(SEED + number);
    const told = `BITEKST_FAULT_SEED=${SEED}, case ${number}`;
    const path = join(folder, String(number), ".bitekst", "store.sqlite");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, spoil(Buffer.from(whole), draw));

    const store = await openSqliteStore(path);
    for (const [key, [answer]] of await store.cache.find([...answers.keys()]))
      expect(answer, told).toStrictEqual(answers.get(key));
    const known = await store.memory.find({ source: "nb", target: "en-GB" }, [...memory.keys()]);
    for (const [source, [entry]] of known) expect(entry, told).toStrictEqual(memory.get(source));
    // Names come from an index: it is reading the documents that meets the damage, and mends it.
    await store.documents.load(await store.documents.names());
    const names = await store.documents.names();
    expect((await store.documents.load(names)).size, told).toBe(names.length);
    await store.cache.put(answersNamed("ny", 20));
    expect((await store.cache.find(["ny-00019"])).size, told).toBe(1);
    await store.close();
  },
);

/** Whole pages, or the 512 bytes that a disk loses at once. */
function spoil(bytes: Buffer, draw: Chances): Buffer {
  const pages = bytes.length / PAGE;
  if (draw.below(5) === 0) return bytes.subarray(0, draw.below(bytes.length));
  for (let left = 1 + draw.below(draw.oneOf([2, 12, pages])); left > 0; left -= 1) {
    const size = draw.oneOf([SECTOR, PAGE]);
    const start = draw.below(bytes.length / size) * size;
    const noise = draw.below(2);
    for (let at = start; at < start + size; at += 1) bytes[at] = noise * draw.below(256);
  }
  return bytes;
}
