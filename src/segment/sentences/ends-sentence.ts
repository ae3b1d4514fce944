import { holdsAt } from "../own-rules/own-patterns.ts";
import { type After, type Before, BREAK_RULES, type BreakRule } from "./break-rules.ts";
import { endsAtColon } from "./ends-at-colon.ts";
import { isInsideSpan } from "./is-inside-span.ts";
import { readAfter } from "./reading/read-after.ts";
import { readBefore } from "./reading/read-before.ts";
import type { Stop } from "./reading/stop.ts";
import type { OwnRules } from "./sentence-rules.ts";

/** Whether the sentence ends at the stop's gap: by a blank line, by a rule of the folder's own, or by the table's. */
export function endsSentence(stop: Stop, own: OwnRules): boolean {
  const { text, gap } = stop;
  if (gap.blank) return true;
  const breaks = (own.break.length > 0 && holdsAt(own.break, text, gap.next)) || endsByTable(stop);
  return breaks && !(own.noBreak.length > 0 && holdsAt(own.noBreak, text, gap.next));
}

function endsByTable(stop: Stop): boolean {
  switch (stop.gap.behind) {
    case "stop":
      return endsAtStop(stop);
    case "colon":
      return endsAtColon(stop);
    case "any":
      return false;
  }
}

function endsAtStop(stop: Stop): boolean {
  const { text, gap, words } = stop;
  const before = readBefore(stop);
  return decide(before, readAfter(text, gap.next, words)) && !isInsideSpan(stop, gap);
}

const decided = new Map<Before, Map<After, boolean>>();

/** The rule table's answer, remembered: there are only some three hundred questions. */
function decide(before: Before, after: After): boolean {
  const answers = decided.get(before) ?? new Map<After, boolean>();
  const known = answers.get(after);
  if (known !== undefined) return known;
  const rule = BREAK_RULES.find((candidate) => holds(candidate, before, after));
  const answer = rule?.breaks ?? false;
  decided.set(before, answers.set(after, answer));
  return answer;
}

function holds(rule: BreakRule, before: Before, after: After): boolean {
  return (
    (rule.before === "any" || rule.before.includes(before)) &&
    (rule.after === "any" || rule.after.includes(after))
  );
}
