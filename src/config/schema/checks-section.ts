import * as v from "valibot";
import { CHECK_CODES, type CheckCode } from "../../model/check-codes.ts";
import { DEFAULTS } from "../defaults.ts";
import { oneOf, text } from "./values.ts";

/** How grave what each check finds is: `checks` of the config. */
export function checksSection() {
  const severity = v.exactOptional(oneOf(["error", "warning", "info", "off"]));
  const entries = Object.fromEntries(CHECK_CODES.map((code) => [code, severity]));
  return v.object(
    entries as Readonly<Record<CheckCode, typeof severity>>,
    "a section with keys such as numbers: warning",
  );
}

/** What the house has decided on: `style` of the config. */
export function styleSection() {
  const { percent, times, currency, dates, headlineQuotes, spellings } = DEFAULTS.style;
  const spelling = text("the spelling that is wanted");
  return v.object(
    {
      percent: v.optional(oneOf(["percent", "per cent", "%", "any"]), percent),
      times: v.optional(oneOf(["6.30pm", "6:30 p.m.", "18:30", "any"]), times),
      currency: v.optional(oneOf(["NOK 45 million", "45 million kroner", "any"]), currency),
      dates: v.optional(oneOf(["27 April 2022", "April 27, 2022", "any"]), dates),
      headlineQuotes: v.optional(oneOf(["single", "double", "any"]), headlineQuotes),
      spellings: v.nullish(v.record(v.string(), spelling, "spellings, such as Kiev: Kyiv"), {
        ...spellings,
      }),
    },
    "a section with keys such as percent",
  );
}
