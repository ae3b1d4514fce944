import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "../../src/ports/store.ts";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { openMemoryStore } from "../support/memory-store.ts";

let home: string;
let time = 0;
let store: Store;
let rounds = 0;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "bitekst-sharing-"));
  store = await openSqliteStore(join(home, "store.db"), { now: () => time });
});
afterAll(async () => {
  await store.close();
  rmSync(home, { recursive: true });
});

const name = fc.constantFrom("brua", "ferja", "tunnelen", "veien");
const owner = fc.constantFrom("ada", "bo", "cato");
const amount = fc.constantFrom(0, 3, 10, 25);
const act = fc.oneof(
  fc.record({ act: fc.constant("take" as const), names: fc.array(name), owner, amount }),
  fc.record({ act: fc.constant("renew" as const), owner, amount }),
  fc.record({ act: fc.constant("release" as const), owner, names: fc.option(fc.array(name)) }),
  fc.record({ act: fc.constant("wait" as const), amount }),
  fc.record({ act: fc.constant("reserve" as const), amount, limit: fc.option(fc.constantFrom(20, 40)) }),
  fc.record({ act: fc.constant("settle" as const), which: fc.nat(8), amount }),
  fc.record({ act: fc.constant("turn" as const), owner, perMinute: fc.option(fc.constantFrom(2000, 7000)) }),
  fc.record({ act: fc.constant("pause" as const), owner, amount }),
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** Does it, in a corner of the store that no other round sees, and tells what came back. */
async function perform(at: Store, given: Act, { corner, step }: { corner: string; step: number }) {
  const own = (names: readonly string[]) => names.map((each) => `${corner}:${each}`);
  const ownerOf = (each: string) => `${corner}-${each}`;
  switch (given.act) {
    case "take":
      return [
        ...(await at.claims.take(own(given.names), { owner: ownerOf(given.owner), lease: given.amount })),
      ].sort();
    case "renew":
      return at.claims.renew({ owner: ownerOf(given.owner), lease: given.amount });
    case "release":
      return at.claims.release(ownerOf(given.owner), given.names === null ? undefined : own(given.names));
    case "reserve": {
      const limit = given.limit === null ? {} : { limit: given.limit };
      const reservation = { id: `${corner}-${step}`, month: corner, characters: given.amount, run: corner };
      return at.spending.reserve({ ...reservation, ...limit });
    }
    case "settle":
      return at.spending.settle(`${corner}-${given.which}`, given.amount);
    case "turn":
      return at.brakes.turn(
        ownerOf(given.owner),
        given.perMinute === null ? {} : { perMinute: given.perMinute },
      );
    case "pause":
      return at.brakes.pause(ownerOf(given.owner), given.amount);
    case "wait":
      return undefined;
  }
}

test("SQLite shares as the store in memory does, whatever is asked in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 30 }), async (acts) => {
      rounds += 1;
      const corner = `hjørne ${rounds}`;
      const model = openMemoryStore(undefined, { now: () => time });
      for (const [step, given] of acts.entries()) {
        if (given.act === "wait") time += given.amount;
        const told = await perform(store, given, { corner, step });
        expect(told, `${step}: ${given.act}`).toStrictEqual(await perform(model, given, { corner, step }));
        expect(await store.claims.lapsed(corner)).toStrictEqual(await model.claims.lapsed(corner));
        expect(await store.spending.month(corner)).toStrictEqual(await model.spending.month(corner));
      }
    }),
    { numRuns: 60 },
  );
});
