import { fromCodeXml } from "../../formats/code-xml.ts";
import { billedLength } from "../../model/billed-length.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import { codesIn } from "../../model/codes-in.ts";
import type { EngineAnswer, EngineReply } from "../../ports/engine.ts";

import type { ChatTask } from "./prompt/chat-task.ts";
import type { ChatReply } from "./wire/chat-reply.ts";
import { asFields, parseFields } from "./wire/json-fields.ts";

/**
 * What a model wrote, as answers under the ids that were asked for. Ids that nobody asked for are dropped. A text that
 * has no answer, an empty one, or two that differ, cannot be trusted, nor can its neighbours, which may hold its
 * translation beside their own: those are `alone`. What is no list of translations is a mismatch.
 */
export function toReply(task: ChatTask, { content, tokens }: ChatReply): EngineReply {
  const { texts } = task.request;
  const counted = tokens === undefined ? {} : { tokens };
  const given = content === undefined ? undefined : readTranslations(content);
  if (given === undefined) {
    const billedCharacters = texts.reduce((sum, { text }) => sum + billedLength(text), 0);
    return {
      kind: "mismatch",
      targets: content === undefined ? [] : [content],
      billedCharacters,
      ...counted,
    };
  }
  const targets = texts.map(({ text }, place) => onlyOne(given.get(task.ids[place] ?? "") ?? [], text));
  const isLost = (place: number) => place in targets && targets[place] === undefined;
  const answers = texts.map(({ id, text }, place): EngineAnswer => {
    const alone = [place - 1, place, place + 1].some(isLost);
    const target = toTarget(targets[place] ?? "", { text, coded: task.coded });
    return { id, target, billedCharacters: billedLength(text), ...(alone ? { alone } : {}) };
  });
  return { kind: "answers", answers, ...counted };
}

/** Translations by the model's ids; `undefined` when there is no list of them. */
function readTranslations(content: string): ReadonlyMap<string, readonly string[]> | undefined {
  const list = (parseFields(content) ?? parseFields(insideFence(content)))?.translations;
  if (!Array.isArray(list)) return undefined;
  const given = new Map<string, string[]>();
  for (const item of list) {
    const { id, text } = asFields(item) ?? {};
    if (typeof id === "string" && typeof text === "string") given.set(id, [...(given.get(id) ?? []), text]);
  }
  return given;
}

/** What stands between the marks of a code block, which models without a fixed form like to put around JSON. */
function insideFence(content: string): string {
  return /```(?:json)?\s*\n([\s\S]*)\n\s*```/u.exec(content)?.[1] ?? "";
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

function onlyOne(given: readonly string[], source: string): string | undefined {
  const [target = "", ...others] = new Set(given.map((each) => each.trim()));
  const saysNothing = LETTER_OR_NUMBER.test(source) && !LETTER_OR_NUMBER.test(target);
  return others.length > 0 || target === "" || saysNothing ? undefined : target;
}

/** On one line, as the texts are; characters of codes are ours alone to put in. */
function toTarget(said: string, { text, coded }: { readonly text: string; readonly coded: boolean }): string {
  const line = withoutCodes(said).replace(/\s*[\r\n]+\s*/gu, " ");
  return coded ? fromCodeXml(line, codesIn(text)).text : line;
}
