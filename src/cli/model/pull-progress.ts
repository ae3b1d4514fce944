import type { FetchProgress } from "../../engines/local/models/fetch-file.ts";
import type { Terminal, TerminalFlags } from "../terminal.ts";
import { sizeOf } from "./size-of.ts";

export interface PullProgress {
  take(progress: FetchProgress): void;
  /** Takes the line away. */
  end(): void;
}

/** Milliseconds between two looks. */
const EVERY = { bar: 100, notes: 10_000 } as const;
const BAR = 30;

/** A line that fills on a terminal, plain lines now and then elsewhere, nothing with `--quiet` or `--json`. */
export function pullProgress(flags: TerminalFlags, { note }: Terminal): PullProgress {
  if (flags.quiet || flags.json) return { take: () => undefined, end: () => undefined };
  const { stderr, env } = process;
  const isBar = flags.logFormat !== "json" && stderr.isTTY && env.TERM !== "dumb";
  let last = performance.now();
  const isTime = (every: number, progress: FetchProgress) => {
    if (performance.now() - last < every && !(isBar && progress.bytes === progress.of)) return false;
    last = performance.now();
    return true;
  };
  if (!isBar)
    return {
      take: (progress) => {
        if (isTime(EVERY.notes, progress)) note(`Fetched ${wordsOf(progress)}`);
      },
      end: () => undefined,
    };
  return {
    take: (progress) => {
      if (isTime(EVERY.bar, progress))
        stderr.write(`\r\u001b[K${barLine(progress, (stderr.columns || 80) - 1)}`);
    },
    end: () => void stderr.write("\r\u001b[K"),
  };
}

/** As wide as `columns` at most: the bar gives way first. */
export function barLine(progress: FetchProgress, columns: number): string {
  const words = wordsOf(progress);
  const length = Math.min(BAR, columns - words.length - 2);
  if (progress.of === undefined || length < 5) return words.slice(0, columns);
  const full = Math.floor(Math.min(1, progress.bytes / Math.max(1, progress.of)) * length);
  return `${"█".repeat(full)}${"░".repeat(length - full)}  ${words}`;
}

function wordsOf({ name, bytes, of }: FetchProgress): string {
  return of === undefined ? `${sizeOf(bytes)} of ${name}` : `${sizeOf(bytes)} of ${sizeOf(of)}  ${name}`;
}
