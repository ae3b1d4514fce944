import { EXIT } from "./exit-code.ts";

/** Signals that ask for a clean stop: the keyboard's, the system's, a terminal that was closed. */
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Milliseconds in which a second signal is the first one's echo: npm passes on what its child got already. */
const ECHO = 500;

export type StopSignal = (typeof STOPS)[number];

/** A run that may be asked to stop by the keyboard or by the system. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Which signal came, once one did. */
  readonly by: () => StopSignal | undefined;
  readonly forget: () => void;
}

/** What it needs of the process. */
export interface StopTools {
  /** Milliseconds. */
  readonly now: () => number;
  readonly exit: (code: number) => void;
}

const TOOLS: StopTools = { now: () => performance.now(), exit: (code) => process.exit(code) };

/** The first signal asks for a clean stop, a second one ends the process at once; `onStop` is told of the first. */
export function listenForStop(onStop: () => void, { now, exit }: StopTools = TOOLS): Stop {
  const controller = new AbortController();
  let first: { readonly by: StopSignal; readonly at: number } | undefined;
  const listener = (signal: NodeJS.Signals) => {
    if (first !== undefined) {
      if (now() - first.at >= ECHO) exit(EXIT[first.by]);
      return;
    }
    const by = STOPS.find((each) => each === signal) ?? "SIGINT";
    first = { by, at: now() };
    controller.abort();
    onStop();
  };
  for (const each of STOPS) process.on(each, listener);
  const forget = () => {
    for (const each of STOPS) process.off(each, listener);
  };
  return { signal: controller.signal, by: () => first?.by, forget };
}
