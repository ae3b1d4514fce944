import { EngineError } from "../../../model/engine-error.ts";
import type { Glossary } from "../../../model/glossary.ts";
import type { LanguagePair } from "../../../model/language.ts";
import type { Engine, GlossaryOrder } from "../../../ports/engine.ts";
import type { Kit } from "../../kit.ts";
import { openBrakes } from "../../sharing/open-brakes.ts";
import { termedEngine } from "../termed-engine.ts";
import { glossariedEngine } from "./glossaried-engine.ts";
import { type GlossaryPlace, openGlossaryRecord } from "./glossary-record.ts";
import { glossaryStop } from "./glossary-stop.ts";
import { makeGlossary } from "./make-glossary.ts";

export interface ShareOptions {
  /** Of the texts that are to be sent. */
  readonly languages: LanguagePair;
  readonly signal: AbortSignal;
}

/** The engine with the glossary in use, or why it cannot be used: then nothing is to be sent. */
export type SharedGlossary =
  | { readonly kind: "ready"; readonly engine: Engine }
  | { readonly kind: "trouble"; readonly error: EngineError };

/**
 * Brings the glossary to the engine before the first text is sent: made when there is none yet, filled anew when its
 * terms have changed, left alone, without a request, when they have not. Where others may be sending with it meanwhile,
 * other terms are a glossary of their own. An engine that takes terms gets those of each request's texts with it instead.
 */
export async function shareGlossary(kit: Kit, { languages, signal }: ShareOptions): Promise<SharedGlossary> {
  const { engine } = kit;
  const glossary = await kit.glossary();
  if (!glossary?.terms.length || signal.aborted) return { kind: "ready", engine };
  if (engine.takesTerms) return { kind: "ready", engine: termedEngine(engine, glossary) };
  if (!engine.glossaries) return { kind: "ready", engine };
  const place: GlossaryPlace = {
    kit,
    glossaries: engine.glossaries,
    order: orderOf(glossary, kit, languages),
    signal,
  };
  try {
    const id = await bringUpToDate(place);
    return {
      kind: "ready",
      engine: glossariedEngine(engine, { id, renew: (gone) => makeGlossary(place, gone) }),
    };
  } catch (error) {
    if (error instanceof EngineError) return { kind: "trouble", error: glossaryStop(error) };
    throw error;
  }
}

function orderOf({ terms }: Glossary, { engine }: Kit, languages: LanguagePair): GlossaryOrder {
  return { terms, languages: engine.languagesFor(languages) ?? languages };
}

async function bringUpToDate(place: GlossaryPlace): Promise<string> {
  const record = openGlossaryRecord(place);
  const known = await record.find();
  if (known !== undefined && record.isCurrent(known)) return known.id;
  return persist(place, () => {
    if (known === undefined || place.kit.store.isShared) return makeGlossary(place);
    return fillAnew(place, known.id);
  });
}

async function fillAnew(place: GlossaryPlace, id: string): Promise<string> {
  const record = openGlossaryRecord(place);
  await record.filling(id);
  try {
    await place.glossaries.replace(id, place.order);
  } catch (error) {
    if (error instanceof EngineError && error.trouble === "glossary") return makeGlossary(place, id);
    throw error;
  }
  return record.filled(id);
}

/** Milliseconds between two attempts, at most. */
const LONGEST_DELAY = 60_000;

/** Tries again while the engine is busy or out of reach, as often as for a text, and not when others were told to stop. */
async function persist({ kit, signal }: GlossaryPlace, work: () => Promise<string>): Promise<string> {
  const { retries, retryDelay } = kit.config.deepl;
  const brakes = openBrakes(kit);
  for (let attempt = 1; ; attempt += 1) {
    const stop = await brakes?.before(signal);
    if (stop !== undefined) throw stop;
    try {
      return await work();
    } catch (error) {
      if (error instanceof EngineError) await brakes?.heard(glossaryStop(error));
      if (!passes(error) || attempt >= retries || signal.aborted) throw error;
      const delay = Math.max(error.retryAfter ?? 0, retryDelay * 1000 * 2 ** (attempt - 1));
      await kit.clock.wait(Math.min(delay, LONGEST_DELAY), signal);
    }
  }
}

function passes(error: unknown): error is EngineError {
  return error instanceof EngineError && (error.trouble === "busy" || error.trouble === "unreachable");
}
