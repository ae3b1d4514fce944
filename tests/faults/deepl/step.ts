import type { DeeplServer } from "../../support/deepl-server.ts";
import type { DeeplTrick } from "../../support/deepl-trick.ts";
import type { ClientWire } from "./client-wire.ts";

/** What the server does with one request; `turns` of the event loop later, so that others overtake it. */
export type Step = {
  readonly turns?: number;
  /** What somebody does to the glossaries at the server when it comes to that. */
  readonly loses?: "glossaries" | "dictionaries";
  /** What the next requests about glossaries are refused with then. */
  readonly refuses?: readonly number[];
} & (
  | Exclude<DeeplTrick, { readonly kind: "slow" | "stall" | "silence" }>
  /** It takes so long, on a clock that is not the machine's. */
  | { readonly kind: "takes"; readonly seconds: number }
);

/** A step as the server plays it; the time that it takes passes at the client, who may hang up. */
export function toTrick(step: Step, wire: Pick<ClientWire, "pass">): DeeplTrick {
  const { turns = 0, loses: _loses, refuses: _refuses, ...rest } = step;
  const gate = turns === 0 ? {} : { gate: pass(turns) };
  if (rest.kind !== "takes") return { ...rest, ...gate };
  return { kind: "slow", isAwaited: (port) => wire.pass(port, rest.seconds * 1000), ...gate };
}

/** Does to the glossaries what a step says. */
export function lose(
  { glossaries, refuseGlossaries }: Pick<DeeplServer, "glossaries" | "refuseGlossaries">,
  { loses, refuses = [] }: Step,
): void {
  refuseGlossaries(...refuses);
  if (loses === "glossaries") glossaries.clear();
  if (loses === "dictionaries") for (const { dictionaries } of glossaries.values()) dictionaries.clear();
}

async function pass(turns: number): Promise<void> {
  for (let left = turns; left > 0; left -= 1) await new Promise((resolve) => setImmediate(resolve));
}
