import { EngineError } from "../../model/engine-error.ts";
import type { Glossary } from "../../model/glossary.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { Engine, EngineGlossaries, GlossaryOrder } from "../../ports/engine.ts";
import type { PlacedGlossary } from "../../ports/store.ts";
import { digest } from "../digest.ts";
import type { Kit } from "../kit.ts";
import { openBrakes } from "../sharing/open-brakes.ts";
import { glossariedEngine } from "./glossaried-engine.ts";
import { glossaryStop } from "./glossary-stop.ts";
import { termedEngine } from "./termed-engine.ts";

export interface ShareOptions {
  /** Of the texts that are to be sent. */
  readonly languages: LanguagePair;
  readonly signal: AbortSignal;
}

/** The engine with the glossary in use, or why it cannot be used: then nothing is to be sent. */
export type SharedGlossary =
  | { readonly kind: "ready"; readonly engine: Engine }
  | { readonly kind: "trouble"; readonly error: EngineError };

/** Milliseconds between two attempts, at most. */
const LONGEST_DELAY = 60_000;

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
  const place: Place = {
    kit,
    glossaries: engine.glossaries,
    order: orderOf(glossary, kit, languages),
    signal,
  };
  try {
    const id = await bringUpToDate(place);
    return { kind: "ready", engine: glossariedEngine(engine, { id, renew: (gone) => renew(place, gone) }) };
  } catch (error) {
    if (error instanceof EngineError) return { kind: "trouble", error: glossaryStop(error) };
    throw error;
  }
}

interface Place {
  readonly kit: Kit;
  readonly glossaries: EngineGlossaries;
  readonly order: GlossaryOrder;
  readonly signal: AbortSignal;
}

function orderOf({ terms }: Glossary, { engine }: Kit, languages: LanguagePair): GlossaryOrder {
  return { terms, languages: engine.languagesFor(languages) ?? languages };
}

/** Of what lies at the engine: neither notes nor the order of lines are part of it. */
function digestOf({ terms, languages }: GlossaryOrder): string {
  const pairs = terms
    .map(({ source, target }) => [source, target])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([languages.source, languages.target, pairs]));
}

async function bringUpToDate(place: Place): Promise<string> {
  const { kit, order } = place;
  const known = await kit.store.glossaries.find(nameOf(place));
  if (known?.digest === digestOf(order)) return known.id;
  return persist(place, () => (known ? replaceOrCreate(place, known.id) : create(place)));
}

/** What the store knows it by. One that is filled anew has the engine's name alone: nobody else sends with it. */
function nameOf({ kit: { engine, store, account }, order }: Place): string {
  return store.isShared ? [engine.name, account ?? "", digestOf(order)].join(" ") : engine.name;
}

async function replaceOrCreate(place: Place, id: string): Promise<string> {
  // Until it is known to have come through nobody knows what is in it.
  await remember(place, { id, digest: UNKNOWN });
  try {
    await place.glossaries.replace(id, place.order);
  } catch (error) {
    if (error instanceof EngineError && error.trouble === "glossary") return create(place);
    throw error;
  }
  return remember(place, { id, digest: digestOf(place.order) });
}

/** The digest of no terms. */
const UNKNOWN = "";

async function create(place: Place): Promise<string> {
  const id = await place.glossaries.create(place.order);
  return remember(place, { id, digest: digestOf(place.order) });
}

/** In the place of one that is gone, unless somebody else has made it anew since. */
async function renew(place: Place, gone: string): Promise<string> {
  const known = await place.kit.store.glossaries.find(nameOf(place));
  const isThere = known !== undefined && known.id !== gone && known.digest === digestOf(place.order);
  return isThere ? known.id : create(place);
}

async function remember(place: Place, placed: PlacedGlossary): Promise<string> {
  await place.kit.store.glossaries.save(nameOf(place), placed);
  return placed.id;
}

/** Tries again while the engine is busy or out of reach, as often as for a text, and not when others were told to stop. */
async function persist({ kit, signal }: Place, work: () => Promise<string>): Promise<string> {
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
