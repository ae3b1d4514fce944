/** The same faults on every machine; `BITEKST_FAULT_SEED=7` gives others. */
export const FAULT_SEED = Number(process.env.BITEKST_FAULT_SEED ?? 20261123);

/** `BITEKST_FAULTS=long`: as many as there is time for. */
export const IS_LONG = process.env.BITEKST_FAULTS === "long";
