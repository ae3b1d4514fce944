/** A run that may be asked to stop by the keyboard or by the system. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Which signal came, once one did. */
  readonly by: () => "SIGINT" | "SIGTERM" | undefined;
  readonly forget: () => void;
}

/** The first SIGINT or SIGTERM asks for a clean stop, a second one ends the process at once; `onStop` is told of the first. */
export function listenForStop(onStop: () => void): Stop {
  const controller = new AbortController();
  let by: "SIGINT" | "SIGTERM" | undefined;
  const listener = (signal: NodeJS.Signals) => {
    if (by !== undefined) process.exit(by === "SIGINT" ? 130 : 143);
    by = signal === "SIGTERM" ? "SIGTERM" : "SIGINT";
    controller.abort();
    onStop();
  };
  process.on("SIGINT", listener).on("SIGTERM", listener);
  const forget = () => void process.off("SIGINT", listener).off("SIGTERM", listener);
  return { signal: controller.signal, by: () => by, forget };
}
