import { expect, test } from "vitest";
import { planTranslation } from "../../src/leverage/plan-translation.ts";
import { countProgress } from "../../src/pipeline/count-progress.ts";
import { describedDocument } from "../support/described.ts";

const knowledge = { memory: new Map(), cache: new Map(), stored: new Map() };
const rules = { reuse: "exact", canSend: true, fits: () => true } as const;

test("an answer counts for every segment and document that waited for it", () => {
  const plan = planTranslation(
    [
      describedDocument("seeds/a.txt", ["Ferja står.", "Foto: NTB", "Ferja står."]),
      describedDocument("seeds/b.txt", ["Ferja står.", "Bussen går."]),
      describedDocument("seeds/c.txt", ["Foto: NTB"]),
    ],
    knowledge,
    rules,
  );
  const count = countProgress(plan);
  expect(count.of).toEqual({ documents: 3, segments: 6 });
  expect(count.reached()).toEqual({ documents: 1, segments: 2 });
  count.settle(["t1"]);
  expect(count.reached()).toEqual({ documents: 2, segments: 5 });
  count.settle(["t2"]);
  expect(count.reached()).toEqual(count.of);
});
