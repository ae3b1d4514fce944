import * as v from "valibot";
import { PSEUDO_ENGINE } from "../../../model/pseudo-text.ts";
import { isServerUrl } from "../is-server-url.ts";
import { aNumber, aWholeNumber, oneOf, text } from "../values.ts";

const NAME = "names of engines: small letters, digits and -, such as local or gpt-4";
const TYPES = "an engine with a type: local, openai, libretranslate, command or pseudo";
/** The name that `deepl:` is the section of. */
const TAKEN = new Set(["deepl", "auto", "none"]);
/** Per cent; an answer more than 1.9 times as long as its source is taken for two (`translate/find-doubt.ts`). */
const LONGEST_GROWTH = 80;

/** Engines besides DeepL, by name: `engines` of the config. */
export function enginesSection() {
  const name = v.pipe(
    v.string(NAME),
    v.regex(/^[a-z][a-z0-9-]{0,39}$/, NAME),
    v.check((each) => !TAKEN.has(each), "other names than deepl, auto and none"),
  );
  return v.optional(
    v.pipe(
      v.record(
        name,
        v.variant(
          "type",
          [localSchema(), openAiSchema(), libreSchema(), commandSchema(), pseudoSchema()],
          TYPES,
        ),
        "engines by name, such as local: { type: local }",
      ),
      // Files know pseudo-translation by this name, and real text by any other.
      v.check(
        (engines) =>
          Object.entries(engines).every(
            ([each, { type }]) => (each === PSEUDO_ENGINE) === (type === "pseudo"),
          ),
        "an engine named pseudo of the type pseudo, and no other of that name or type",
      ),
    ),
    {},
  );
}

function localSchema() {
  return v.strictObject(
    {
      type: v.literal("local"),
      models: v.exactOptional(text("the path of a folder")),
      workers: v.exactOptional(aWholeNumber({ min: 1, max: 64 })),
    },
    "keys of a local engine: models, workers",
  );
}

function openAiSchema() {
  const price = v.strictObject(
    { input: aNumber({ min: 0 }), output: aNumber({ min: 0 }) },
    "what a million tokens cost: { input: 0.15, output: 0.60 }",
  );
  return v.strictObject(
    {
      type: v.literal("openai"),
      baseUrl: v.optional(address(), "https://api.openai.com/v1"),
      model: text("the name of a model"),
      keyVariable: v.optional(variable(), "OPENAI_API_KEY"),
      instructions: v.exactOptional(
        v.pipe(text("text"), v.maxLength(4000, "text of 4,000 characters at most")),
      ),
      texts: v.optional(aWholeNumber({ min: 1, max: 100 }), 20),
      ...manner({ concurrency: 4, timeout: 120 }),
      price: v.exactOptional(price),
    },
    "keys of an openai engine: baseUrl, model, keyVariable, instructions, texts, concurrency, timeout, price",
  );
}

function libreSchema() {
  return v.strictObject(
    {
      type: v.literal("libretranslate"),
      url: address(),
      keyVariable: v.optional(variable(), "LIBRETRANSLATE_API_KEY"),
      ...manner({ concurrency: 2, timeout: 120 }),
      isPaid: v.optional(v.boolean("true or false"), false),
    },
    "keys of a libretranslate engine: url, keyVariable, concurrency, timeout, isPaid",
  );
}

function commandSchema() {
  const program = "a list of a program and its arguments";
  const pair = v.strictObject(
    { source: text("a language, such as nn"), target: text("a language, such as nb") },
    "pairs of languages: { source: nn, target: nb }",
  );
  return v.pipe(
    v.strictObject(
      {
        type: v.literal("command"),
        command: v.exactOptional(v.pipe(v.array(text(program), program), v.minLength(1, program))),
        preset: v.exactOptional(oneOf(["apertium-nno-nob"])),
        languages: v.exactOptional(
          v.pipe(v.array(pair, "a list of pairs"), v.minLength(1, "at least one pair")),
        ),
        ...manner({ concurrency: 1, timeout: 60 }),
        inlineCodes: v.optional(oneOf(["xml", "none"]), "none"),
        version: v.optional(text("text such as '1', in quotation marks"), "1"),
        isPaid: v.optional(v.boolean("true or false"), false),
      },
      "keys of a command engine: command or preset, languages, concurrency, timeout, inlineCodes, version, isPaid",
    ),
    v.check(
      ({ command, preset, languages }) =>
        (command === undefined) !== (preset === undefined) &&
        (command === undefined) === (languages === undefined),
      "either a preset, or a command and the languages that it translates",
    ),
  );
}

function pseudoSchema() {
  return v.strictObject(
    { type: v.literal("pseudo"), lengthen: v.optional(aWholeNumber({ min: 0, max: LONGEST_GROWTH }), 30) },
    "keys of a pseudo engine: lengthen",
  );
}

/** How requests are made of an engine that is somewhere else. */
function manner({ concurrency, timeout }: { readonly concurrency: number; readonly timeout: number }) {
  return {
    concurrency: v.optional(aWholeNumber({ min: 1, max: 32 }), concurrency),
    timeout: v.optional(aNumber({ min: 1, max: 3600 }), timeout),
  };
}

function address() {
  const expected = "an address that begins with https:// or http://";
  return v.pipe(v.string(expected), v.check(isServerUrl, expected));
}

function variable() {
  const expected = "the name of a variable of the environment, such as OPENAI_API_KEY";
  return v.pipe(v.string(expected), v.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, expected));
}
