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
    return {
      kind: "ready",
      engine: glossariedEngine(engine, { id, renew: (gone) => makeInTurn(place, gone) }),
    };
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
  return persist(place, () => {
    if (kit.store.isShared) return makeInTurn(place);
    return known ? replaceOrCreate(place, known.id) : create(place);
  });
}

/** Milliseconds: others who want the same one wait so long for who makes it, looking so often. */
const LEASE = 30_000;
const PAUSE = 100;

/** Of those who share a store one at a time makes glossaries: an account may have only so many. */
async function makeInTurn(place: Place, gone?: string): Promise<string> {
  const { kit, signal } = place;
  if (!kit.store.isShared) return renew(place, gone);
  const { claims } = kit.store;
  const claim = { owner: `${kit.newRunId()} shares`, lease: LEASE };
  const name = `glossary:${kit.engine.name}`;
  while (!signal.aborted && (await claims.take([name], claim)).size === 0)
    await kit.clock.wait(PAUSE, signal);
  try {
    return await renew(place, gone);
  } finally {
    await claims.release(claim.owner);
  }
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
  const id = await place.glossaries.create(place.order).catch((error: unknown) => makeRoom(place, error));
  return remember(place, { id, digest: digestOf(place.order) });
}

/** Where the account may have no more, the last one goes: whoever sends with it still finds it gone, and is told. */
async function makeRoom(place: Place, error: unknown): Promise<string> {
  const { kit, glossaries, order } = place;
  const isFull = error instanceof EngineError && error.trouble === "quota";
  const last = isFull && kit.store.isShared ? await kit.store.glossaries.find(lastOf(place)) : undefined;
  if (last === undefined) throw error;
  await glossaries.remove(last.id).catch((trouble: unknown) => {
    // It is gone already: what fills the account is somebody else's.
    if (!(trouble instanceof EngineError && trouble.trouble === "glossary")) throw trouble;
  });
  return glossaries.create(order);
}

/** What the store knows the one by that was made last. */
function lastOf({ kit: { engine, account } }: Place): string {
  return [engine.name, account ?? "", "last"].join(" ");
}

/** In the place of one that is gone, if any, unless somebody else has made it since. */
async function renew(place: Place, gone?: string): Promise<string> {
  const known = await place.kit.store.glossaries.find(nameOf(place));
  const isThere = known !== undefined && known.id !== gone && known.digest === digestOf(place.order);
  return isThere ? known.id : create(place);
}

async function remember(place: Place, placed: PlacedGlossary): Promise<string> {
  const { glossaries, isShared } = place.kit.store;
  await glossaries.save(nameOf(place), placed);
  if (isShared) await glossaries.save(lastOf(place), placed);
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
