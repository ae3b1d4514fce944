import { describe, expect, test } from "vitest";
import { englishAttribution } from "../../../src/language/speech-marks/english-attribution.ts";
import { norwegianAttribution } from "../../../src/language/speech-marks/norwegian-attribution.ts";
import { speechDashes } from "../../../src/language/speech-marks/speech-dashes.ts";

describe("where speech begins", () => {
  test.each<readonly [text: string, dashes: readonly number[]]>([
    ["– Nei, sier hun. – Fondet er langsiktig.", [0, 17]],
    ["- Hva nå? spør pappa.", [0]],
    ["Doblet overskuddet: – Ingen grunn", [20]],
    ["Vi – og bare vi – vet.", []],
    ["-5 grader er kaldt.", []],
    ["E-post, 2–3 ganger.", []],
  ])("%s", (text, dashes) => {
    expect(speechDashes(text)).toEqual(dashes);
  });
});

/** The text with a bar where speech ends; as it is where nobody is named. */
function cut(text: string, at: number): string {
  return at < 0 ? text : `${text.slice(0, at)}|${text.slice(at)}`;
}

describe("where speech ends in Norwegian", () => {
  test.each([
    ["– Nei,| sier hun."],
    ["– Dette held ikkje lenger,| hevdar han."],
    ["– Hva nå?| spør pappa."],
    ["«Kom hjem»,| sa hun."],
    ["– Vi må handle,| ifølge statsråden."],
    ["– Fondet er langsiktig."],
    ["– Det var fint, men jeg er lei."],
  ])("%s", (marked) => {
    const text = marked.replace("|", "");
    expect(cut(text, norwegianAttribution(text))).toBe(marked);
  });
});

describe("where speech ends in English", () => {
  test.each([
    ["No,| she says."],
    ["No,| says the head of technical services, Ingunn Dahl."],
    ["It was nice, but I’m tired,| says Ola."],
    ["What now?| asks Dad."],
    ["We must act,| the minister emphasises."],
    ["“No,”| Grande replies."],
    ["It was nice, but I’m tired."],
    ["It is sad that people say one thing, and do another."],
  ])("%s", (marked) => {
    const text = marked.replace("|", "");
    expect(cut(text, englishAttribution(text))).toBe(marked);
  });
});
