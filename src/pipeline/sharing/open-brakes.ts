import { EngineError, type EngineTrouble } from "../../model/engine-error.ts";
import type { SharedBrakes } from "../../translate/shared-brakes.ts";
import type { Kit } from "../kit.ts";

/** Milliseconds that nobody sends anything after the engine refused a key or a glossary, or had nothing left. */
const STOP = 15 * 60_000;
/** A longer pause is no pause any more: the run that was asked for it ends. */
const LONGEST_PAUSE = 600_000;
/** Longest wait at a stretch, so that what others hear meanwhile is heard here. */
const STRETCH = 5_000;

/**
 * The brakes that a kit's runs share with all others at its store; `undefined` where a run is alone and no rate is
 * set. A stop is of the engine and the key: another key goes on at once.
 */
export function openBrakes(kit: Kit): SharedBrakes | undefined {
  const { store, config, clock } = kit;
  const { requestsPerMinute: perMinute } = config.limits;
  if (!store.isShared && perMinute === undefined) return undefined;
  const name = brakeName(kit);
  const limits = perMinute === undefined ? {} : { perMinute };
  const before = async (signal: AbortSignal): Promise<EngineError | undefined> => {
    let turn = limits;
    while (!signal.aborted) {
      const [stop, wait] = await Promise.all([store.brakes.stopped(name), store.brakes.turn(name, turn)]);
      if (stop !== undefined)
        return new EngineError(stop.trouble as EngineTrouble, stop.message, adviceOf(stop));
      if (wait <= 0) return undefined;
      await restOf(wait, signal);
      // The turn is ours; what is left is a pause that was asked for meanwhile.
      turn = {};
    }
    return undefined;
  };
  const restOf = async (wait: number, signal: AbortSignal): Promise<void> => {
    for (let left = wait; left > 0 && !signal.aborted; left -= STRETCH) {
      await clock.wait(Math.min(left, STRETCH), AbortSignal.any([signal]));
    }
  };
  return { before, heard: (error) => hear(kit, name, error) };
}

async function hear({ store, clock }: Kit, name: string, error: EngineError): Promise<void> {
  const { trouble, message, retryAfter } = error;
  if (trouble === "refused" || trouble === "quota" || trouble === "glossary") {
    const until = new Date(clock.now().getTime() + STOP).toISOString();
    await store.brakes.stop(name, { trouble, message, until });
  } else if (trouble === "busy" && retryAfter !== undefined && retryAfter <= LONGEST_PAUSE) {
    await store.brakes.pause(name, retryAfter);
  }
}

function adviceOf({ until }: { readonly until: string }) {
  const advice = `Another run was told so; all wait until ${until}, or until somebody runs "bitekst translate", which tries anew`;
  return { advice };
}

/** Whether an engine of the kit is asked for nothing for a while. */
export async function isStopped(kit: Kit): Promise<boolean> {
  const names = (kit.engines ?? [kit]).map(brakeName);
  const stops = await Promise.all(names.map((name) => kit.store.brakes.stopped(name)));
  return stops.some((stop) => stop !== undefined);
}

/** Forgets what others were told, for a person who asks for a run now. */
export async function liftStop(kit: Kit): Promise<void> {
  if (!kit.store.isShared && kit.config.limits.requestsPerMinute === undefined) return;
  for (const each of kit.engines ?? [kit]) await kit.store.brakes.lift(brakeName(each));
}

function brakeName({ engine, account }: Pick<Kit, "engine" | "account">): string {
  return account === undefined ? engine.name : `${engine.name} ${account}`;
}
