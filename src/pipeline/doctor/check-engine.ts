import type { LoadedConfig } from "../../config/load-config.ts";
import { countOf } from "../../lib/count-of.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { Engine, EngineAccount } from "../../ports/engine.ts";
import { openEngine, whyNoEngine } from "../open-kit.ts";
import type { Checked, EngineHealth, Verdict } from "./health.ts";
import { toVerdict } from "./to-verdict.ts";

/** Seconds that the engine may take to say how the account stands: somebody is waiting. */
const PATIENCE = 15;
/** From here on the rest of the period is worth a note. */
const NEARLY_USED_UP = 0.9;

/** Whether there is a key, where it is from, and how the account stands; no key is only a note. */
export async function checkEngine(loaded: LoadedConfig): Promise<Checked<readonly EngineHealth[]>> {
  const { config, keyFrom } = loaded;
  const deepl = { ...config.deepl, timeout: PATIENCE };
  const engine = await openEngine({ ...loaded, config: { ...config, deepl } });
  const { name } = engine;
  const key = keyFrom ?? null;
  const missing = whyNoEngine(loaded);
  try {
    if (missing) {
      const { message, advice } = missing;
      const verdict = { state: "note", message, ...(advice === undefined ? {} : { advice }) } as const;
      return { verdict, facts: [{ name, ready: false, key }] };
    }
    const account = (await engine.account?.()) ?? {};
    const verdict = judge(engine, loaded, account);
    return { verdict, facts: [{ name, ready: verdict.state !== "problem", key, ...account }] };
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { verdict: toVerdict(error), facts: [{ name, ready: false, key }] };
  } finally {
    await engine.close();
  }
}

function judge({ name }: Engine, { keyFrom }: LoadedConfig, { usage }: EngineAccount): Verdict {
  const key = `${name}, key from ${keyFrom?.variable} in ${keyFrom?.place}`;
  if (usage === undefined) {
    const message = `${key}; the account does not tell it how much is left`;
    const advice =
      "That is so for a key whose rights are for translation alone, and for a wrong one: the next bitekst translate shows which";
    return { state: "note", message, advice };
  }
  const { used, limit } = usage;
  const message = `${key}; ${used.toLocaleString("en-GB")} of ${countOf(limit, "character")} used`;
  if (used >= limit) {
    const advice =
      "Raise the limit of the account, or wait for its next period and run bitekst translate then";
    return { state: "problem", message, advice };
  }
  return { state: used >= limit * NEARLY_USED_UP ? "note" : "ok", message };
}
