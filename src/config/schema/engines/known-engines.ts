import * as v from "valibot";
import { closestWord } from "../../../lib/closest-word.ts";
import type { EngineWish } from "../../../model/engine-choice.ts";

/** Engines that need no entry in `engines`. */
export const BUILT_IN = ["deepl", "local", "pseudo"] as const;

interface Named {
  readonly engine: EngineWish;
  readonly engines: Readonly<Record<string, unknown>>;
  readonly source: { readonly nynorsk: string };
}

/** Every engine that is named must be one that there is. */
export function namesKnownEngines<Values extends Named>() {
  return v.rawCheck<Values>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { engine, engines, source } = dataset.value;
    const known = [...BUILT_IN, ...Object.keys(engines)];
    const chosen = typeof engine === "string" ? [] : engine.map((each) => each.engine);
    const stray = chosen.find((name) => !known.includes(name));
    if (stray !== undefined)
      addIssue({ ...told(stray, ["auto", "none", ...known]), path: [step(dataset.value, "engine", stray)] });
    const nynorsk = /^engine:(.*)$/.exec(source.nynorsk)?.[1];
    if (nynorsk === undefined || known.includes(nynorsk)) return;
    const path = [step(dataset.value, "source", source), step(source, "nynorsk", source.nynorsk)] as const;
    const routes = known.map((name) => `engine:${name}`);
    addIssue({ ...told(source.nynorsk, routes), path: [...path] });
  });
}

function told(name: string, known: readonly string[]) {
  const meant = closestWord(name, known);
  const question = meant === undefined ? "" : `; did you mean "${meant}"?`;
  return { input: name, message: `${known.join(", ")}, or another name below engines${question}` };
}

function step(input: object, key: string, value: unknown): v.ObjectPathItem {
  return { type: "object", origin: "value", input: input as Record<string, unknown>, key, value };
}
