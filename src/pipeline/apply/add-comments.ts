import { withoutCodes } from "../../model/code-characters.ts";
import type { Kit } from "../kit.ts";
import type { Article } from "../review/read-article.ts";
import type { ApplyChoice } from "./apply-files.ts";
import { saysSame } from "./fit-target.ts";
import type { UnitMatch } from "./match-units.ts";

interface Adding {
  readonly article: Article;
  readonly matches: readonly UnitMatch[];
  readonly choice: ApplyChoice;
}

/**
 * Notes that came back become comments of their segments, and so does English for a source that has changed since,
 * as a suggestion; what is known is passed over. Gives how many are new.
 */
export async function addComments(kit: Kit, { article, matches, choice }: Adding): Promise<number> {
  const { name } = article.stored.document;
  const known = new Set(
    (await kit.store.review.comments(name)).flatMap(({ segment, who, text }) => [
      `${segment} ${text}`,
      `${segment} ${who}: ${text}`,
      // A table has each line of a comment for itself.
      ...`${who}: ${text}`.split("\n").map((line) => `${segment} ${line.trim()}`),
    ]),
  );
  const at = kit.clock.now().toISOString();
  let added = 0;
  for (const match of matches) {
    for (const { segment, who = choice.who, text } of commentsOf(match)) {
      if (known.has(`${segment} ${text}`)) continue;
      known.add(`${segment} ${text}`);
      added += 1;
      if (!choice.dryRun) await kit.store.review.comment(name, { segment, who, at, text });
    }
  }
  return added;
}

interface NewComment {
  readonly segment: string;
  readonly who?: string;
  readonly text: string;
}

/** What checks found, written as a note by us, which has lost on its way that it is ours. */
const OF_CHECKS =
  /^(?:bitekst: )?(?:dismissed \(.*\), )?(?:error|warning|info), [a-z-]+: |^The source is |^(?:bitekst: )?(?:sent back \((?:meaning|language|terms|other)\): |empty on purpose$|the English stands in s\d+$)|^not reviewed: /;

function commentsOf(match: UnitMatch): readonly NewComment[] {
  const { given } = match;
  const [unit] = match.kind === "found" ? match.units : match.kind === "stale" ? [match.unit] : [];
  if (unit === undefined) return [];
  const segment = unit.segment.id;
  const said = (given.way?.said ?? []).filter(
    ({ who, text }) => !OF_CHECKS.test(`${who ? `${who}: ` : ""}${text}`),
  );
  const notes = said.filter(({ text }) => text.trim() !== "" && !OF_CHECKS.test(text));
  const suggestion = `Came back for the text as it was: ${withoutCodes(given.target)}`;
  const before = [unit.target, unit.review?.change?.target ?? ""];
  const isSuggestion = match.kind === "stale" && !before.some((text) => saysSame(text, given.target));
  return [
    ...notes.map(({ who, text }) => ({ segment, text, ...(who !== undefined && { who }) })),
    ...(isSuggestion ? [{ segment, text: suggestion }] : []),
  ];
}
