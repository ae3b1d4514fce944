import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indexTerms } from "../../src/leverage/term-index.ts";
import type { Term } from "../../src/model/glossary.ts";
import { parseGlossary } from "../../src/readers/glossary/parse-glossary.ts";
import { readTmx } from "../../src/readers/read-tmx.ts";

const SEEDS = join(import.meta.dirname, "../../seeds");
const { glossary, problems } = parseGlossary(
  "glossary.csv",
  readFileSync(join(SEEDS, "glossary.csv"), "utf8"),
);
const index = indexTerms(glossary.terms);

const entries = readdirSync(join(SEEDS, "memory"))
  .filter((name) => name.endsWith(".tmx"))
  .flatMap((name) => readTmx(readFileSync(join(SEEDS, "memory", name)), { name, target: "en-GB" }).entries);

/** The words of a rendering without article and inflection: `mercenar`, for `mercenary` and `mercenaries`. */
function stemsOf(target: string): readonly string[] {
  const words = target.toLowerCase().replace(/^the /u, "").split(" ");
  return words.map((word) => (word.length > 4 ? word.slice(0, -1) : word));
}

/** A term that another one begins with is spoken for by it: `kommune` by `kommunestyre`. */
function longest(terms: readonly Term[]): readonly Term[] {
  const begins = (term: Term) =>
    terms.some((other) => other !== term && other.source.startsWith(term.source));
  return terms.filter((term) => !begins(term));
}

test("the seeds' glossary has no problems and some thirty terms", () => {
  expect(problems).toEqual([]);
  expect(glossary.terms.length).toBeGreaterThan(24);
});

test("the seeds' translations render every term as the glossary says", () => {
  const uses = entries.flatMap(({ source, target }) =>
    longest(index.termsIn(source)).map((term) => ({ source, target, term })),
  );
  const others = uses.filter(
    ({ target, term }) => !stemsOf(term.target).every((stem) => target.toLowerCase().includes(stem)),
  );
  expect(others).toEqual([]);
  // Enough of them occur for this to mean something.
  expect(new Set(uses.map(({ term }) => term.source)).size).toBeGreaterThan(15);
});
