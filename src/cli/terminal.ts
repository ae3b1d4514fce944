import { styleText } from "node:util";
import { foldLine } from "./fold-line.ts";
import { logLine } from "./log-line.ts";
import { shownControls } from "./shown-controls.ts";

export type Style = Parameters<typeof styleText>[0];

/** Where a command speaks: results on stdout, everything else on stderr. */
export interface Terminal {
  /** A result, as a line of its own. */
  out(line: string): void;
  /** A notice; nothing with `--quiet`. */
  note(line: string): void;
  /** A detail; only with `--verbose`. */
  detail(line: string): void;
  /** What must be read whatever the flags say. */
  error(line: string): void;
  paint(style: Style, text: string): string;
  /** Width of the terminal that results are shown on; absent when they go elsewhere. */
  readonly columns?: number;
  /** How notices, details and errors look. */
  readonly notices: Notices;
  /** Present with `--log-format json`: tells in figures what is shown in words otherwise. */
  readonly record?: (level: LogLevel, message: string, fields: Readonly<Record<string, unknown>>) => void;
  /** Present beside it: names the run that all further lines are of. */
  readonly inRun?: (run: string) => void;
}

export type LogLevel = "debug" | "info" | "error";

/** Of stderr, which may be a terminal when stdout is none, and the other way round. */
export interface Notices {
  paint(style: Style, text: string): string;
  /** Width of the terminal; absent when they go elsewhere. */
  readonly columns?: number;
}

export interface TerminalFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  /** What stderr is for: a person, or a program that collects logs, a line of JSON for each notice. */
  readonly logFormat?: "text" | "json";
}

/** The terminal of this process. With `--json` stdout is for the JSON alone; colours only where they are seen and wanted. */
export function openTerminal(flags: TerminalFlags): Terminal {
  const { stdout, stderr } = process;
  if (flags.logFormat === "json") return logTerminal(flags);
  const notices = lookOf(stderr, flags);
  const fold = (line: string) => (notices.columns === undefined ? line : foldLine(line, notices.columns));
  const say = (line: string) => void stderr.write(`${fold(shownOn(stderr, flags)(line))}\n`);
  const shown = shownOn(stdout, flags);
  return {
    out: (line) => void stdout.write(`${shown(line)}\n`),
    note: flags.quiet ? () => undefined : say,
    detail: flags.verbose && !flags.quiet ? say : () => undefined,
    error: say,
    ...lookOf(stdout, flags),
    notices,
  };
}

/** Nothing is folded or coloured; empty lines, which only part others, are left out. */
function logTerminal(flags: TerminalFlags): Terminal {
  const { stdout, stderr } = process;
  let run: string | undefined;
  const record: NonNullable<Terminal["record"]> = (level, message, fields) => {
    if (message === "") return;
    stderr.write(`${shownControls(logLine({ time: new Date(), level, message, run, ...fields }))}\n`);
  };
  const say = (level: LogLevel) => (line: string) => record(level, line.trim(), {});
  const shown = shownOn(stdout, flags);
  return {
    out: (line) => void stdout.write(`${shown(line)}\n`),
    note: flags.quiet ? () => undefined : say("info"),
    detail: flags.verbose && !flags.quiet ? say("debug") : () => undefined,
    error: say("error"),
    ...lookOf(stdout, flags),
    notices: { paint: (_, text) => text },
    inRun: (id) => {
      run = id;
    },
    record: (level, message, fields) => {
      if (level === "error" || !flags.quiet) record(level, message, fields);
    },
  };
}

/** How a line may be printed there. */
function shownOn(stream: NodeJS.WriteStream, flags: TerminalFlags): (line: string) => string {
  const painted = hasColours(stream, flags);
  return (line) => shownControls(line, { painted });
}

function hasColours({ isTTY }: NodeJS.WriteStream, { color }: TerminalFlags): boolean {
  return isTTY === true && color !== false && !process.env.NO_COLOR;
}

function lookOf(stream: NodeJS.WriteStream, flags: TerminalFlags): Notices {
  const colours = hasColours(stream, flags);
  return {
    // Whether the stream has colours is decided here, for each stream by itself.
    paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
    ...(stream.isTTY === true && stream.columns > 0 ? { columns: stream.columns } : {}),
  };
}
