import { EngineError } from "../../../model/engine-error.ts";
import { type GlossaryPlace, openGlossaryRecord } from "./glossary-record.ts";

/** Milliseconds: others who want the same one wait so long for who makes it, looking so often. */
const LEASE = 30_000;
const PAUSE = 100;

/**
 * Makes a glossary, in the place of one that is gone if any, unless somebody else has made it since. Of those who share a
 * store one at a time does: an account may have only so many.
 * @throws EngineError
 */
export async function makeGlossary(place: GlossaryPlace, gone?: string): Promise<string> {
  const { kit, signal } = place;
  if (!kit.store.isShared) return makeUnlessThere(place, gone);
  const { claims } = kit.store;
  const claim = { owner: `${kit.newRunId()} shares`, lease: LEASE };
  const name = `glossary:${kit.engine.name}`;
  while (!signal.aborted && (await claims.take([name], claim)).size === 0)
    await kit.clock.wait(PAUSE, signal);
  try {
    return await makeUnlessThere(place, gone);
  } finally {
    await claims.release(claim.owner);
  }
}

async function makeUnlessThere(place: GlossaryPlace, gone: string | undefined): Promise<string> {
  const record = openGlossaryRecord(place);
  const known = await record.find();
  if (known !== undefined && known.id !== gone && record.isCurrent(known)) return known.id;
  const { glossaries, order } = place;
  return record.filled(await glossaries.create(order).catch((error: unknown) => makeRoom(place, error)));
}

/** Where the account may have no more, the last one goes: whoever sends with it still finds it gone, and is told. */
async function makeRoom(place: GlossaryPlace, error: unknown): Promise<string> {
  const { glossaries, order } = place;
  const isFull = error instanceof EngineError && error.trouble === "quota";
  const last = isFull ? await openGlossaryRecord(place).last() : undefined;
  if (last === undefined) throw error;
  await glossaries.remove(last.id).catch((trouble: unknown) => {
    // It is gone already: what fills the account is somebody else's.
    if (!(trouble instanceof EngineError && trouble.trouble === "glossary")) throw trouble;
  });
  return glossaries.create(order);
}
