import type { Config } from "../../config/config.ts";
import { languageName } from "../../lib/language-name.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { Engine } from "../../ports/engine.ts";

/** Why nothing is sent to an engine that does not translate between the config's languages; `undefined` where it does. */
export function unknownPair(
  engine: Pick<Engine, "name" | "languagesFor">,
  { source, target }: Pick<Config, "source" | "target">,
): Trouble | undefined {
  const from = source.language === "auto" ? ["nb", "nn"] : [source.language];
  const into = target.language;
  if (from.some((each) => engine.languagesFor({ source: each, target: into }) !== undefined))
    return undefined;
  const name =
    source.language === "auto" ? "Norwegian" : `${languageName(source.language)} (${source.language})`;
  return {
    code: "engine-languages",
    message: `Cannot translate with "${engine.name}": it does not translate ${name} into ${languageName(into)} (${into})`,
    advice: "Choose another engine in pipeline.config.yaml, or change source.language or target.language",
  };
}
