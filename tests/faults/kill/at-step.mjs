/**
 * Preloaded into the program: ends it as `kill -9` does, just before its n-th step on the disk or in the store
 * (`KILL_AT_STEP`). A run that comes to its end writes down how many steps it took (`KILL_STEPS_TOLD`).
 */
import fs from "node:fs";
import { register, syncBuiltinESMExports } from "node:module";
import * as shipped from "@photostructure/sqlite";

const at = Number(process.env.KILL_AT_STEP ?? 0);
const told = process.env.KILL_STEPS_TOLD;
const write = fs.writeFileSync;
let steps = 0;

function step() {
  steps += 1;
  if (steps === at) process.kill(process.pid, "SIGKILL");
}

for (const name of ["openSync", "writeFileSync", "fsync", "closeSync", "renameSync", "mkdirSync", "rmSync"]) {
  const real = fs[name];
  fs[name] = (...given) => {
    step();
    return real(...given);
  };
}
syncBuiltinESMExports();

/** `BEGIN`, `COMMIT` and the like; what lies between two of them is one step. */
function stepping(binding) {
  return class extends binding.DatabaseSync {
    exec(sql) {
      step();
      return super.exec(sql);
    }
  };
}

// Node 20: the package's own class cannot be changed, so its importers get this module in its place.
export const DatabaseSync = stepping(shipped);
const hook = `export const resolve = (name, context, next) =>
  name === "@photostructure/sqlite" && context.parentURL !== ${JSON.stringify(import.meta.url)}
    ? { url: ${JSON.stringify(import.meta.url)}, shortCircuit: true }
    : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

// Node 24: it brings its own.
const builtin = process.getBuiltinModule.bind(process);
process.getBuiltinModule = (name) => {
  const own = builtin(name);
  return name === "node:sqlite" ? { ...own, DatabaseSync: stepping(own) } : own;
};

process.on("exit", () => {
  if (told !== undefined) write(told, String(steps));
});
