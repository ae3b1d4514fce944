import * as v from "valibot";
import { SENT_KINDS } from "../../../model/kind-rules.ts";
import { aWholeNumber, list, oneOf, text } from "../values.ts";

const EXPECTED = "auto, none, the name of an engine, or a list of them";
const CHOICE_KEYS = "an engine with the keys engine, kinds, formats, languages, shorterThan, longerThan";

/** Which engine translates, and which where that one fails: `engine` of the config. */
export function choicesSection() {
  return v.pipe(
    v.unknown(),
    v.transform((value): unknown => (isWord(value) ? value : toChoices(value))),
    v.union([v.picklist(["auto", "none"]), v.pipe(v.array(choiceSchema()), v.minLength(1))], describe),
  );
}

function isWord(value: unknown): boolean {
  return value === "auto" || value === "none";
}

function toChoices(value: unknown): unknown {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => (typeof item === "string" ? { engine: item } : item));
}

function describe({ issues }: { readonly issues?: readonly v.BaseIssue<unknown>[] }): string {
  const inner = issues?.flatMap((issue) => (issue.path === undefined ? [] : [issue])).at(-1);
  const key = inner?.path
    ?.map(({ key: each }) => each)
    .filter((each) => typeof each === "string")
    .at(-1);
  return inner === undefined || key === undefined
    ? EXPECTED
    : `${EXPECTED}; its ${key} must be ${inner.message}`;
}

function choiceSchema() {
  const length = () => v.exactOptional(aWholeNumber({ min: 1, max: 100_000 }));
  return v.strictObject(
    {
      engine: text("the name of an engine"),
      kinds: v.exactOptional(list(oneOf(SENT_KINDS))),
      formats: v.exactOptional(list(oneOf(["text", "html", "markdown", "docx"]))),
      languages: v.exactOptional(list(text("a language, such as nn"))),
      shorterThan: length(),
      longerThan: length(),
    },
    CHOICE_KEYS,
  );
}
