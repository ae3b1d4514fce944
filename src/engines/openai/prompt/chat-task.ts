import { createHash } from "node:crypto";
import { toCodeXml } from "../../../formats/code-xml.ts";
import { withoutCodes } from "../../../model/code-characters.ts";
import { codesIn } from "../../../model/codes-in.ts";
import type { EngineRequest, EngineText } from "../../../ports/engine.ts";

/** A request as the model is to see it. */
export interface ChatTask {
  readonly request: EngineRequest;
  /** The model's ids of the texts, in their order. */
  readonly ids: readonly string[];
  /** Whether the texts go out as XML, since one of them has inline codes. */
  readonly coded: boolean;
  /** Everything out of the article and the glossary, as JSON. */
  readonly user: string;
}

export function chatTask(request: EngineRequest): ChatTask {
  const { texts, context, terms = [] } = request;
  const coded = texts.some(({ text }) => hasCodes(text));
  const ids = nameTexts(texts);
  const user = encode({
    ...(context === undefined ? {} : { context }),
    ...(terms.length === 0 ? {} : { terms: terms.map(({ source, target }) => ({ source, target })) }),
    segments: texts.map(({ text }, place) => ({ id: ids[place], text: coded ? asXml(text) : text })),
  });
  return { request, ids, coded, user };
}

/** Bytes that a text takes in the data of a request: what fills the model's window, not the line. */
export function measureText(text: string): number {
  return Buffer.byteLength(encode({ id: "abcde", text: hasCodes(text) ? asXml(text) : text })) + 1;
}

/**
 * Ids that no model can go on counting: one that joins two texts and numbers on would put every further answer under
 * the wrong id. Made of the text alone, so that the same request is the same to the letter.
 */
function nameTexts(texts: readonly EngineText[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map(({ text }) => {
    for (let turn = 0; ; turn += 1) {
      const id = shortName(`${turn} ${text}`);
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  });
}

const LETTERS = "abcdefghkmnpqrstuvwxyz";

function shortName(text: string): string {
  const bytes = createHash("sha256").update(text).digest().subarray(0, 5);
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join("");
}

/**
 * JSON in which no text can be taken for a mark of the chat's own form: servers read `<|im_start|>`, `</s>` or `[INST]`
 * as the beginning of another speaker wherever they stand. Tags of inline codes stay as they are.
 */
function encode(value: object): string {
  return JSON.stringify(value)
    .replace(/<(?!\/?x\d)/gu, "\\u003c")
    .replace(/\[(?=\/?[A-Z_]+\])/gu, "\\u005b");
}

function asXml(text: string): string {
  return toCodeXml(text, codesIn(text));
}

function hasCodes(text: string): boolean {
  return withoutCodes(text) !== text;
}
