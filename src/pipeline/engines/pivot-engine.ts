import { withoutCodes } from "../../model/code-characters.ts";
import type { LanguageCode, LanguagePair } from "../../model/language.ts";
import type { Engine, EngineAnswer, EngineReply, EngineRequest, EngineText } from "../../ports/engine.ts";
import { placeCodes } from "../../translate/place-codes.ts";

export interface PivotWay {
  /** From the source into the language between: nynorsk into bokmål. */
  readonly first: Engine;
  /** From there into the target. */
  readonly second: Engine;
  readonly between: LanguageCode;
}

/** What the first engine made of a text: nothing that can be trusted is `""`. */
interface Between {
  readonly text: string;
  readonly billed: number;
}

/**
 * Two engines as one: its answers have the text between beside them. Neither context nor glossary is handed on, since
 * both are in the source's language. What the first engine answered is remembered as long as this one is open, so that
 * a request that is repeated because of the second asks, and pays, the first one once.
 */
export function pivotEngine({ first, second, between }: PivotWay): Engine {
  const into = ({ source }: LanguagePair) => ({ source, target: between });
  const onwards = ({ target }: LanguagePair) => ({ source: between, target });
  const known = new Map<string, Between>();
  const { concurrency } = second.limits;
  return {
    name: `${second.name}-via-${first.name}`,
    limits: {
      maxTexts: Math.min(first.limits.maxTexts, second.limits.maxTexts),
      // Room for a text between that is longer than its source.
      maxBytes: Math.floor(Math.min(first.limits.maxBytes, second.limits.maxBytes) * 0.75),
      ...(concurrency === undefined ? {} : { concurrency }),
    },
    takesContext: false,
    inlineCodes: second.inlineCodes,
    cost: second.cost.kind === "free" ? first.cost : second.cost,
    fingerprint: { ...named("first", first), ...named("second", second), between },
    fingerprintOf: (languages) => ({
      ...prefixed("first", first.fingerprintOf?.(into(languages))),
      ...prefixed("second", second.fingerprintOf?.(onwards(languages))),
    }),
    languagesFor(languages) {
      const [from, to] = [first.languagesFor(into(languages)), second.languagesFor(onwards(languages))];
      return from && to && { source: from.source, target: to.target };
    },
    measure: (text) => Math.max(first.measure(text), second.measure(text)),
    async translate(request) {
      const { languages, texts } = request;
      const unknown = texts.filter(({ text }) => !known.has(text));
      const lost =
        unknown.length > 0
          ? await learn(first, { languages: into(languages), texts: unknown }, known)
          : undefined;
      if (lost) return lost;
      const going = texts.flatMap(({ id, text }) => onward(id, known.get(text)));
      const reply =
        going.length > 0 ? await second.translate({ texts: going, languages: onwards(languages) }) : NOTHING;
      return join(texts, reply, { between, known, newly: new Set(unknown.map(({ text }) => text)) });
    },
    ...(second.account && { account: () => second.account?.() ?? Promise.resolve({}) }),
    async close() {
      await Promise.all([first.close(), second.close()]);
    },
  };
}

const NOTHING: EngineReply = { kind: "answers", answers: [] };

function named(role: string, { name, fingerprint }: Engine): Readonly<Record<string, string>> {
  return { [role]: name, ...prefixed(role, fingerprint) };
}

function prefixed(
  role: string,
  entries: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [`${role} ${key}`, value]));
}

/** Asks the first engine, one request at a time; a mismatch is given back, nothing of it is known then. */
async function learn(
  first: Engine,
  { languages, texts }: Pick<EngineRequest, "languages" | "texts">,
  known: Map<string, Between>,
): Promise<EngineReply | undefined> {
  const reply = await first.translate({ texts, languages });
  if (reply.kind === "mismatch") return reply;
  const sources = new Map(texts.map(({ id, text }) => [id, text]));
  for (const answer of reply.answers) {
    const source = sources.get(answer.id) ?? "";
    const target = answer.alone ? "" : answer.target.trim();
    // Codes that did not travel are put where they belong, so that the second engine has them to take along.
    const text =
      target !== "" && withoutCodes(target) === target ? (placeCodes(source, target) ?? target) : target;
    known.set(source, { text, billed: answer.billedCharacters });
  }
  return undefined;
}

function onward(id: string, between: Between | undefined): readonly EngineText[] {
  return between === undefined || between.text === "" ? [] : [{ id, text: between.text }];
}

interface Learnt {
  readonly between: LanguageCode;
  readonly known: Map<string, Between>;
  /** Texts that the first engine was asked for in this request, and is to be paid for. */
  readonly newly: ReadonlySet<string>;
}

function join(
  texts: readonly EngineText[],
  reply: EngineReply,
  { between, known, newly }: Learnt,
): EngineReply {
  const paidBefore = (text: string) => (newly.has(text) ? (known.get(text)?.billed ?? 0) : 0);
  if (reply.kind === "mismatch") {
    const before = texts.reduce((sum, { text }) => sum + paidBefore(text), 0);
    return { ...reply, billedCharacters: reply.billedCharacters + before };
  }
  const answers = new Map(reply.answers.map((answer) => [answer.id, answer]));
  const joined = texts.map(({ id, text }): EngineAnswer => {
    const pivot = known.get(text)?.text ?? "";
    // Asked for again, it is to be asked of the first one too.
    if (pivot === "") known.delete(text);
    const { target = "", billedCharacters = 0, alone } = answers.get(id) ?? {};
    const answer = {
      id,
      target,
      billedCharacters: billedCharacters + paidBefore(text),
      ...(alone && { alone }),
    };
    return pivot === "" ? answer : { ...answer, pivot: { language: between, text: withoutCodes(pivot) } };
  });
  return { ...reply, answers: joined };
}
