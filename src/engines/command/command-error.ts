import { EngineError, type EngineTrouble } from "../../model/engine-error.ts";
import type { ProgramEnd } from "./program-run.ts";

/** Whom a failure is told of. */
export interface CommandParty {
  /** The engine's name in the config. */
  readonly name: string;
  /** The program as the config has it. */
  readonly program: string;
  /** What to do where it cannot be started. */
  readonly whenMissing?: string;
}

interface Failure {
  readonly trouble: EngineTrouble;
  readonly state: string;
  readonly advice: string;
  /** What the program wrote on stderr. */
  readonly stderr?: string;
}

const AGAIN = "run the same command again: what was answered is kept";

/** A request that a program did not answer, in our words. */
export function commandError(
  { name, program }: CommandParty,
  { trouble, state, advice, stderr = "" }: Failure,
): EngineError {
  return new EngineError(trouble, `Cannot translate with "${name}": ${program} ${state}`, {
    advice,
    ...(stderr.trim() === "" ? {} : { cause: new Error(stderr.trim()) }),
  });
}

/** The program ended instead of answering; `deaths` in a row, this one counted. */
export function deathOf(
  party: CommandParty,
  end: ProgramEnd,
  { deaths, rest }: { readonly deaths: number; readonly rest: string },
): EngineError {
  const { name, program, whenMissing } = party;
  const { startError, stderr } = end;
  if (startError !== undefined) {
    const state = startError === "ENOENT" ? "is not there" : `cannot be started (${startError})`;
    const advice =
      whenMissing ??
      `Check engines.${name}.command in pipeline.config.yaml, and that the file may be executed`;
    return commandError(party, { trouble: "refused", state, advice });
  }
  const how = `ended with ${end.signal ?? end.code}${rest === "" ? "" : " in the middle of an answer"}`;
  if (deaths < LIVES) {
    const advice = `Look at what ${program} says on stderr, then ${AGAIN}`;
    return commandError(party, { trouble: "unreachable", state: how, advice, stderr });
  }
  const last = shortened(stderr.trim().split("\n").at(-1) ?? "");
  const state = `${how}, ${deaths} times without an answer${last === "" ? "" : `: ${last}`}`;
  const advice = `Run ${program} by hand with a line of JSON, as README.md shows, and put right what it says`;
  return commandError(party, { trouble: "refused", state, advice, stderr });
}

/** A program that dies so often in a row without having answered will not do otherwise. */
const LIVES = 3;

/** It was too slow, and was ended. */
export function lateOf(party: CommandParty, timeout: number): EngineError {
  const state = `gave no answer in ${timeout / 1000} seconds and was ended`;
  const advice = `Raise engines.${party.name}.timeout in pipeline.config.yaml, or ${AGAIN}`;
  return commandError(party, { trouble: "unreachable", state, advice });
}

/** It wrote something that is no answer. */
export function strangeAnswer(party: CommandParty, what: string): EngineError {
  const advice =
    "Let the program write its answers alone on stdout, a line of JSON each, and all else on stderr";
  return commandError(party, { trouble: "unreachable", state: what, advice });
}

/** One line, as it may stand in a message. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line.replace(/\.$/u, "");
}
