import { expect, test } from "vitest";
import type { Term } from "../../../src/model/glossary.ts";
import { termedEngine } from "../../../src/pipeline/glossary/termed-engine.ts";
import { openChat } from "../../support/open-chat.ts";

const TERMS: readonly Term[] = [
  { source: "statsforvalter", target: "county governor", note: "ikke fylkesmann", line: 2 },
  { source: "ferje", target: "ferry", line: 3 },
  { source: "kai", target: "quay", line: 4 },
];

test("each request has the terms that may occur in its texts, each once, and those alone", async () => {
  const chat = await openChat();
  const engine = termedEngine(chat.engine, { name: "seeds/glossary.csv", terms: TERMS });
  const ask = (...texts: readonly string[]) =>
    engine.translate({
      texts: texts.map((text, place) => ({ id: `s${place}`, text })),
      languages: { source: "nb", target: "en-GB" },
    });
  await ask("Statsforvalteren klaget.", "En ferje lå ved kai.", "Statsforvalter Berg.");
  await ask("Snøen kom tidlig.");
  await chat.close();
  expect(chat.server.requests.map(({ asked }) => asked.terms)).toEqual([
    TERMS.map(({ source, target }) => ({ source, target })),
    undefined,
  ]);
});
