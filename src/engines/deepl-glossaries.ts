import type { MultilingualGlossaryDictionaryEntries } from "deepl-node";
import { EngineError } from "../model/engine-error.ts";
import type { EngineGlossaries, GlossaryOrder } from "../ports/engine.ts";
import type { DeeplClient } from "./deepl-client.ts";
import { toEngineError } from "./deepl-error.ts";
import { GLOSSARY_WORDS } from "./deepl-glossary-words.ts";
import { deeplLanguages } from "./deepl-languages.ts";
import type { DeeplExchange } from "./deepl-wire.ts";

/** As people see it in their DeepL account. */
const NAME = "bitekst";

/** https://developers.deepl.com/api-reference/multilingual-glossaries */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * DeepL's v3 glossaries, which can be edited: ours is filled anew rather than made anew, since an account may have
 * only so many of them, and those that nobody uses any more would have to be cleared away.
 */
export function deeplGlossaries(open: () => Promise<DeeplClient>, key: string): EngineGlossaries {
  return {
    async create(order) {
      const dictionary = await toDictionary(order);
      const desk = { ...(await open()), key };
      return ask(desk, async ({ client }) => {
        const { glossaryId } = await client.createMultilingualGlossary(NAME, [dictionary]);
        // deepl-node types it without having looked.
        if (typeof glossaryId !== "string" || glossaryId === "") throw new Error("a glossary without an id");
        return glossaryId;
      });
    },
    async replace(id, order) {
      const dictionary = await toDictionary(order);
      const desk = { ...(await open()), key, glossary: id };
      await ask(desk, ({ client }) => client.replaceMultilingualGlossaryDictionary(id, dictionary));
    },
    async remove(id) {
      const desk = { ...(await open()), key, glossary: id };
      await ask(desk, ({ client }) => client.deleteMultilingualGlossary(id));
    },
  };
}

interface GlossaryDesk extends DeeplClient {
  readonly key: string;
  /** The glossary that is spoken of, when there is one already. */
  readonly glossary?: string;
}

async function ask<T>(desk: GlossaryDesk, call: (desk: GlossaryDesk) => Promise<T>): Promise<T> {
  const exchange: DeeplExchange = {};
  return desk.wire
    .follow(exchange, () => call(desk))
    .catch((error: unknown) => {
      // Without an id, 404 is of a server that has no such glossaries: asking again brings nothing.
      const glossary = desk.glossary ?? (exchange.status === 404 ? "" : undefined);
      throw toEngineError({ error, exchange, key: desk.key, glossary }, GLOSSARY_WORDS);
    });
}

async function toDictionary({
  terms,
  languages,
}: GlossaryOrder): Promise<MultilingualGlossaryDictionaryEntries> {
  const bytes = Buffer.byteLength(terms.map(({ source, target }) => `${source}\t${target}\n`).join(""));
  if (bytes > MOST_BYTES) throw tooLarge(bytes);
  const named = deeplLanguages(languages) ?? languages;
  const { GlossaryEntries } = await import("deepl-node");
  const entries = Object.fromEntries(terms.map(({ source, target }) => [source, target]));
  return {
    sourceLangCode: baseOf(named.source),
    targetLangCode: baseOf(named.target),
    entries: new GlossaryEntries({ entries }),
  };
}

/** Glossaries know no variants: one for `en` serves `en-GB` and `en-US`. */
function baseOf(code: string): string {
  return code.split("-")[0] ?? code;
}

function tooLarge(bytes: number): EngineError {
  const state = `it takes ${bytes} bytes, and ${MOST_BYTES} are allowed`;
  return new EngineError("too-large", `Cannot ${GLOSSARY_WORDS.act} with "deepl": ${state}`, {
    advice: GLOSSARY_WORDS.advice["too-large"],
  });
}
