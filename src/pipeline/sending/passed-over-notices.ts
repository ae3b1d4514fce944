import { countOf } from "../../lib/count-of.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { TranslationPlan } from "../../model/translation-plan.ts";
import type { Kit } from "../kit.ts";
import { type PassedOver, whyPassedOver } from "./why-passed-over.ts";

/** A line for each engine that others worked in the place of: it failed, or nothing could be sent to it at all. */
export function passedOverNotices(
  kit: Kit,
  { outgoing }: Pick<TranslationPlan, "outgoing">,
  { passedOver = [] }: { readonly passedOver?: readonly PassedOver[] },
): readonly Trouble[] {
  const { engines = [] } = kit;
  const failed = passedOver.map((each) => {
    const went = `${countOf(each.texts, "text")} went to ${each.to.join(" and ")}`;
    return notice(`${each.engine} was passed over: ${whyPassedOver(each)}; ${went}`);
  });
  // Of engines for a part of the texts alone nobody knows whether they would have been asked.
  const missing = outgoing.length === 0 ? [] : engines.filter(({ alone, missing: why }) => why && !alone);
  const isElsewhere = engines.some(({ missing: why }) => why === undefined);
  const told = new Map(missing.map(({ engine, missing: why }) => [engine.name, why?.message]));
  return [
    ...failed,
    ...(isElsewhere ? [...told] : []).map(([name, why]) => notice(`${name} is passed over: ${why}`)),
  ];
}

function notice(message: string): Trouble {
  const advice =
    "Once it is back, bitekst translate --upgrade asks it for what others translated in its place";
  return { code: "engine-passed-over", message, advice };
}
