import { billedLength } from "../../model/billed-length.ts";
import type { ComparedCost } from "../../model/comparison.ts";
import type { LanguagePair } from "../../model/language.ts";
import { normaliseSource } from "../../model/normalise-source.ts";
import type { EngineTokens } from "../../ports/engine.ts";
import type { Kit } from "../kit.ts";
import { priceOf } from "../make-plan-report.ts";

/** Sources that go to an engine, of articles in the same languages. */
export interface ToTranslate {
  readonly languages: LanguagePair;
  readonly sources: readonly string[];
}

/** What translating all of it would take with an empty cache, each text once. */
export function engineCost({ engine, config }: Kit, all: readonly ToTranslate[]): ComparedCost {
  const distinct = all.map(({ languages, sources }) => ({
    languages,
    texts: [...new Set(sources.map(normaliseSource))],
  }));
  const texts = distinct.flatMap((each) => each.texts);
  const characters = texts.reduce((sum, text) => sum + billedLength(text), 0);
  const { cost } = engine;
  const { currency } = config.price;
  switch (cost.kind) {
    case "free":
      return { texts: texts.length, characters, price: { amount: 0, currency } };
    case "characters":
      return { texts: texts.length, characters, price: priceOf(characters, config.price) };
    case "tokens": {
      const tokens = estimateTokens(engine, cost, distinct);
      const price = cost.perMillion && { amount: amountOf(tokens, cost.perMillion), currency };
      return { texts: texts.length, characters, tokens, ...(price && { price }) };
    }
  }
}

function estimateTokens(
  { limits }: Kit["engine"],
  cost: Extract<Kit["engine"]["cost"], { kind: "tokens" }>,
  all: readonly { readonly languages: LanguagePair; readonly texts: readonly string[] }[],
): EngineTokens {
  let [input, output] = [0, 0];
  for (const { languages, texts } of all) {
    for (let start = 0; start < texts.length; start += limits.maxTexts) {
      const some = texts.slice(start, start + limits.maxTexts);
      const request = { languages, texts: some.map((text, at) => ({ id: String(at + 1), text })) };
      const tokens = cost.estimate(request);
      input += tokens.input;
      output += tokens.output;
    }
  }
  return { input, output };
}

/** Rounded to cents. */
function amountOf(tokens: EngineTokens, perMillion: EngineTokens): number {
  const millions = tokens.input * perMillion.input + tokens.output * perMillion.output;
  return Math.round(millions / 10_000) / 100;
}
