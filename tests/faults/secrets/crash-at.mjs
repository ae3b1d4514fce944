/**
 * Preloaded into a bitekst: an error that nobody foresaw, and that holds every secret there is, in its message and in
 * what hangs on it, comes where CRASH_AT says.
 */
import { createRequire, syncBuiltinESMExports } from "node:module";

const crypto = createRequire(import.meta.url)("node:crypto");
const { CRASH_AT: place, CRASH_WITH: said = "" } = process.env;

function mishap() {
  const coded = [encodeURIComponent(said), Buffer.from(said).toString("base64")].join(" ");
  return Object.assign(new TypeError(`Unexpected ${said} ${coded}`, { cause: said }), { headers: said });
}

const createHash = crypto.createHash;
crypto.createHash = (...given) => {
  if (place === "thrown") throw mishap();
  if (place === "rejected") void Promise.reject(mishap());
  if (place === "later")
    setImmediate(() => {
      throw mishap();
    });
  return createHash(...given);
};
syncBuiltinESMExports();
