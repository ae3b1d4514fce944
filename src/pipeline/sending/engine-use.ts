import type { EngineUse } from "../../model/run-report.ts";
import type { Engine, EngineTokens } from "../../ports/engine.ts";
import type { Kit } from "../kit.ts";

/** What was, or would be, asked of an engine. */
export interface AskedOfEngine {
  readonly requests: number;
  readonly texts: number;
  /** Unicode code points billed; 0 for an engine that is free. */
  readonly characters: number;
  readonly tokens?: EngineTokens | undefined;
}

/** The same with its name and its price: unknown for tokens that nobody told the price of. */
export function engineUse(
  { name, cost }: Engine,
  asked: AskedOfEngine,
  price: Kit["config"]["price"],
): EngineUse {
  const { requests, texts, characters, tokens } = asked;
  const amount = amountOf(cost, asked, price.perMillionCharacters);
  return {
    engine: name,
    requests,
    texts,
    characters,
    ...(tokens && { tokens }),
    ...(amount !== undefined && { price: { amount, currency: price.currency } }),
  };
}

/** Rounded to cents. */
function amountOf(
  cost: Engine["cost"],
  { characters, tokens }: AskedOfEngine,
  perMillionCharacters: number,
): number | undefined {
  if (cost.kind === "free") return 0;
  if (cost.kind === "characters") return cents(characters * perMillionCharacters);
  const { perMillion } = cost;
  return perMillion && tokens
    ? cents(tokens.input * perMillion.input + tokens.output * perMillion.output)
    : undefined;
}

function cents(millions: number): number {
  return Math.round((millions / 1_000_000) * 100) / 100;
}
