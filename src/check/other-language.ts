import { writtenForms } from "../language/written-forms.ts";
import { languageName } from "../lib/language-name.ts";
import type { Check } from "./check.ts";

/** A sentence in a third language that an engine was given as one of the document's: somebody should look at it. */
export const otherLanguage: Check = {
  code: "other-language",
  severity: "info",
  look: ({ segment, origin }, { document }) => {
    const { language } = segment;
    const own = document.languages.source;
    if (language === undefined || writtenForms(own).includes(language)) return [];
    if (!origin?.startsWith("engine:")) return [];
    const told = `${languageName(language)}, but was translated as ${languageName(own)}`;
    return [{ message: `Segment ${segment.id} is ${told}` }];
  },
};
