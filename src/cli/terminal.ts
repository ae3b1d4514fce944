import { styleText } from "node:util";

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
}

export interface TerminalFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
}

/** The terminal of this process. With `--json` stdout is for the JSON alone; colours only where they are seen and wanted. */
export function openTerminal(flags: TerminalFlags): Terminal {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const colours = flags.color !== false && !process.env.NO_COLOR && process.stdout.isTTY === true;
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    note: flags.quiet ? () => undefined : say,
    detail: flags.verbose && !flags.quiet ? say : () => undefined,
    error: say,
    paint: (style, text) => (colours ? styleText(style, text) : text),
    ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
  };
}
