import fc from "fast-check";

const WORDS = ["Nav", "hele saken", "1 & 2", "<nå>", "blåbær", "«ja»", ""];
const KINDS = ["pair", "nested", "alone", "open", "close", "text"] as const;

/**
 * Pieces of a sentence with inline codes, numbered from 1 in running order as segmentation numbers them: pairs, pairs
 * in pairs, codes alone, halves, text. In any order they are a sentence that has the same codes.
 */
export const codedUnits: fc.Arbitrary<readonly string[]> = fc
  .array(fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom(...WORDS)), { minLength: 1, maxLength: 9 })
  .map((pieces) => {
    let number = 0;
    const next = (first: number) => String.fromCharCode(first + number);
    return pieces.map(([kind, words]) => {
      if (kind === "text") return ` ${words} `;
      number += 1;
      if (kind === "alone") return words + next(0xe200);
      if (kind === "open") return next(0xe000) + words;
      if (kind === "close") return words + next(0xe100);
      if (kind === "pair") return `${next(0xe000)}${words}${next(0xe100)}`;
      const [open, close] = [next(0xe000), next(0xe100)];
      number += 1;
      return `${open}${next(0xe000)}${words}${next(0xe100)} x${close}`;
    });
  });
