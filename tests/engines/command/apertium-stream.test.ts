import { describe, expect, test } from "vitest";
import { fromApertiumStream, toApertiumStream } from "../../../src/engines/command/apertium-stream.ts";
import { codeCharacter } from "../../../src/model/code-characters.ts";

const CODE = codeCharacter({ kind: "open", number: 1 });

describe("texts in Apertium's stream", () => {
  test.each([
    ["Eg veit ikkje.", "Eg veit ikkje.[]\0"],
    ["Ho [ordføraren] sa", "Ho [\uF85B]ordføraren[\uF85D] sa[]\0"],
    ["Bodø/Glimt vann", "Bodø[\uF82F]Glimt vann[]\0"],
    ["Skriv til post@nrk.no i dag", "Skriv til [post\uF840nrk.no] i dag[]\0"],
    ["Sjå https://nrk.no no", "Sjå [https:\uF82F\uF82Fnrk.no] no[]\0"],
    [`Les ${CODE}heile`, "Les heile[]\0"],
    ["a\u0000b", "a b[]\0"],
  ])("%s", (text, stream) => {
    expect(toApertiumStream([text])).toBe(stream);
  });

  test("what comes back as it went is the same text", () => {
    const texts = ["^", "\\", "[x]{y}<z>", "$ 5 @ a/b", "Ja.", "–"];
    expect(fromApertiumStream(`${toApertiumStream(texts)}\0\0\0`)).toEqual(texts);
  });

  test("texts that ran into each other, and one that was lost, are another number", () => {
    expect(fromApertiumStream("Ja.Nei.[]\0")).toHaveLength(1);
    expect(fromApertiumStream("Ja.[]\0\0Nei.\0")).toHaveLength(1);
  });
});
