import fc from "fast-check";

/**
 * The same properties are tried with the same texts on every machine, so that a red run is red for everybody.
 * `BITEKST_SEED=7 npm test` tries others; `BITEKST_SEED=random` new ones every time (fast-check prints the seed).
 */
const wanted = process.env.BITEKST_SEED ?? "20261122";
if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted) });
