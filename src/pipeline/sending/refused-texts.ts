import type { Resolution } from "../../translate/translate-outgoing.ts";
import type { AskedBefore } from "./ask-once.ts";

/** Texts that an engine refused, over all parts of a run: it is not asked for them again. */
export interface RefusedTexts {
  readonly known: readonly AskedBefore[];
  /** Remembers what was refused of the texts of a sending. */
  add(asked: AskedBefore): void;
}

export function openRefusedTexts(): RefusedTexts {
  const known: AskedBefore[] = [];
  return {
    known,
    add({ texts, outcome: { resolutions } }) {
      const refused = texts.filter(({ id }) => isRefused(resolutions.get(id)));
      if (refused.length === 0) return;
      const ids = new Set(refused.map(({ id }) => id));
      const own = new Map([...resolutions].filter(([id]) => ids.has(id)));
      known.push({ texts: refused, outcome: { resolutions: own } });
    },
  };
}

/** Whatever else failed may pass another time. */
function isRefused(resolution: Resolution | undefined): boolean {
  if (resolution?.kind === "failed") return resolution.error.trouble === "rejected";
  return resolution?.kind === "too-long";
}
