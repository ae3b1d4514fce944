import { expect, test } from "vitest";
import { shownTime } from "../../../src/writers/runs-page/shown-time.ts";

test.each([
  ["2026-11-22T05:30:00.000Z", undefined, "22 Nov, 05:30 UTC"],
  ["2026-09-01T23:59:59.999Z", undefined, "1 Sep, 23:59 UTC"],
  ["2026-11-22T23:30:00.000Z", "Europe/Oslo", "23 Nov, 00:30 (Europe/Oslo)"],
  ["2026-05-17T10:00:00.000Z", "Europe/Oslo", "17 May, 12:00 (Europe/Oslo)"],
  ["in the evening", undefined, "?"],
])("%s in %s is shown as %s", (instant, timeZone, shown) => {
  expect(shownTime(instant, timeZone)).toBe(shown);
});
