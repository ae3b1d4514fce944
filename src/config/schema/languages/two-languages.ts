import * as v from "valibot";
import { baseLanguage } from "../../../lib/base-language.ts";

interface Pair {
  readonly source: { readonly language: string };
  readonly target: { readonly language: string };
}

/** What the articles are written in, and what is wanted, must be two languages; `auto` stands for both Norwegian ones. */
export function namesTwoLanguages<Values extends Pair>() {
  return v.rawCheck<Values>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { source, target } = dataset.value;
    const wanted = baseLanguage(target.language);
    const taken = source.language === "auto" ? ["nb", "nn"] : [baseLanguage(source.language)];
    if (!taken.includes(wanted)) return;
    const from = source.language === "auto" ? "Norwegian with source.language: auto" : source.language;
    addIssue({
      input: target.language,
      message: `another language than the articles are written in, which is ${from}`,
      path: [step(dataset.value, "target", target), step(target, "language", target.language)],
    });
  });
}

function step(input: object, key: string, value: unknown): v.ObjectPathItem {
  return { type: "object", origin: "value", input: input as Record<string, unknown>, key, value };
}
