import fc from "fast-check";
import { expect, test } from "vitest";
import { BLOCK_WORDING } from "../../src/language/block-wording.ts";
import { isDateline } from "../../src/segment/blocks/line-shape.ts";

test.each([
  "Publisert 12.06.2024 kl. 06.30",
  "Sist oppdatert: mandag 3. mai 2021",
  "Publisert for 3 timer siden",
  "Oppdatert for 2 dagar sidan",
  "Publisert 3. mai av NTB.",
  "3. mai i morges",
  "Oslo (NTB) –",
  "(NTB-AP).",
  "TEATER | 7. september 2019",
  "Pressemelding, Mo i Rana, 19. januar",
  "Bergen, 5.6.",
])("%j is a dateline", (line) => {
  expect(isDateline(line)).toBe(true);
});

const PIECES =
  "NTB|ntb|Oslo|3. mai|19. januar 2022|5.6.|2022-01-02|3/4|kl. 12.30|mandag|Lørdag|for 3 timer siden|i GÅR|i morges|Publisert|" +
  "Sist oppdatert:|av NTB|(NTB)|(|)|:|–|.|,|TEATER|Mo i Rana,|©|desember|den 3. Mai|20.";

test("no wording takes a line that ends as no dateline does", () => {
  const lines = fc
    .array(fc.tuple(fc.constantFrom(...PIECES.split("|")), fc.constantFrom("", " ", " | ")), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pieces) => pieces.flat().join("").trim());
  const { dateline, datelineEnd } = BLOCK_WORDING;
  fc.assert(
    fc.property(lines, (line) => {
      if (!dateline.some((wording) => wording.test(line))) return;
      expect(datelineEnd.wording.test(line.slice(-datelineEnd.longest))).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});
