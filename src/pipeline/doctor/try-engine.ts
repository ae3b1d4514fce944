import { EngineError } from "../../model/engine-error.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { Engine } from "../../ports/engine.ts";
import type { TriedEngine } from "./health.ts";

/** The sentence that is sent, by language: Danes write it as Norwegians do. */
const SENTENCES: Readonly<Record<string, string>> = { nn: "God morgon.", sv: "God morgon." };
const SENTENCE = "God morgen.";

/** What a try may cost: an engine of characters that has fewer left is left alone. */
export const TRY_CHARACTERS = SENTENCE.length;

/** The first of these pairs that it translates; nynorsk into bokmål is what an engine for the way between does. */
export function pairToTry(engine: Engine, wanted: LanguagePair): LanguagePair | undefined {
  const sources = [wanted.source, "nb", "nn"];
  const pairs = [...sources.map((source) => ({ ...wanted, source })), { source: "nn", target: "nb" }];
  return pairs.find((pair) => engine.languagesFor(pair) !== undefined);
}

/**
 * Has a sentence of two words translated, and tells what came and what it cost.
 * @throws EngineError
 */
export async function tryEngine(engine: Engine, languages: LanguagePair): Promise<TriedEngine> {
  const source = SENTENCES[languages.source] ?? SENTENCE;
  const reply = await engine.translate({ texts: [{ id: "t1", text: source }], languages });
  const [answer] = reply.kind === "answers" ? reply.answers : [];
  const target = answer?.target.trim() ?? "";
  if (target === "") {
    const advice = "Run bitekst doctor again; an engine that keeps doing so is not to be used";
    throw new EngineError("unreachable", `Cannot try "${engine.name}": it answered with nothing`, { advice });
  }
  const { cost } = engine;
  const tokens = cost.kind === "tokens" && reply.tokens !== undefined ? { tokens: reply.tokens } : {};
  return { languages, source, target, cost: cost.kind, characters: answer?.billedCharacters ?? 0, ...tokens };
}
