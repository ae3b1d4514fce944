import { describe, expect, test } from "vitest";
import { markedLines } from "../../../src/cli/check/marked-lines.ts";

const LONG = "Fondet tapte 174 milliarder kroner i første kvartal, skriver avisa, som har lest rapporten.";

describe("carets stand under the place", () => {
  test.each([
    ["Fondet tapte 174 milliarder.", [13, 16], "             ^^^"],
    ["Fondet 日本 tapte 174 milliarder.", [16, 19], "                  ^^^"],
    ["日本 tapte.", [0, 2], "^^^^"],
    ["Cafe\u0301 Nord tapte 174.", [17, 20], "                ^^^"],
    ["😀 tapte.", [0, 1], "^^"],
    ["Fondet tapte.", [6, 6], "      ^"],
    ["Fondet\ttapte.\n", [7, 12], "       ^^^^^"],
  ] as const)("%j %j", (text, range, carets) => {
    expect(markedLines(text, { range, width: 80 })[1]).toBe(carets);
  });

  test("without a place there are none", () => {
    expect(markedLines("Fondet tapte.", { range: undefined, width: 80 })).toEqual(["Fondet tapte."]);
  });
});

describe("a long line is cut around the place", () => {
  test.each([[[13, 16]], [[77, 84]], [[82, 92]]] as const)("%j", (range) => {
    const [line = "", carets = ""] = markedLines(LONG, { range, width: 30 });
    expect(line.length).toBeLessThanOrEqual(30);
    const at = carets.indexOf("^");
    expect(line.slice(at, carets.length)).toBe(LONG.slice(range[0], range[1]));
  });

  test("without a place it begins at its beginning", () => {
    const [line = ""] = markedLines(LONG, { range: undefined, width: 30 });
    expect(line).toBe("Fondet tapte 174 milliarder k…");
  });

  test("a line that just fits is whole", () => {
    expect(markedLines(LONG, { range: undefined, width: LONG.length })).toEqual([LONG]);
  });
});
