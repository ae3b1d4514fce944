import * as v from "valibot";
import { tagOfName } from "./tag-of-name.ts";

/** A language of two or three letters, then a script, a country or region, and variants (BCP 47, RFC 5646). */
const TAG =
  /^(?<language>\p{L}{2,3})(?:-(?<script>[a-z]{4}))?(?:-(?<region>[a-z]{2}|\d{3}))?(?<variants>(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*)$/iu;

const EXPECTED = "a language tag such as en-GB, en-US, da or de";

/** A language tag as it is usually written (`EN-gb` is taken for `en-GB`), with "did you mean" for a language's name. */
export function languageTag() {
  return v.pipe(
    v.string(EXPECTED),
    v.check(isTag, ({ input }) => expectation(EXPECTED, input)),
    v.transform(asWritten),
  );
}

/** A tag from elsewhere than a config, or what it should have been. */
export function readTag(
  text: string,
): { readonly kind: "tag"; readonly tag: string } | { readonly kind: "other"; readonly expected: string } {
  return isTag(text)
    ? { kind: "tag", tag: asWritten(text) }
    : { kind: "other", expected: expectation(EXPECTED, text) };
}

/** The same, or `auto`. */
export function sourceLanguage() {
  const expected = "auto, nb, nn or another language tag such as da";
  return v.pipe(
    v.string(expected),
    v.check(
      (text) => text === "auto" || isTag(text),
      ({ input }) => expectation(expected, input),
    ),
    v.transform((text) => (text === "auto" ? text : asWritten(text))),
  );
}

function expectation(expected: string, input: string): string {
  const meant = tagOfName(input) ?? tagOfName(input.split("-")[0] ?? "");
  return meant === undefined ? expected : `${expected}; did you mean "${meant}"?`;
}

/** A tag that is in nobody's list of mistakes: `no` may be either Norwegian, `eng` is `en`, `dk` is a country. */
function isTag(text: string): boolean {
  const language = TAG.exec(text)?.groups?.language?.toLowerCase();
  return language !== undefined && /^[a-z]+$/u.test(language) && tagOfName(language) === undefined;
}

function asWritten(text: string): string {
  const { language = "", script, region, variants = "" } = TAG.exec(text)?.groups ?? {};
  const titled = script && `-${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`;
  return `${language.toLowerCase()}${titled ?? ""}${region ? `-${region.toUpperCase()}` : ""}${variants.toLowerCase()}`;
}
