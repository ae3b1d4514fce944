import { expect, test, vi } from "vitest";
import { indexTerms } from "../../src/leverage/term-index.ts";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { loadGlossary } from "../../src/pipeline/glossary/load-glossary.ts";
import { parseGlossary } from "../../src/readers/glossary/parse-glossary.ts";
import { makeDesk } from "../support/desk.ts";
import { IS_LONG } from "./deepl/fault-seed.ts";
import type { ImportShape } from "./hostile/import-shapes.ts";

if (IS_LONG) vi.setConfig({ testTimeout: 300_000 });

const COUNT = IS_LONG ? 1_000_000 : 60_000;
const MOST = 8;
/** Milliseconds of the processor: less tells nothing about growth. */
const AT_ONCE = IS_LONG ? 2000 : 250;
const TRIES = 4;
const numbered =
  (line: (number: number) => string): ImportShape =>
  (count) =>
    Array.from({ length: count }, (_, at) => line(at)).join("\n");

const SHAPES: readonly (readonly [what: string, shape: ImportShape])[] = [
  ["terms", numbered((at) => `ferje${at},ferry`)],
  ["terms of one word", numbered((at) => `ferje går ${at},ferry`)],
  ["terms twice", (n) => "ferje,ferry\n".repeat(n)],
  ["terms with two targets", numbered((at) => `ferje,ferry${at}`)],
  ["lines without a separator", (n) => `kilde,mål\n${"ferje\n".repeat(n)}`],
  ["columns", (n) => `kilde,mål${",a".repeat(n)}`],
  ["columns of a term", (n) => `kilde,mål\n${"a,".repeat(n)}`],
  ["forbidden renderings", (n) => `kilde,mål,forbudt\nferje,ferry,${"båt|".repeat(n)}`],
  ["approved and forbidden renderings", (n) => `kilde,mål,forbudt\nferje,ferry,${"ferry|".repeat(n)}`],
  ["letters of a source", (n) => `${"å".repeat(n)},ferry`],
  ["words of a source", (n) => `${"å ".repeat(n)},ferry`],
  ["letters behind a quotation mark", (n) => `"ferje"${"å".repeat(n)},ferry`],
  ["letters of a column", (n) => `kilde,mål,${"å".repeat(n)}`],
  ["quotation marks", (n) => `ferje,${'"'.repeat(n)}`],
  ["quotation marks that open", (n) => 'ferje,"ferry\n'.repeat(n)],
  ["comments", (n) => "# ferje\n".repeat(n)],
  ["separators that are said", (n) => "sep=;\n".repeat(n)],
];

test.each(SHAPES)("%s, however many, are read in time and told in lines", async (_, shape) => {
  const [few, all] = [shape(COUNT / 4), shape(COUNT)];
  let [quick, slow] = [0, Number.POSITIVE_INFINITY];
  for (let tried = 0; tried < TRIES && slow > AT_ONCE && slow > quick * MOST; tried++) {
    quick = Math.max(
      quick,
      processorTime(() => use(few)),
    );
    slow = Math.min(
      slow,
      processorTime(() => use(all)),
    );
  }
  expect(slow <= AT_ONCE || slow <= quick * MOST, `${quick} ms, then ${slow} ms`).toBe(true);
});

/** Reads a glossary and looks for its terms in a sentence. */
function use(text: string): void {
  const { glossary, problems } = parseGlossary("seeds/glossary.csv", text);
  indexTerms(glossary.terms).termsIn("Ferja går til Bodø med ferje7 i dag.");
  const wrong = problems.find(({ message }) => message.length > 300 || message.includes("\n"));
  expect(wrong?.message.slice(0, 400)).toBeUndefined();
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

const load = (root: string, name = "glossary.csv") =>
  loadGlossary({ root, config: { glossary: name } } as unknown as Parameters<typeof loadGlossary>[0]);

test("of ten thousand lines that are wrong the first hundred are told", async () => {
  const desk = makeDesk({ "glossary.csv": `kilde,mål\n${"ferje\n".repeat(10_000)}` });
  const error = await load(desk.root).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PipelineError);
  const lines = (error as PipelineError).message.split("\n");
  expect(lines[0]).toBe('Cannot use "glossary.csv": 10000 problems');
  expect(lines).toHaveLength(102);
  expect(lines.at(-1)).toBe("  and 9900 more");
});

test("keys of the prototype are words as others", async () => {
  const words = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
  const desk = makeDesk({ "glossary.csv": words.map((word) => `${word},${word} x`).join("\n") });
  const glossary = await load(desk.root);
  expect(glossary?.terms.map(({ source }) => source)).toEqual(words);
  const found = indexTerms(glossary?.terms ?? []).termsIn("Dette er __proto__ og constructor og et ord.");
  expect(found.length).toBeGreaterThan(0);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
