import { expect, test } from "vitest";
import {
  type Chosen,
  type ChosenText,
  enginesOfDocument,
  enginesOfText,
} from "../../src/leverage/choose-engines.ts";
import type { EngineChoice } from "../../src/model/engine-choice.ts";

const PARAGRAPH: ChosenText = { language: "nb", format: "text", kind: "paragraph", length: 31 };

/** Names of the engines that are for a text, in the order in which they are asked. */
function chosen(all: readonly Chosen[], text: Partial<ChosenText> = {}): string[] {
  const asked = { ...PARAGRAPH, ...text };
  return enginesOfText(enginesOfDocument(all, asked), asked).map(({ choice }) => choice.engine);
}

test.each<[what: string, conditions: Omit<EngineChoice, "engine">, text: ChosenText, isFor: boolean]>([
  ["no condition", {}, PARAGRAPH, true],
  ["its kind", { kinds: ["heading", "paragraph"] }, PARAGRAPH, true],
  ["another kind", { kinds: ["heading"] }, PARAGRAPH, false],
  ["its format", { formats: ["text"] }, PARAGRAPH, true],
  ["another format", { formats: ["html", "docx"] }, PARAGRAPH, false],
  ["its language", { languages: ["nn", "nb"] }, PARAGRAPH, true],
  ["another language", { languages: ["nn"] }, PARAGRAPH, false],
  ["shorter than one more", { shorterThan: 32 }, PARAGRAPH, true],
  ["shorter than its own length", { shorterThan: 31 }, PARAGRAPH, false],
  ["longer than one less", { longerThan: 30 }, PARAGRAPH, true],
  ["longer than its own length", { longerThan: 31 }, PARAGRAPH, false],
  ["all conditions", { kinds: ["paragraph"], languages: ["nb"], longerThan: 20 }, PARAGRAPH, true],
  ["all conditions but one", { kinds: ["paragraph"], languages: ["nb"], longerThan: 40 }, PARAGRAPH, false],
])("an engine with %s", (_, conditions, text, isFor) => {
  expect(chosen([{ choice: { engine: "mini", ...conditions } }], text)).toEqual(isFor ? ["mini"] : []);
});

test("those that are for a text are asked in the order of the config", () => {
  const all = [
    { choice: { engine: "local", kinds: ["caption", "credit"] as const } },
    { choice: { engine: "deepl" } },
    { choice: { engine: "mini", shorterThan: 100 } },
  ];
  expect(chosen(all)).toEqual(["deepl", "mini"]);
  expect(chosen(all, { kind: "caption" })).toEqual(["local", "deepl", "mini"]);
  expect(chosen(all, { kind: "caption", length: 100 })).toEqual(["local", "deepl"]);
});

test("a document that an engine alone is for goes to no other, whatever that one leaves", () => {
  const all: Chosen[] = [
    { choice: { engine: "deepl" } },
    { choice: { engine: "local", languages: ["nn"], shorterThan: 20 }, alone: true },
  ];
  expect(chosen(all)).toEqual(["deepl"]);
  expect(chosen(all, { language: "nn", length: 10 })).toEqual(["local"]);
  expect(chosen(all, { language: "nn" })).toEqual([]);
});
