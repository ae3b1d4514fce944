import type { TextResult } from "deepl-node";
import { billedLength } from "../model/billed-length.ts";
import type { EngineReply, EngineRequest } from "../ports/engine.ts";
import type { DeeplMarkup } from "./deepl-markup.ts";

/** Results as deepl-node typed them, without having looked: nothing of them is sure. */
export type UncheckedResult = { readonly [Field in keyof TextResult]?: unknown };

/** DeepL's results under the ids they were asked for, or a mismatch; `undefined` when one of them has no text. */
export function toReply(
  { texts }: EngineRequest,
  results: readonly UncheckedResult[],
  markup: Pick<DeeplMarkup, "read">,
): EngineReply | undefined {
  const targets = results.map(({ text }) => text);
  if (!targets.every((target) => typeof target === "string")) {
    return undefined;
  }
  if (targets.length !== texts.length) {
    const asked = texts.reduce((sum, { text }) => sum + billedLength(text), 0);
    return { kind: "mismatch", targets, billedCharacters: billedTogether(results) ?? asked };
  }
  const answers = texts.map(({ id, text }, place) => ({
    id,
    target: markup.read(targets[place] ?? "", text),
    billedCharacters: billedFor(results[place]) ?? billedLength(text),
  }));
  return { kind: "answers", answers };
}

function billedTogether(results: readonly UncheckedResult[]): number | undefined {
  const billed = results.map(billedFor);
  return billed.length > 0 && billed.every((one) => one !== undefined)
    ? billed.reduce((sum, one) => sum + one, 0)
    : undefined;
}

function billedFor(result: UncheckedResult | undefined): number | undefined {
  const billed = result?.billedCharacters;
  return typeof billed === "number" && Number.isSafeInteger(billed) && billed >= 0 ? billed : undefined;
}
