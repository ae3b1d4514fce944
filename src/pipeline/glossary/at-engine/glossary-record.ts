import type { EngineGlossaries, GlossaryOrder } from "../../../ports/engine.ts";
import type { PlacedGlossary } from "../../../ports/store.ts";
import { digest } from "../../digest.ts";
import type { Kit } from "../../kit.ts";

/** A glossary that is to lie at an engine. */
export interface GlossaryPlace {
  readonly kit: Kit;
  readonly glossaries: EngineGlossaries;
  readonly order: GlossaryOrder;
  readonly signal: AbortSignal;
}

/** What the store has written down of it. */
export interface GlossaryRecord {
  find(): Promise<PlacedGlossary | undefined>;
  /** The one that was made last by those who share the store, whatever its terms. */
  last(): Promise<PlacedGlossary | undefined>;
  /** Whether it has the terms that are wanted. */
  isCurrent(placed: PlacedGlossary): boolean;
  /** Until it is known to have been filled nobody knows what is in it. */
  filling(id: string): Promise<void>;
  filled(id: string): Promise<string>;
}

/** The digest of no terms. */
const UNKNOWN = "";

export function openGlossaryRecord({
  kit: { engine, store, account },
  order,
}: GlossaryPlace): GlossaryRecord {
  const { glossaries, isShared } = store;
  const own = digestOf(order);
  const nameOf = (which: string) => [engine.name, account ?? "", which].join(" ");
  // One that is filled anew has the engine's name alone: nobody else sends with it.
  const name = isShared ? nameOf(own) : engine.name;
  return {
    find: () => glossaries.find(name),
    last: async () => (isShared ? glossaries.find(nameOf("last")) : undefined),
    isCurrent: ({ digest: kept }) => kept === own,
    filling: (id) => glossaries.save(name, { id, digest: UNKNOWN }),
    filled: async (id) => {
      await glossaries.save(name, { id, digest: own });
      if (isShared) await glossaries.save(nameOf("last"), { id, digest: own });
      return id;
    },
  };
}

/** Of what lies at the engine: neither notes nor the order of lines are part of it. */
function digestOf({ terms, languages }: GlossaryOrder): string {
  const pairs = terms
    .map(({ source, target }) => [source, target])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([languages.source, languages.target, pairs]));
}
