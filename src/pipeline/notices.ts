import type { Trouble } from "../model/run-report.ts";
import type { TranslationPlan } from "../model/translation-plan.ts";
import type { Kit } from "./kit.ts";
import { countNynorsk, type NynorskCount, tellNynorsk, WAS_SENT } from "./languages/nynorsk-notice.ts";
import type { SentOutcome } from "./send-outgoing.ts";
import { passedOverNotices } from "./sending/passed-over-notices.ts";
import { trackedNotice } from "./tracked-notice.ts";

/** What is good to know of documents that were translated, before it is told. */
export interface NoticeFacts {
  readonly notices: readonly Trouble[];
  readonly nynorsk: NynorskCount;
}

/** What became of texts that went out. */
const SENT: ReadonlySet<string | undefined> = new Set(["answered", "doubtful", "failed"]);

export function noticeFacts(kit: Kit, plan: TranslationPlan, outcome: SentOutcome): NoticeFacts {
  const isSent = (id: string) => SENT.has(outcome.resolutions.get(id)?.kind);
  return {
    notices: [...trackedNotice(plan.documents), ...passedOverNotices(kit, plan, outcome)],
    nynorsk: countNynorsk(kit, { plan, isSent }),
  };
}

export function tellNotices(facts: readonly NoticeFacts[]): readonly Trouble[] {
  const notices = facts.flatMap((each) => each.notices);
  return [
    ...notices,
    ...tellNynorsk(
      facts.map(({ nynorsk }) => nynorsk),
      WAS_SENT,
    ),
  ];
}
