import type { RunReport, Trouble } from "../../model/run-report.ts";
import type { Kit } from "../kit.ts";
import { isStopped } from "../sharing/open-brakes.ts";

/** What holds for every article alike: with the next one it would come to the same. */
const STOPS: ReadonlySet<string> = new Set(["engine-refused", "engine-quota", "engine-glossary"]);

/** Why a job's engine is asked for nothing more, if that left anything of it untranslated. */
export function stopOf({ documents, troubles }: RunReport): Trouble | undefined {
  const isOpen = documents.some(({ state }) => state === "incomplete");
  return isOpen ? troubles.find(({ code }) => STOPS.has(code)) : undefined;
}

/** Milliseconds between two looks at whether the engine may be asked again. */
const LOOK = 5000;

/** Waits until those who share the store may ask the engine again, or until the signal. */
export async function untilEngineIsBack(kit: Kit, signal: AbortSignal): Promise<void> {
  do await kit.clock.wait(LOOK, signal);
  while (!signal.aborted && (await isStopped(kit)));
}
