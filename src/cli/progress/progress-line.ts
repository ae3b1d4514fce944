import { assertNever } from "../../lib/assert-never.ts";
import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import type { ProgressState, Share } from "./track-progress.ts";

const BAR = { shortest: 10, longest: 40 } as const;

/** How far a run has come, in one line of `columns` at most: the bar gives way first, then words, then figures. */
export function progressLine(state: ProgressState, columns: number): string {
  const { done, of } = state.phase === "writing" ? state.documents : state.segments;
  const share = of === 0 ? 1 : done / of;
  const percent = `${String(Math.floor(share * 100)).padStart(3)} %`;
  const wordings = wordingsOf(state).map((parts) => [percent, ...parts].join("  "));
  const room = (wording: string) => columns - wording.length - 2;
  const wording = wordings.find((each) => room(each) >= BAR.shortest) ?? percent;
  const length = Math.min(room(wording), BAR.longest);
  return length < 1 ? percent.slice(0, Math.max(0, columns)) : `${bar(share, length)}  ${wording}`;
}

function bar(share: number, length: number): string {
  const full = Math.floor(share * length);
  return "█".repeat(full) + "░".repeat(length - full);
}

/** What stands behind the bar, the fullest wording first. */
function wordingsOf(state: ProgressState): string[][] {
  switch (state.phase) {
    case "writing":
      return [[`${shareOf(state.documents)} documents written`], [shareOf(state.documents)]];
    case "translating": {
      const { segments, documents, characters } = state;
      const full = [
        `${shareOf(segments)} segments`,
        `${shareOf(documents)} documents`,
        ...rateOf(state),
        countOf(characters, "character"),
      ];
      const short = [`${shareOf(segments)} seg`, `${shareOf(documents)} doc`, ...rateOf(state)];
      const shortest = [...short, `${countOf(characters, "char")}`];
      return [full, shortest, short, short.slice(0, 2), short.slice(0, 1)];
    }
    default:
      return assertNever(state);
  }
}

function shareOf({ done, of }: Share): string {
  return `${groupDigits(done)}/${groupDigits(of)}`;
}

function rateOf({ perSecond, secondsLeft }: Extract<ProgressState, { phase: "translating" }>): string[] {
  if (perSecond === undefined || secondsLeft === undefined) return [];
  const rate = perSecond >= 10 ? groupDigits(Math.round(perSecond)) : perSecond.toFixed(1);
  return [`${rate}/s`, `${clockTime(secondsLeft)} left`];
}

/** `0:07`, `12:34`, `1:02:03`. */
export function clockTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const tail = String(rest).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}
