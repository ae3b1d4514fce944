import type { Health, HealthCheck, HealthState } from "../../pipeline/doctor/health.ts";
import { foldLine } from "../fold-line.ts";
import type { Style, Terminal } from "../terminal.ts";

const MARKS: Readonly<Record<HealthState, readonly [mark: string, style: Style]>> = {
  ok: ["✓", "green"],
  note: ["!", "yellow"],
  problem: ["✗", "red"],
};

/** A line for each check, with what to do below it, and what it all comes to. */
export function healthLines({ checks, ok }: Health, terminal: Terminal): readonly string[] {
  const { paint } = terminal;
  const problems = checks.filter(({ state }) => state === "problem").length;
  const sum = ok
    ? paint("green", "A run could work here.")
    : paint("red", `A run could not work here: ${problems} to put right.`);
  return [...checks.flatMap((check) => checkLines(check, terminal)), "", sum];
}

/** Below the message, after mark and name. */
const INDENT = " ".repeat(12);

function checkLines(
  { name, state, message, advice, milliseconds }: HealthCheck,
  terminal: Terminal,
): string[] {
  const { paint, columns = Number.POSITIVE_INFINITY } = terminal;
  const [mark, style] = MARKS[state];
  const time = paint("dim", ` (${milliseconds} ms)`);
  const body = message.split("\n").map((line) => foldLine(INDENT + line, columns));
  const head = `${paint(style, mark)} ${name.padEnd(INDENT.length - 2)}`;
  const text = `${head}${body.join("\n").slice(INDENT.length)}${time}`;
  return advice === undefined ? [text] : [text, paint("dim", foldLine(`${INDENT}${advice}`, columns))];
}
