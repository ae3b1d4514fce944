import type { LoadedConfig } from "../../config/load-config.ts";
import { languageName } from "../../lib/language-name.ts";
import type { EngineChoice } from "../../model/engine-choice.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { KitEngine } from "../kit.ts";
import { createEngine } from "./create-engine.ts";
import { pivotEngine } from "./pivot-engine.ts";

const NYNORSK = "nn";
/** What nynorsk is made into by an engine that knows no more of it. */
const BETWEEN = "nb";

/**
 * Where nynorsk goes by `source.nynorsk: engine:<name>`: straight to that engine when it translates it, or by way of it
 * and bokmål to the engines that bokmål goes to, in their order; nowhere of its own when it goes where bokmål goes.
 */
export async function openNynorskEngines(
  loaded: LoadedConfig,
  others: readonly KitEngine[],
): Promise<readonly KitEngine[]> {
  const { source, target } = loaded.config;
  const name = /^engine:(.+)$/.exec(source.nynorsk)?.[1];
  if (name === undefined) return [];
  const first = await createEngine(name, loaded);
  const choice: EngineChoice = { engine: name, languages: [NYNORSK] };
  const direct = first.engine.languagesFor({ source: NYNORSK, target: target.language });
  if (direct !== undefined) return [{ ...first, choice, alone: true }];
  if (first.engine.languagesFor({ source: NYNORSK, target: BETWEEN }) === undefined) {
    // For nynorsk all the same, so that it is this trouble which a run tells.
    const engine = { ...first.engine, languagesFor: (pair: LanguagePair) => pair };
    const missing = first.missing ?? knowsNone(name, target.language);
    return [{ ...first, engine, choice, alone: true, missing }];
  }
  return others.map((second) => {
    const engine = pivotEngine({ first: first.engine, second: second.engine, between: BETWEEN });
    const missing = first.missing ?? second.missing;
    const { account } = second;
    const conditions = { ...second.choice, ...choice };
    return {
      engine,
      choice: conditions,
      alone: true,
      ...(missing && { missing }),
      ...(account && { account }),
    };
  });
}

function knowsNone(name: string, target: string): Trouble {
  const pairs = `neither into ${languageName(target)} (${target}) nor into ${languageName(BETWEEN)} (${BETWEEN})`;
  return {
    code: "engine-languages",
    message: `Cannot send nynorsk to "${name}": it translates it ${pairs}`,
    advice: "Set source.nynorsk in pipeline.config.yaml to send, or to an engine that knows nynorsk",
  };
}
