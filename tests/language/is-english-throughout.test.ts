import { describe, expect, it } from "vitest";
import { isEnglishThroughout } from "../../src/language/is-english-throughout.ts";

describe("English from beginning to end", () => {
  it.each([
    "– We are very happy with the result.",
    "«You can't always get what you want.»",
    "The contract was signed in London, Paris and New York.",
    "Jens Stoltenberg: “We will not accept that any country takes another’s land by force.”",
    "Yes, we can do this together!",
    "IT WAS NOT MEANT TO BE THIS WAY.",
    "I don't know what they were thinking …",
  ])("%s", (text) => {
    expect(isEnglishThroughout(text)).toBe(true);
  });
});

describe("a translator has something to do", () => {
  it.each([
    ["– We are very happy with this, sier Hansen.", "a speech tag"],
    ["– We are very happy with this, tvitrer Ola Hansen.", "a speech tag whose verb is in no list"],
    ["«This is what we have been waiting for», skrev presidenten på Twitter.", "a sentence around it"],
    ["Hun leste The Lord of the Rings og What We Talk About for oss.", "titles"],
    ["Anmeldelse: You Should Have Left", "a label and a title"],
    ["Ærlig talt, we have had enough of this.", "a Norwegian opening"],
    ["Han ropte at this is the end of the world.", "a Norwegian clause"],
    ["Vi har ikke sagt noe om dette.", "Norwegian"],
    ["Det är inte vad de sade.", "Swedish"],
    ["Manchester United, Arsenal, Liverpool", "names alone"],
    ["", "nothing"],
  ])("%s (%s)", (text) => {
    expect(isEnglishThroughout(text)).toBe(false);
  });
});

it("takes a text without spaces in its stride", () => {
  const started = performance.now();
  expect(isEnglishThroughout("and".repeat(200_000))).toBe(false);
  expect(isEnglishThroughout("and, ".repeat(50_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(2_000);
});
