import { describe, expect, test } from "vitest";
import type { BilingualDocument } from "../../src/model/document.ts";
import { reviewNotice } from "../../src/model/review-notice.ts";
import type { Writer } from "../../src/ports/writer.ts";
import { makeDocument, sourceTextOf } from "../support/make-document.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { uglyDocument } from "../support/ugly-document.ts";

/** What any writer's output tells whoever reads it. */
export interface ReadBack {
  /** Source and target of every unit that has a target, in running order. */
  readonly pairs: readonly (readonly [source: string, target: string])[];
  readonly notice: string | undefined;
}

const APPROVED = makeDocument("seeds/fondet.txt", [
  ["heading", ["Oljefondet taper", "Oil fund loses", "final", "human"]],
  ["paragraph", ["Fondet er langsiktig.", "The fund is in it for the long run.", "reviewed", "engine:deepl"]],
]);

const DOCUMENTS: [string, BilingualDocument][] = [
  ["the customer's article in mixed states", sampleDocument()],
  ["every kind of block with hostile text", uglyDocument()],
  ["an article that is approved", APPROVED],
  ["an article without English", makeDocument("seeds/sak.txt", [["paragraph", ["Saken oppdateres."]]])],
  ["an article without blocks", makeDocument("seeds/tom.txt", [])],
];

/** What every plug in the writer socket promises, tried on the documents above. */
export function keepsTheWriterContract(
  name: string,
  writer: Writer,
  readBack: (output: string, document: BilingualDocument) => ReadBack,
): void {
  const write = (document: BilingualDocument) => writer.write(document, sourceTextOf(document));

  describe(`${name} keeps the writer's contract`, () => {
    test("it is named as in the config, and its ending is one", () => {
      expect(writer.format).toMatch(/^[a-z]+$/);
      expect(writer.extension).toMatch(/^\.[a-z]+$/);
    });

    test.each(DOCUMENTS)("%s: the same document gives the same bytes", (_name, document) => {
      expect(write(structuredClone(document))).toBe(write(document));
    });

    test.each(DOCUMENTS)("%s: every pair reads back in running order", (_name, document) => {
      const { pairs } = readBack(write(document), document);
      expect(pairs.map(showable)).toEqual(pairsOf(document).map(showable));
    });

    test.each(DOCUMENTS)("%s: says at its head what nobody reviewed", (_name, document) => {
      expect(readBack(write(document), document).notice).toBe(reviewNotice(document));
    });

    test.each(DOCUMENTS)(
      "%s: holds nothing of this machine or this moment, and ends its last line",
      (_name, document) => {
        const output = write(document);
        expect(output).not.toContain(process.cwd());
        expect(output).not.toContain(new Date().toISOString().slice(0, 10));
        expect(output).toMatch(/[^\n]\n$/);
      },
    );

    test.each(DOCUMENTS)("%s: is left as it was", (_name, document) => {
      const before = structuredClone(document);
      write(deepFreeze(document));
      expect(document).toEqual(before);
    });
  });
}

/** Source and target of the units that have a target. */
export function pairsOf({ blocks }: BilingualDocument): (readonly [string, string])[] {
  return blocks.flatMap(({ units }) =>
    units
      .filter(({ state }) => state !== "initial")
      .map(({ segment, target }) => [segment.source, target] as const),
  );
}

/** As a format shows texts that it may not hold as they are: one kind of line end, U+FFFD for controls and half characters. */
export function showable(texts: readonly string[]): string[] {
  return texts.map((text) =>
    text
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\t\n]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, "\u{FFFD}"),
  );
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
