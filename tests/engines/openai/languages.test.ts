import { describe, expect, test } from "vitest";
import { createOpenAiEngine } from "../../../src/engines/openai/openai-engine.ts";
import { openAiLanguages } from "../../../src/engines/openai/openai-languages.ts";
import { NO_STYLE } from "../../../src/model/house-style.ts";

const named = (source: string, target: string) => {
  const pair = openAiLanguages({ source, target });
  return pair && `${pair.source} → ${pair.target}`;
};

test.each([
  ["nb", "en-GB", "nb → en-GB"],
  ["nn", "en-US", "nn → en-US"],
  ["no", "en", "nb → en"],
  ["nn", "nb", "nn → nb"],
  ["DA", "en-gb", "da → en-GB"],
  ["se", "nb", "se → nb"],
  ["uk", "zh-hant", "uk → zh-Hant"],
  ["nb-NO", "fi", "nb → fi"],
])("%s → %s is %s", (source, target, expected) => {
  expect(named(source, target)).toBe(expected);
});

test.each([
  ["en-US", "en-GB"],
  ["no", "nb"],
  ["qaa", "en-GB"],
  ["nb", "qaa-NO"],
  ["nb", "und"],
  ["mul", "en"],
  ["norsk språk", "en"],
  ["", "en"],
])("%s → %s is none", (source, target) => {
  expect(named(source, target)).toBeUndefined();
});

describe("an estimate", () => {
  const { cost } = createOpenAiEngine({
    name: "mini",
    baseUrl: "http://127.0.0.1:1/v1",
    model: "prøve-1",
    style: NO_STYLE,
    texts: 20,
    concurrency: 1,
    timeout: 1000,
    price: { input: 0.4, output: 1.6 },
  });
  if (cost.kind !== "tokens") throw new Error("not by tokens");
  const languages = { source: "nb", target: "en-GB" };
  const texts = [{ id: "s1", text: "Kommunestyret vedtok budsjettet torsdag kveld." }];

  test("counts context and terms as input alone", () => {
    const plain = cost.estimate({ texts, languages });
    const terms = [{ source: "budsjett", target: "budget" }];
    const more = cost.estimate({ texts, languages, terms, context: "Møtet varte til midnatt. ".repeat(40) });
    expect(more.input).toBeGreaterThan(plain.input + 300);
    expect(more.output).toBe(plain.output);
    expect(plain.output).toBeGreaterThan(12);
  });

  test("goes with the price that the config has", () => {
    expect(cost.perMillion).toEqual({ input: 0.4, output: 1.6 });
  });
});
