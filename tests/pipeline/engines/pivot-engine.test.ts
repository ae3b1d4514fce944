import { describe, expect, test } from "vitest";
import { codeCharacter } from "../../../src/model/code-characters.ts";
import { EngineError } from "../../../src/model/engine-error.ts";
import { pivotEngine } from "../../../src/pipeline/engines/pivot-engine.ts";
import type { Engine, EngineRequest } from "../../../src/ports/engine.ts";

const NYNORSK = { source: "nn", target: "en-GB" };
const BOKMAAL: Readonly<Record<string, string>> = {
  "Eg er ikkje heime.": "Jeg er ikke hjemme.",
  "Ho kjem.": "Hun kommer.",
  "Les heile saka": "Les hele saken",
};
const ENGLISH: Readonly<Record<string, string>> = {
  "Jeg er ikke hjemme.": "I am not at home.",
  "Hun kommer.": "She is coming.",
};

/** An engine that knows some sentences, and what it was asked. */
function dictionary(
  name: string,
  words: Readonly<Record<string, string>>,
  more: Partial<Engine> = {},
): Engine & { readonly asked: EngineRequest[] } {
  const asked: EngineRequest[] = [];
  return {
    name,
    asked,
    limits: { maxTexts: 10, maxBytes: 4096 },
    takesContext: true,
    inlineCodes: "lost",
    cost: { kind: "free" },
    fingerprint: { model: name },
    languagesFor: ({ source, target }) =>
      source === (name === "apertium" ? "nn" : "nb") ? { source, target: target.slice(0, 2) } : undefined,
    measure: (text) => Buffer.byteLength(text),
    translate: async (request) => {
      asked.push(request);
      const answers = request.texts.map(({ id, text }) => ({
        id,
        target: words[text.replace(/[\uE000-\uF8FF]/gu, "")] ?? text,
        billedCharacters: name === "apertium" ? 0 : text.length,
      }));
      return { kind: "answers", answers };
    },
    close: async () => {},
    ...more,
  };
}

describe("an engine by way of another language", () => {
  test("each text goes through both, and the text between comes along", async () => {
    const [first, second] = [dictionary("apertium", BOKMAAL), dictionary("deepl", ENGLISH)];
    const engine = pivotEngine({ first, second, between: "nb" });
    const texts = [
      { id: "t1", text: "Eg er ikkje heime." },
      { id: "t2", text: "Ho kjem." },
    ];
    const reply = await engine.translate({
      texts,
      languages: NYNORSK,
      context: "Eg er ikkje heime. Ho kjem.",
    });
    expect(reply).toEqual({
      kind: "answers",
      answers: [
        {
          id: "t1",
          target: "I am not at home.",
          billedCharacters: 19,
          pivot: { language: "nb", text: "Jeg er ikke hjemme." },
        },
        {
          id: "t2",
          target: "She is coming.",
          billedCharacters: 11,
          pivot: { language: "nb", text: "Hun kommer." },
        },
      ],
    });
    expect(first.asked[0]).toEqual({ texts, languages: { source: "nn", target: "nb" } });
    expect(second.asked[0]?.languages).toEqual({ source: "nb", target: "en-GB" });
    expect(second.asked[0]?.context).toBeUndefined();
  });

  test("what the first made is remembered when the second fails", async () => {
    const first = dictionary("apertium", BOKMAAL);
    let fails = true;
    const { translate } = dictionary("deepl", ENGLISH);
    const second = dictionary("deepl", ENGLISH, {
      translate: async (request) => {
        if (fails) throw new EngineError("busy", 'Cannot reach "deepl": it is busy');
        return translate(request);
      },
    });
    const engine = pivotEngine({ first, second, between: "nb" });
    const request = { texts: [{ id: "t1", text: "Ho kjem." }], languages: NYNORSK };
    await expect(engine.translate(request)).rejects.toThrow(EngineError);
    fails = false;
    await expect(engine.translate(request)).resolves.toMatchObject({
      answers: [{ target: "She is coming." }],
    });
    expect(first.asked).toHaveLength(1);
  });

  test("a text that the first made nothing of goes no further, and is asked of it again", async () => {
    const [first, second] = [dictionary("apertium", { "Ho kjem.": "" }), dictionary("deepl", ENGLISH)];
    const engine = pivotEngine({ first, second, between: "nb" });
    const request = { texts: [{ id: "t1", text: "Ho kjem." }], languages: NYNORSK };
    const empty = { kind: "answers", answers: [{ id: "t1", target: "", billedCharacters: 0 }] };
    await expect(engine.translate(request)).resolves.toEqual(empty);
    await engine.translate(request);
    expect([first.asked.length, second.asked.length]).toEqual([2, 0]);
  });

  test("inline codes that the first lost are put back where their place is certain", async () => {
    const [open, close] = [
      codeCharacter({ kind: "open", number: 1 }),
      codeCharacter({ kind: "close", number: 1 }),
    ];
    const [first, second] = [dictionary("apertium", BOKMAAL), dictionary("deepl", {})];
    const engine = pivotEngine({ first, second, between: "nb" });
    const texts = [{ id: "t1", text: `${open}Les heile saka${close}` }];
    const reply = await engine.translate({ texts, languages: NYNORSK });
    expect(second.asked[0]?.texts[0]?.text).toBe(`${open}Les hele saken${close}`);
    expect(reply).toMatchObject({ answers: [{ pivot: { text: "Les hele saken" } }] });
  });

  test("its name, languages and cache keys are made of both", () => {
    const [first, second] = [
      dictionary("apertium", {}),
      dictionary("deepl", {}, { cost: { kind: "characters" } }),
    ];
    const engine = pivotEngine({ first, second, between: "nb" });
    expect(engine.name).toBe("deepl-via-apertium");
    expect(engine.cost).toEqual({ kind: "characters" });
    expect(engine.languagesFor(NYNORSK)).toEqual({ source: "nn", target: "en" });
    expect(engine.languagesFor({ source: "sv", target: "en-GB" })).toBeUndefined();
    expect(engine.fingerprint).toEqual({
      between: "nb",
      first: "apertium",
      "first model": "apertium",
      second: "deepl",
      "second model": "deepl",
    });
  });
});
