import type { Terminal, TerminalFlags } from "../terminal.ts";
import { progressBar } from "./progress-bar.ts";
import { progressNotes } from "./progress-notes.ts";
import { NO_PROGRESS, type ProgressView } from "./progress-view.ts";

const SECONDS_BETWEEN_LINES = { plain: 10, verbose: 2 };

/** A bar on a terminal, plain lines elsewhere, nothing with `--quiet` or `--json`. */
export function openProgress(flags: TerminalFlags, { note }: Terminal): ProgressView {
  if (flags.quiet || flags.json) return NO_PROGRESS;
  const now = () => performance.now();
  const isForPeople = flags.logFormat !== "json";
  if (isForPeople && process.stderr.isTTY && process.env.TERM !== "dumb")
    return progressBar(process.stderr, now);
  const seconds = flags.verbose ? SECONDS_BETWEEN_LINES.verbose : SECONDS_BETWEEN_LINES.plain;
  return progressNotes(note, { now, every: seconds * 1000 });
}

/** A terminal whose lines stand above the bar. */
export function besideProgress(terminal: Terminal, progress: ProgressView): Terminal {
  const aside = (say: (line: string) => void) => (line: string) => progress.aside(() => say(line));
  return {
    ...terminal,
    out: aside(terminal.out),
    note: aside(terminal.note),
    detail: aside(terminal.detail),
    error: aside(terminal.error),
  };
}
