import { expect, test } from "vitest";
import { documentLines } from "../../../src/cli/run/document-lines.ts";
import { documentReport } from "./reports.ts";

const paint = (_style: unknown, text: string) => text;
const list = (documents: Parameters<typeof documentLines>[0], columns?: number, all = false) =>
  documentLines(documents, { all, notices: { paint, ...(columns === undefined ? {} : { columns }) } });

const FERRY = documentReport("seeds/ferja.txt", { memory: 2, rule: 1, none: 3 }, { language: "nn" });
const LONG = documentReport(
  "seeds/nyheter/2026/november/ferja-mellom-sand-og-ropeid-innstilt-etter-grunnstoting.txt",
  { memory: 12, rule: 3, cache: 104, repetition: 7, engine: 21 },
  { findings: { error: 1, warning: 2, info: 9 } },
);

test("few documents are all listed, with all that is known, where there is room", () => {
  expect(list([LONG, FERRY])).toEqual([
    `✓ ${LONG.source}  nb  12 from memory, 3 by rule, 104 from the cache, 7 repeated, 21 from DeepL; 3 findings`,
    `… ${"seeds/ferja.txt".padEnd(LONG.source.length)}  nn  2 from memory, 1 by rule, 3 untranslated`,
  ]);
});

test("80 columns: names lose their middle, routes give way to counts, no line is broken", () => {
  const lines = list([LONG, FERRY], 80);
  expect(lines[0]).toMatch(/^✓ ferja-mellom-\S+…\S+grunnstoting\.txt {2}nb {2}147 segments; 3 findings$/);
  expect(lines[1]).toMatch(/^… seeds\/ferja\.txt +nn {2}3 of 6 segments untranslated$/);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test("of many only those that are not complete are listed, and not without end", () => {
  const complete = Array.from({ length: 1000 }, (_, each) =>
    documentReport(`seeds/${each}.txt`, { cache: 3 }),
  );
  expect(list(complete)).toEqual([]);
  expect(list([...complete, FERRY])).toEqual([
    "… seeds/ferja.txt  nn  2 from memory, 1 by rule, 3 untranslated",
  ]);
  const open = complete.map(({ source }) => documentReport(source, { none: 3 }));
  const lines = list(open);
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe("… 990 more documents not complete (--verbose lists them)");
});

test("--verbose lists them all", () => {
  const complete = Array.from({ length: 1000 }, (_, each) =>
    documentReport(`seeds/${each}.txt`, { cache: 3 }),
  );
  expect(list(complete, 80, true)).toHaveLength(1000);
});

test("what failed is told by its error alone", () => {
  expect(list([documentReport("seeds/tom.txt", {}, { state: "failed" })])).toEqual([]);
});
