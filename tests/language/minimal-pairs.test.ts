import { describe, expect, it } from "vitest";
import { identifyLanguage } from "../../src/language/identify-language.ts";
import { MINIMAL_PAIRS } from "./minimal-pairs.ts";

describe("the same in bokmål and nynorsk", () => {
  it.each(MINIMAL_PAIRS)("%s | %s", (nb, nn) => {
    expect(identifyLanguage(nb).language).toBe("nb");
    expect(identifyLanguage(nn).language).toBe("nn");
  });

  it.each(MINIMAL_PAIRS)("with the article's language told, not the other: %s | %s", (nb, nn) => {
    expect(identifyLanguage(nb, { prior: "nb" }).language).toBe("nb");
    expect(identifyLanguage(nn, { prior: "nn" }).language).toBe("nn");
  });
});
