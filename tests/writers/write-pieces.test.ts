import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writePieces } from "../../src/writers/write-pieces.ts";
import { makeDesk } from "../support/desk.ts";

describe("writePieces", () => {
  test("writes a file of many pieces, and makes its folder", async () => {
    const desk = makeDesk();
    const pieces = Array.from({ length: 3_000 }, (_, at) => `Ferje ${at} går fra Værøy\ud83d.\n`);
    const path = desk.path("ut/alt.tmx");
    expect(await writePieces(path, [...pieces, new Uint8Array([0x41])])).toBe("written");
    expect(readFileSync(path, "utf8")).toBe(`${pieces.join("").replaceAll("\ud83d", "\ufffd")}A`);
    expect(readdirSync(desk.path("ut"))).toEqual(["alt.tmx"]);
  });

  test("in the order they come, whether they fit in with others or not", async () => {
    const path = makeDesk().path("alt.tmx");
    const long = "Ø".repeat(100_000);
    expect(await writePieces(path, ["Brua ", long, " åpner", new Uint8Array([0x20]), "nå"])).toBe("written");
    expect(readFileSync(path, "utf8")).toBe(`Brua ${long} åpner nå`);
  });

  test("leaves a file with the same bytes alone, however they are cut", async () => {
    const text = "Brua åpner. ".repeat(20_000);
    const desk = makeDesk({ "alt.tmx": text });
    const path = desk.path("alt.tmx");
    utimesSync(path, 1, 1);
    expect(await writePieces(path, [text.slice(0, 7), text.slice(7)])).toBe("unchanged");
    expect(statSync(path).mtimeMs).toBe(1_000);
    expect(await writePieces(path, [text.slice(1), "B"])).toBe("written");
    expect(readdirSync(desk.root)).toEqual(["alt.tmx"]);
  });

  test("puts a file in the place of a link, and leaves alone what it points at", async () => {
    const desk = makeDesk({ "annet.tmx": "ny" });
    symlinkSync(desk.path("annet.tmx"), desk.path("alt.tmx"));
    expect(await writePieces(desk.path("alt.tmx"), ["ny"])).toBe("written");
    expect(lstatSync(desk.path("alt.tmx")).isFile()).toBe(true);
  });

  test("keeps what was there when the pieces break off, and says why as it was said", async () => {
    const desk = makeDesk({ "alt.tmx": "før" });
    function* broken(): Generator<string> {
      yield "etter";
      throw new Error("the store is gone");
    }
    await expect(writePieces(desk.path("alt.tmx"), broken())).rejects.toThrow(/^the store is gone$/);
    expect(readFileSync(desk.path("alt.tmx"), "utf8")).toBe("før");
    expect(readdirSync(desk.root)).toEqual(["alt.tmx"]);
  });

  test("a folder in the way", async () => {
    const desk = makeDesk();
    mkdirSync(desk.path("alt.tmx"));
    await expect(writePieces(desk.path("alt.tmx"), ["ny"])).rejects.toMatchObject({
      code: "output-unwritable",
      message: `Cannot write ${JSON.stringify(desk.path("alt.tmx"))}: a folder of that name is in the way`,
    });
  });
});
