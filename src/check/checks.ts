import { addresses } from "./addresses.ts";
import type { Check } from "./check.ts";
import { completeness } from "./completeness.ts";
import { consistency } from "./consistency.ts";
import { doubtful } from "./doubtful.ts";
import { empty } from "./empty.ts";
import { fallback } from "./fallback.ts";
import { falseFriends } from "./false-friends.ts";
import { fuzzy } from "./fuzzy.ts";
import { glossary } from "./glossary.ts";
import { houseStyle } from "./house-style.ts";
import { inlineCodes } from "./inline-codes.ts";
import { legalWords } from "./legal-words.ts";
import { modality } from "./modality.ts";
import { names } from "./names.ts";
import { negation } from "./negation.ts";
import { numbers } from "./numbers.ts";
import { otherLanguage } from "./other-language.ts";
import { pseudo } from "./pseudo.ts";
import { quotation } from "./quotation.ts";
import { tooLong } from "./too-long.ts";
import { typography } from "./typography.ts";
import { untranslated } from "./untranslated.ts";

/** Every check, in the order in which a unit's findings are reported. */
export const CHECKS: readonly Check[] = [
  empty,
  tooLong,
  doubtful,
  pseudo,
  quotation,
  untranslated,
  completeness,
  otherLanguage,
  numbers,
  names,
  consistency,
  fuzzy,
  fallback,
  negation,
  modality,
  legalWords,
  glossary,
  falseFriends,
  inlineCodes,
  addresses,
  typography,
  houseStyle,
];
