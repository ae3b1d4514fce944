import { toCodeXml } from "../../formats/code-xml.ts";
import type { DescribedSegment } from "../../leverage/described-segment.ts";
import { matchCache, travels } from "../../leverage/match-cache.ts";
import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { AnswerReference } from "../../model/stored-document.ts";
import type { Kit } from "../kit.ts";
import type { ExplainedAnswer } from "./unit-explanation.ts";

/** The answers under the keys of a segment's engines, one after the other, and why each of them is served or not. */
export async function explainAnswers(
  kit: Pick<Kit, "store" | "config">,
  segment: DescribedSegment,
  carried: AnswerReference | undefined,
): Promise<readonly ExplainedAnswer[]> {
  const explained: ExplainedAnswer[] = [];
  let before: string | undefined;
  for (const route of segment.routes ?? [{}]) {
    const answers = await explainOne(kit, { ...segment, ...route }, carried);
    explained.push(...answers.map((answer) => (before === undefined ? answer : without(answer, before))));
    before ??= answers.find(({ serves }) => serves)?.engine;
  }
  return explained;
}

function without(answer: ExplainedAnswer, before: string): ExplainedAnswer {
  return answer.serves ? { ...answer, serves: false, why: `that of ${before} goes before it` } : answer;
}

async function explainOne(
  { store, config }: Pick<Kit, "store" | "config">,
  segment: DescribedSegment,
  carried: AnswerReference | undefined,
): Promise<readonly ExplainedAnswer[]> {
  const { reuse } = config.cache;
  const answers = (await store.cache.find([segment.key])).get(segment.key) ?? [];
  const match = matchCache(segment, answers, { reuse, carried });
  return answers.map((answer) => {
    const { key, languages: _, source: __, ...known } = answer;
    const sameContext = answer.context === segment.context;
    const isCarried = key === carried?.key && answer.context === carried.context;
    const serves = match.kind === "serve" && match.answer === answer;
    const fits = sameContext || (isCarried && reuse !== "ice") || travels(segment, reuse);
    const why = whyOf(answer, { sameContext, isCarried, serves, fits, reuse });
    return { ...known, target: toCodeXml(answer.target, segment.segment.codes), sameContext, serves, why };
  });
}

interface Verdict {
  readonly sameContext: boolean;
  readonly isCarried: boolean;
  readonly serves: boolean;
  readonly fits: boolean;
  readonly reuse: string;
}

function whyOf({ doubt, asked }: CachedAnswer, verdict: Verdict): string {
  const { sameContext, isCarried, serves, fits, reuse } = verdict;
  if (doubt !== undefined)
    return `in quarantine (${doubt}), asked ${asked} ${asked === 1 ? "time" : "times"}`;
  if (!fits) {
    return reuse === "ice"
      ? "given among other neighbours (cache.reuse: ice)"
      : `given among other neighbours, on which the sentence leans (cache.reuse: ${reuse})`;
  }
  if (!serves) return "another one fits better";
  if (sameContext) return "given among the same neighbours";
  return isCarried ? "the segment had it before a neighbour changed" : "given among other neighbours";
}
