import { expect, test } from "vitest";
import { joinLines } from "../../src/segment/blocks/join-lines.ts";

test.each([
  ["Isen er\ntrygg.", "Isen er trygg."],
  ["Isen er  \r\n  trygg.", "Isen er trygg."],
  ["regu-\nleringsplanen", "regu-leringsplanen"],
  ["NTB-\r\n  journalisten", "NTB-journalisten"],
  ["kommune\u00ad\nstyret", "kommune\u00adstyret"],
  ["olje-\nog gassnæringen", "olje- og gassnæringen"],
  ["buss-,\ntrikk- og togruter", "buss-, trikk- og togruter"],
  ["Brann vant 2-\n1 borte", "Brann vant 2- 1 borte"],
  ["I dag -\nsom i går - regner det", "I dag - som i går - regner det"],
  ["én  linje", "én  linje"],
])("%j → %j", (raw, joined) => {
  expect(joinLines(raw)).toBe(joined);
});
