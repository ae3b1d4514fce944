import { expect, test } from "vitest";
import { openSharing } from "../../src/pipeline/open-sharing.ts";

test("equal counts are one, others as they are", () => {
  const share = openSharing();
  const first = share({ error: 0, warning: 1 });
  expect(share({ error: 0, warning: 1 })).toBe(first);
  expect(share({ error: 1, warning: 1 })).toStrictEqual({ error: 1, warning: 1 });
});

test("the order of keys is kept: reports are printed", () => {
  const share = openSharing();
  share({ error: 0, warning: 1 });
  expect(Object.keys(share({ warning: 1, error: 0 }))).toStrictEqual(["warning", "error"]);
});

test("of counts that are all different not all are remembered", () => {
  const share = openSharing();
  for (let count = 0; count < 1000; count += 1) share({ count });
  const late = share({ count: 1000 });
  expect(share({ count: 1000 })).not.toBe(late);
  expect(share({ count: 1000 })).toStrictEqual(late);
});
