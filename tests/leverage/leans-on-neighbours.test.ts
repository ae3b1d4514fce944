import { expect, test } from "vitest";
import { leansOnNeighbours } from "../../src/leverage/leans-on-neighbours.ts";

test.each([
  ["Det regner i Bergen i dag.", "nb", true],
  ["– Hun kommer ikke tilbake til jobben.", "nb", true],
  ["Dei vart verande på kaia heile natta.", "nn", true],
  ["Dei vart verande på kaia heile natta.", "nb", false],
  ["Nei, aldri.", "nb", true],
  ["Bygdas nye kafé.", "nb", true],
  ["Nord-Korea tilbyr soldater.", "nb", true],
  ["Nord-Korea tilbyr Russland soldater.", "nb", false],
  ["Statsministeren vil ikke svare på spørsmålet.", "nb", false],
  ["– –", "nb", false],
])("%s (%s): %s", (source, language, leans) => {
  expect(leansOnNeighbours(source, language)).toBe(leans);
});
