import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { digest } from "../../../src/pipeline/digest.ts";
import { checkedPieces } from "../../../src/pipeline/memory/checked-pieces.ts";
import { makeDesk } from "../../support/desk.ts";

const TEXT = "Brua åpner 3. mai. ".repeat(10_000);

function given(text: string) {
  const desk = makeDesk({ "byrå.tmx": text });
  return { file: "byrå.tmx", from: desk.path("byrå.tmx"), digest: digest(text) };
}

test("gives the bytes of a file of many pieces", () => {
  const pieces = Array.from(checkedPieces(given(TEXT)), (piece) => Buffer.from(piece));
  expect(pieces.length).toBeGreaterThan(1);
  expect(Buffer.concat(pieces).toString()).toBe(TEXT);
});

test("a file that somebody wrote after it was read", () => {
  const tmx = given(TEXT);
  writeFileSync(tmx.from, TEXT.replace("3. mai", "4. mai"));
  expect(() => [...checkedPieces(tmx)]).toThrow(
    expect.objectContaining({
      code: "memory-file",
      message: 'Cannot import "byrå.tmx": it changed while it was read',
      advice: "Run bitekst memory import again when nobody writes it",
    }),
  );
});
