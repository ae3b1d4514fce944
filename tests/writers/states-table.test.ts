import { expect, test } from "vitest";
import type { TranslationUnit } from "../../src/model/translation-unit.ts";
import { readTmxUnits } from "../../src/readers/bilingual/read-tmx-units.ts";
import { readXliff } from "../../src/readers/xliff/read-xliff.ts";
import { tmxWriter } from "../../src/writers/tmx-writer.ts";
import { xliffWriter } from "../../src/writers/xliff-writer.ts";
import { xliff2Writer } from "../../src/writers/xliff2-writer.ts";
import { makeDocument } from "../support/make-document.ts";

type Said = Omit<TranslationUnit, "segment">;

const ENGLISH = "The bridge is shut.";
const machine: Said = { target: ENGLISH, state: "translated", origin: "engine:deepl" };
const edited: Said = { target: ENGLISH, state: "translated", origin: "human" };
const sentBack = (reason: "meaning" | "language" | "terms" | "other"): Said => ({
  target: "",
  state: "initial",
  review: { rejected: { reason, text: ENGLISH } },
});
const reviewed: Said = { target: ENGLISH, state: "reviewed", origin: "human" };
const final: Said = { target: ENGLISH, state: "final", origin: "human" };

interface Row {
  readonly unit: Said;
  /** XLIFF 1.2: approved, state and state-qualifier. */
  readonly xliff: readonly [approved: string, state: string, qualifier?: string];
  /** XLIFF 2: state and subState. */
  readonly xliff2: string;
  readonly tmx: string;
  readonly back: object;
}

const needsWork = (reason: "meaning" | "language" | "terms" | "other", qualifier: string): Row => ({
  unit: sentBack(reason),
  xliff: ["no", "needs-translation", qualifier],
  xliff2: 'state="initial" subState="bitekst:rejected"',
  tmx: "needs-work",
  back: { way: { rejected: reason } },
});

const ROWS: readonly (readonly [name: string, row: Row])[] = [
  [
    "machine",
    {
      unit: machine,
      xliff: ["no", "needs-review-translation", "leveraged-mt"],
      xliff2: 'state="translated"',
      tmx: "translated",
      back: { state: "translated" },
    },
  ],
  [
    "edited",
    {
      unit: edited,
      xliff: ["no", "translated"],
      xliff2: 'state="translated"',
      tmx: "edited",
      back: { state: "translated" },
    },
  ],
  ["needs work: meaning", needsWork("meaning", "rejected-inaccurate")],
  ["needs work: language", needsWork("language", "rejected-grammar")],
  ["needs work: terms", needsWork("terms", "rejected-inaccurate")],
  ["needs work: other", needsWork("other", "rejected-inaccurate")],
  [
    "reviewed",
    {
      unit: reviewed,
      xliff: ["yes", "signed-off"],
      xliff2: 'state="reviewed"',
      tmx: "reviewed",
      back: { state: "reviewed" },
    },
  ],
  [
    "approved",
    { unit: final, xliff: ["yes", "final"], xliff2: 'state="final"', tmx: "final", back: { state: "final" } },
  ],
];

function documentOf(unit: Said) {
  const plain = makeDocument("seeds/bru.txt", [["paragraph", ["Brua er stengt."]]]);
  const blocks = plain.blocks.map((block) => ({
    ...block,
    units: block.units.map(({ segment }): TranslationUnit => ({ segment, ...unit })),
  }));
  return { ...plain, blocks };
}

test.each(ROWS)("XLIFF 1.2: %s, out and back", (_name, { unit, xliff, back }) => {
  const text = xliffWriter.write(documentOf(unit));
  const [approved, state, qualifier] = xliff;
  const marks = `state="${state}"${qualifier === undefined ? "" : ` state-qualifier="${qualifier}"`}`;
  expect(text).toContain(`approved="${approved}"`);
  expect(text).toContain(`<target ${marks}>${unit.target}</target>`);
  const [read] = readXliff("a.xlf", text);
  expect(read).toMatchObject({ ...back, target: unit.target });
  if (unit.review?.rejected) expect(read?.way).toMatchObject({ sentBack: ENGLISH });
});

test.each(ROWS)("XLIFF 2: %s, out and back", (_name, { unit, xliff2, back }) => {
  const text = xliff2Writer.write(documentOf(unit));
  expect(text).toContain(`<segment ${xliff2}>`);
  const [read] = readXliff("a.xlf", text);
  expect(read).toMatchObject({ ...back, target: unit.target });
  if (unit.review?.rejected) expect(read?.way).toMatchObject({ sentBack: ENGLISH });
});

test.each(ROWS)("TMX: %s, out and back", (_name, { unit, tmx, back }) => {
  const text = tmxWriter.write(documentOf(unit));
  expect(text).toContain(`<prop type="x-state">${tmx}</prop>`);
  expect(readTmxUnits("a.tmx", text)).toMatchObject([{ ...back, target: ENGLISH }]);
});

test.each([
  ["rejected-grammar", "language"],
  ["rejected-inaccurate", "meaning"],
  ["rejected-length", "other"],
  ["rejected-spelling", "language"],
])("%s of another program is %s", (qualifier, reason) => {
  const unit = `<trans-unit id="s1" approved="no"><source>Brua er stengt.</source><target state="needs-translation" state-qualifier="${qualifier}">${ENGLISH}</target></trans-unit>`;
  const text = `<xliff version="1.2"><file original="a"><body>${unit}</body></file></xliff>`;
  expect(readXliff("a.xlf", text)).toMatchObject([
    { target: ENGLISH, way: { rejected: reason, vague: true } },
  ]);
});
