import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as door from "../src/index.ts";
import { makeDesk } from "./support/desk.ts";

/** Every example of the library door's documentation, run as it stands; `x; // y` says what x comes to. */
const PLACES = [
  "README.md",
  "src/segment/split-sentences.ts",
  "src/segment/segment-document.ts",
  "src/pipeline/open-kit.ts",
  "src/pipeline/translate-folder.ts",
];

const EXAMPLES = PLACES.flatMap((place) => examplesIn(place).map((code, index) => ({ place, index, code })));

function examplesIn(place: string): string[] {
  const text = readFileSync(place, "utf8").replace(/^ \* ?/gm, "");
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
}

/** Turns `x; // [1]` into an expectation, and drops imports: the door's names are at hand. */
function asTest(code: string): string {
  return code
    .replace(/^import .*$/gm, "")
    .replace(
      /^(?!const )(.*); \/\/ (.*)$/gm,
      (_, expression: string, value: string) => `expect(${expression}).toEqual(${value});`,
    );
}

test("there are examples in every place", () => {
  expect(new Set(EXAMPLES.map(({ place }) => place)).size).toBe(PLACES.length);
  expect(EXAMPLES.every(({ code }) => asTest(code).includes("toEqual("))).toBe(true);
});

test.each(EXAMPLES)("$place, example $index", async ({ code }) => {
  const folder = makeDesk({ "seeds/foto.txt": "Foto: Kari Lie / NTB\n" }).root;
  const names = ["expect", "folder", ...Object.keys(door)];
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const run = new AsyncFunction(...names, asTest(code)) as (...given: unknown[]) => Promise<void>;
  await run(expect, folder, ...Object.values(door));
});
