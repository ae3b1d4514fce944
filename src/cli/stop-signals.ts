import { EXIT } from "./exit-code.ts";

/** Signals that ask for a clean stop: the keyboard's, the system's, a terminal that was closed. */
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export type StopSignal = (typeof STOPS)[number];

/** A run that may be asked to stop by the keyboard or by the system. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Which signal came, once one did. */
  readonly by: () => StopSignal | undefined;
  readonly forget: () => void;
}

/** The first signal asks for a clean stop, a second one ends the process at once; `onStop` is told of the first. */
export function listenForStop(onStop: () => void): Stop {
  const controller = new AbortController();
  let by: StopSignal | undefined;
  const listeners = STOPS.map((signal) => {
    const listener = () => {
      if (by !== undefined) process.exit(EXIT[by]);
      by = signal;
      controller.abort();
      onStop();
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  const forget = () => {
    for (const stopListening of listeners) stopListening();
  };
  return { signal: controller.signal, by: () => by, forget };
}
