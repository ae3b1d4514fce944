import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { lockSqlite } from "../../src/stores/lock-sqlite.ts";
import { storeFolder } from "./store-folder.ts";

const folder = storeFolder();

it("is held even when nobody keeps what gives it back", async () => {
  const path = join(folder, "store.db");
  await lockSqlite(path);
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  for (let round = 0; round < 3; round += 1) {
    collectGarbage();
    await setImmediate();
  }
  await expect(lockSqlite(path)).rejects.toMatchObject({ code: "store-busy" });
});

it("tells a folder that is gone from another run", async () => {
  await expect(lockSqlite(join(folder, "gone", "store.db"))).rejects.toMatchObject({
    code: "store-unusable",
    message: expect.stringContaining("cannot be opened for writing"),
  });
});
