import type { InlineCode } from "../model/inline-code.ts";
import { REJECT_REASONS, type RejectReason, type UnitReview } from "../model/unit-review.ts";
import { shownText } from "./shown-text.ts";

/** What our notes in XLIFF say that the format has no place for. */
export interface OwnNotes {
  readonly rejected?: RejectReason;
  /** What was sent back; with inline codes, XML. */
  readonly sentBack?: string;
  readonly blank?: true;
  /** Id of the segment that has its English. */
  readonly joined?: string;
  readonly dismissed?: readonly DismissedCheck[];
}

export interface DismissedCheck {
  readonly check: string;
  readonly reason: string;
}

const BLANK = "empty on purpose";
const JOINED = "the English stands in ";
const REJECTED = new RegExp(`^sent back \\((?<reason>${REJECT_REASONS.join("|")})\\): (?<text>[\\s\\S]*)$`);
const DISMISSED = /^dismissed \((?<reason>[\s\S]*?)\), (?:error|warning|info), (?<check>[a-z0-9-]+): /;

/** What people said of a unit besides its text and state, a note each. */
export function ownNotes({ rejected, blank, joined }: UnitReview, codes: readonly InlineCode[]): string[] {
  return [
    ...(rejected ? [`sent back (${rejected.reason}): ${shownText(rejected.text, codes)}`] : []),
    ...(blank ? [BLANK] : []),
    ...(joined === undefined ? [] : [`${JOINED}${joined}`]),
  ];
}

/** The way back, from all notes of a unit that are ours. */
export function readOwnNotes(notes: readonly string[]): OwnNotes {
  const rejected = notes.map((note) => REJECTED.exec(note)).find((found) => found !== null)?.groups;
  const joined = notes.find((note) => note.startsWith(JOINED))?.slice(JOINED.length);
  const dismissed = notes.flatMap((note): DismissedCheck[] => {
    const { check, reason } = DISMISSED.exec(note)?.groups ?? {};
    return check && reason ? [{ check, reason }] : [];
  });
  const reason = REJECT_REASONS.find((each) => each === rejected?.reason);
  return {
    ...(reason && { rejected: reason, sentBack: rejected?.text ?? "" }),
    ...(notes.includes(BLANK) && { blank: true }),
    ...(joined && { joined }),
    ...(dismissed.length > 0 && { dismissed }),
  };
}
