import { baseLanguage } from "../../lib/base-language.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { LocalModel } from "./models/local-model.ts";

/** Written forms that a model of another one reads, where there is none of their own. */
const READ_AS: Readonly<Record<string, string>> = { nn: "nb", no: "nb", nb: "no" };

/** The model for a pair; variants such as en-GB are not told apart. `undefined` when there is none. */
export function findLocalModel(
  { source, target }: LanguagePair,
  models: readonly LocalModel[],
): LocalModel | undefined {
  const into = baseLanguage(target);
  const from = baseLanguage(source);
  const there = models.filter((model) => baseLanguage(model.target) === into);
  return (
    there.find((model) => baseLanguage(model.source) === from) ??
    there.find((model) => baseLanguage(model.source) === READ_AS[from])
  );
}
