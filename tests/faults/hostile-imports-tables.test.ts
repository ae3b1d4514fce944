import { expect, test, vi } from "vitest";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { readDocxTable } from "../../src/readers/docx-table/read-docx-table.ts";
import { makeDocx } from "../support/make-docx.ts";
import { IS_LONG } from "./deepl/fault-seed.ts";
import type { ImportShape } from "./hostile/import-shapes.ts";
import { expectLine } from "./hostile/read-import.ts";

if (IS_LONG) vi.setConfig({ testTimeout: 300_000 });

const COUNT = IS_LONG ? 200_000 : 8_000;
const MOST = 8;
/** Milliseconds of the processor: less tells nothing about growth. */
const AT_ONCE = IS_LONG ? 2000 : 250;
const TRIES = 4;

const cell = (content: string) => `<w:tc><w:p><w:r>${content}</w:r></w:p></w:tc>`;
const text = (content: string) => `<w:t>${content}</w:t>`;
const HEAD = `<w:tr>${["id", "source", "target", "comment", "state"].map((word) => cell(text(word))).join("")}</w:tr>`;
const row = (target: string, { id = "s1", state = "approved", before = "" } = {}) =>
  `<w:tr>${before}${[id, "Brua", "", "", ""].map((word, at) => cell(at === 2 ? target : text(at === 4 ? state : word))).join("")}</w:tr>`;
const table = (rows: string) => `<w:tbl>${HEAD}${rows}</w:tbl>`;
const authors =
  (line: (at: number) => string): ImportShape =>
  (count) =>
    table(Array.from({ length: count }, (_, at) => row(`<w:ins w:author="${line(at)}"/>`)).join(""));

const SHAPES: readonly (readonly [what: string, body: ImportShape])[] = [
  ["rows", (n) => table(row(text("The bridge")).repeat(n))],
  ["rows without an id", (n) => table(row(text("a"), { id: "" }).repeat(n))],
  ["tables", (n) => table(row(text("a"))).repeat(n)],
  ["heads", (n) => table(HEAD.repeat(n))],
  ["cells", (n) => table(`<w:tr>${cell(text("s1")).repeat(n)}</w:tr>`)],
  ["letters", (n) => table(row(text("The bridge".repeat(n))))],
  ["runs", (n) => table(row(text("a").repeat(n)))],
  ["line breaks", (n) => table(row("<w:br/>".repeat(n)))],
  ["marks of remarks", (n) => table(row('<w:commentReference w:id="1"/>'.repeat(n)))],
  [
    "attributes",
    (n) => table(row(`<w:t ${Array.from({ length: n }, (_, at) => `w:a${at}="1"`).join(" ")}>a</w:t>`)),
  ],
  [
    "namespaces",
    (n) =>
      table(row(`<w:t ${Array.from({ length: n }, (_, at) => `xmlns:a${at}="urn:a"`).join(" ")}>a</w:t>`)),
  ],
  ["states that are none", (n) => table(row(text("a"), { state: "å" }).repeat(n))],
  ["letters of a state", (n) => table(row(text("a"), { state: "å".repeat(n) }))],
  ["spaces of a state", (n) => table(row(text("a"), { state: `a${" ".repeat(n)}b` }))],
  ["colons of a state", (n) => table(row(text("a"), { state: "approved:;".repeat(n) }))],
  ["letters of an id", (n) => table(row(text("a"), { id: `s${"1".repeat(n)}` }))],
  ["spaces of an id", (n) => table(row(text("a"), { id: `s1${" ".repeat(n)}x` }))],
  ["people who tracked changes", authors((at) => `Ola ${at}`)],
  ["letters of somebody's name", (n) => authors(() => "Å".repeat(n))(1)],
  ["lines of somebody's name", (n) => authors(() => "Ola&#10;Feil: alt er borte ".repeat(n))(1)],
  ["deletions", (n) => table(row(`<w:del w:author="Ola">${text("a")}</w:del>`.repeat(n)))],
  ["letters before the table", (n) => `<w:p><w:r>${text("å".repeat(n))}</w:r></w:p>${table(row(text("a")))}`],
];

test.each(SHAPES)("%s, however many, in time, and told in short lines", (_, body) => {
  const [few, all] = [makeDocx({ body: body(COUNT / 4) }), makeDocx({ body: body(COUNT) })];
  let [quick, slow] = [0, Number.POSITIVE_INFINITY];
  for (let tried = 0; tried < TRIES && slow > AT_ONCE && slow > quick * MOST; tried++) {
    quick = Math.max(
      quick,
      processorTime(() => read(few)),
    );
    slow = Math.min(
      slow,
      processorTime(() => read(all)),
    );
  }
  expect(slow <= AT_ONCE || slow <= quick * MOST, `${quick} ms, then ${slow} ms`).toBe(true);
});

function read(bytes: Uint8Array): void {
  try {
    const { notes } = readDocxTable("retur.docx", bytes);
    const wrong = notes.find((note) => note.length > 500 || note.includes("\n"));
    expect([notes.length <= 102, wrong?.slice(0, 600)]).toEqual([true, undefined]);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    expectLine(error);
  }
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}
