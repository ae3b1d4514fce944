import { resolve } from "node:path";
import { fromCodeXml } from "../../formats/code-xml.ts";
import { billedLength } from "../../model/billed-length.ts";
import { codesIn } from "../../model/codes-in.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { Engine, EngineReply, EngineRequest, EngineText } from "../../ports/engine.ts";
import { type CommandParty, commandError, shortened, strangeAnswer } from "./command-error.ts";
import { commandLanguages } from "./command-languages.ts";
import {
  type CommandCodes,
  type CommandTranslation,
  commandField,
  readAnswer,
  requestLine,
} from "./command-protocol.ts";
import { type CopyPool, openCopyPool } from "./copy-pool.ts";

export interface CommandEngineOptions {
  /** As in the config's `engines`. */
  readonly name: string;
  /** A program and its arguments; one with a slash lies in `cwd`. */
  readonly command: readonly string[];
  /** Absolute: the config's folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly languages: readonly LanguagePair[];
  /** Copies of it at a time. */
  readonly concurrency: number;
  /** Milliseconds for a request; a copy that takes longer is ended. */
  readonly timeout: number;
  readonly inlineCodes: CommandCodes;
  /** Raised by hand when the program has become another: part of every cache key. */
  readonly version: string;
  readonly isPaid: boolean;
  readonly epoch?: number;
  /** Milliseconds that a program has for each step of being ended. Default 2,000. */
  readonly patience?: number;
}

/** Few enough that a slow program answers in time, and that little is asked for again when it does not. */
const LIMITS = { maxTexts: 20, maxBytes: 256 * 1024 };

/** Any program that reads and writes lines of JSON, behind the engine socket; started by the first call. */
export function createCommandEngine(options: CommandEngineOptions): Engine {
  const { name, command, languages, concurrency, inlineCodes, isPaid } = options;
  const [program = "", ...args] = command;
  const party: CommandParty = { name, program };
  const file = program.includes("/") ? resolve(options.cwd, program) : program;
  const { cwd, env, timeout, patience = 2000 } = options;
  const pool = openCopyPool({ command: [file, ...args], cwd, env, party, timeout, patience, concurrency });
  let asked = 0;
  return {
    name,
    limits: { ...LIMITS, concurrency },
    takesContext: true,
    takesTerms: true,
    inlineCodes: inlineCodes === "xml" ? "kept" : "lost",
    cost: { kind: isPaid ? "characters" : "free" },
    fingerprint: {
      command: JSON.stringify(command),
      version: options.version,
      epoch: String(options.epoch ?? 0),
      inline_codes: inlineCodes,
    },
    languagesFor: (pair) => commandLanguages(languages, pair),
    measure: (text) => Buffer.byteLength(JSON.stringify(commandField(text, "xml"))),
    translate: (request) => {
      asked += 1;
      return translate(request, { ...options, party, pool, id: String(asked) });
    },
    close: () => pool.close(),
  };
}

interface Desk extends CommandEngineOptions {
  readonly party: CommandParty;
  readonly pool: CopyPool;
  readonly id: string;
}

async function translate(request: EngineRequest, desk: Desk): Promise<EngineReply> {
  const { texts } = request;
  if (texts.length === 0 || texts.some(({ text }) => text === ""))
    throw new Error("An empty text was to be sent to a program: this is a bug in bitekst");
  const { id, inlineCodes: codes, party } = desk;
  const languages = commandLanguages(desk.languages, request.languages) ?? request.languages;
  const line = requestLine(request, { id, languages, codes });
  const translations = await desk.pool.take(async (copy) => {
    const answer = readAnswer(await copy.ask(line), id);
    if (answer.kind === "translations") return answer.translations;
    if (answer.kind === "error") throw saidError(party, answer);
    copy.drop();
    throw strangeAnswer(party, answer.why);
  });
  return toReply(texts, translations, desk);
}

function saidError(
  party: CommandParty,
  { error, retry }: { readonly error: string; readonly retry: boolean },
) {
  const advice = retry
    ? "Run the same command again later: what was answered is kept"
    : `Look at what ${party.program} wants, and at engines.${party.name} in pipeline.config.yaml`;
  const state = `says: ${shortened(error)}`;
  return commandError(party, { trouble: retry ? "busy" : "rejected", state, advice });
}

function toReply(
  texts: readonly EngineText[],
  translations: readonly CommandTranslation[],
  { isPaid, inlineCodes }: Desk,
): EngineReply {
  const billed = (text: string) => (isPaid ? billedLength(text) : 0);
  const byId = new Map(translations.map(({ id, text }) => [id, text]));
  const isWhole = translations.length === texts.length && texts.every(({ id }) => byId.has(id));
  if (!isWhole) {
    const billedCharacters = texts.reduce((sum, { text }) => sum + billed(text), 0);
    return { kind: "mismatch", targets: translations.map(({ text }) => text), billedCharacters };
  }
  const answers = texts.map(({ id, text }) => {
    const came = byId.get(id) ?? "";
    const target = inlineCodes === "xml" ? fromCodeXml(came, codesIn(text)).text : came;
    return { id, target, billedCharacters: billed(text) };
  });
  return { kind: "answers", answers };
}
