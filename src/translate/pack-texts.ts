import type { Outgoing } from "../model/translation-plan.ts";
import type { EngineLimits } from "../ports/engine.ts";

export interface PackOptions {
  readonly limits: EngineLimits;
  readonly measure: (text: string) => number;
  /** How many unfinished packs are looked at for room; with 1 the texts of a pack stand side by side. */
  readonly openPacks: number;
}

export interface Pack {
  readonly texts: Outgoing[];
  /** As measured. */
  bytes: number;
}

/** Puts each text, in running order, into the first unfinished pack that has room. None may be over the limit itself. */
export function packTexts(outgoing: readonly Outgoing[], options: PackOptions): readonly Pack[] {
  const { limits, measure, openPacks } = options;
  const packs: Pack[] = [];
  let open: Pack[] = [];
  for (const text of outgoing) {
    const bytes = measure(text.text);
    let pack = open.find((one) => one.bytes + bytes <= limits.maxBytes);
    if (pack === undefined) {
      pack = { texts: [], bytes: 0 };
      packs.push(pack);
      open = [...open, pack].slice(-openPacks);
    }
    pack.texts.push(text);
    pack.bytes += bytes;
    open = open.filter(({ texts }) => texts.length < limits.maxTexts);
  }
  return packs;
}
