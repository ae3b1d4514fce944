import { describe, expect, test } from "vitest";
import { repairCodes } from "../../src/translate/repair-codes.ts";
import { coded, shownCodes } from "../support/coded.ts";

function repaired(source: string, target: string): [target: string, ...faults: string[]] {
  const { target: text, faults } = repairCodes(coded(source), coded(target));
  return [shownCodes(text), ...faults.map(({ kind, signs }) => `${kind} ${signs[0]?.number}`)];
}

describe("put right", () => {
  test.each([
    ["a sound target", "Les ‹1hele saken1›.", "Read ‹1the whole story1›.", "Read ‹1the whole story1›."],
    [
      "codes moved with their words",
      "‹1I går1› kom |2|hun.",
      "She came |2|‹1yesterday1›.",
      "She came |2|‹1yesterday1›.",
    ],
    ["an unknown code dropped", "Les saken.", "‹1Read1› the |7|story.", "Read the story."],
    [
      "a lost pair around the whole",
      "‹1Les hele saken.1›",
      "Read the whole story.",
      "‹1Read the whole story.1›",
    ],
    [
      "but for the mark at its end",
      "«‹1Les hele saken1›».",
      "«Read the whole story».",
      "«‹1Read the whole story1›».",
    ],
    ["two around the whole", "‹1‹2Les saken.2›1›", "Read the story.", "‹1‹2Read the story.2›1›"],
    [
      "a pair around the whole, cut short",
      "‹1Les hele saken.1›",
      "‹1Read the1› whole story.",
      "‹1Read the whole story.1›",
    ],
    ["a code alone at the end", "Nei.|1|", "No.", "No.|1|"],
    ["a code alone at the start", "|1|Nei, sa ‹2Moe2›.", "No, said ‹2Moe2›.", "|1|No, said ‹2Moe2›."],
    ["a name", "‹1Jonas Gahr Støre1› svarer.", "Jonas Gahr Støre answers.", "‹1Jonas Gahr Støre1› answers."],
    ["an address", "Se ‹1https://vg.no/a1› nå.", "See https://vg.no/a now.", "See ‹1https://vg.no/a1› now."],
    ["a half that lost the other", "Hos ‹1Nav1› i dag.", "At ‹1Nav today.", "At ‹1Nav1› today."],
    ["a pair whose words were left behind", "Hos ‹1Nav1› i dag.", "At Nav today.‹11›", "At ‹1Nav1› today."],
    [
      "a lost pair around a kept one",
      "‹1Hos ‹2Nav2› AS1› i dag",
      "Today at Hos ‹2Nav2› AS",
      "Today at ‹1Hos ‹2Nav2› AS1›",
    ],
    ["a half that slid to the end", "Hos ‹1Nav1› i dag.", "At ‹1Nav today.1›", "At ‹1Nav1› today."],
    ["one that stands at an end in both", "‹1Nav1› svarer.", "‹1The Nav1› answers.", "‹1The Nav1› answers."],
    ["a copy at the same place", "Nei |1|takk.", "No |1| |1|thanks.", "No |1| thanks."],
    ["a copy around nothing", "‹1I dag1› kom hun.", "‹11›She came ‹1today1›.", "She came ‹1today1›."],
    ["a code alone that moved", "|1|Nei, sa Moe.", "No,|1| said Moe.", "No,|1| said Moe."],
    ["two names", "‹1Nav1› og ‹2Oslo2›.", "Nav and Oslo.", "‹1Nav1› and ‹2Oslo2›."],
    ["a lost code beside a kept one", "Nei,|1| sa Moe.|2|", "No,|1| said Moe.", "No,|1| said Moe.|2|"],
    ["a pair lost around a kept code", "‹1Les |2|saken1›", "Read |2|the story", "‹1Read |2|the story1›"],
    ["a lost pair around the same words", "‹1‹2Nav2›1›", "‹1Nav1›", "‹2‹1Nav1›2›"],
    ["three that close crosswise", "‹1‹2‹3Les3›2›1›", "‹1‹2‹3Read1›2›3›", "‹3‹2‹1Read1›2›3›"],
    ["crossing closes", "En ‹1‹2rask2› bil1›", "A ‹1really ‹2fast car1›2›", "A ‹1really ‹2fast car2›1›"],
    ["crossing opens", "En ‹1‹2rask2› bil1›", "A ‹2‹1fast2› car1›", "A ‹1‹2fast2› car1›"],
  ])("%s", (_name, source, target, right) => {
    expect(repaired(source, target)).toEqual([right]);
  });
});

describe("left as it came, and told", () => {
  test.each([
    ["a lost pair", "Les ‹1hele saken1›.", "Read the whole story.", "Read the whole story.", "lost 1"],
    [
      "a half alone goes too",
      "Les ‹1hele saken1›.",
      "Read ‹1the whole story.",
      "Read the whole story.",
      "lost 1",
    ],
    ["halves the wrong way round", "Les ‹1saken1›.", "Read 1›the story‹1.", "Read the story.", "lost 1"],
    ["words that stand twice", "‹1Nav1› og Nav.", "Nav and Nav.", "Nav and Nav.", "lost 1"],
    ["words in a longer word", "Hos ‹1Nav1› nå.", "At Navy now.", "At Navy now.", "lost 1"],
    ["a code alone among words", "Nei |1|takk.", "No thanks.", "No thanks.", "lost 1"],
    ["a half among words", "Han ‹1kom.", "He came.", "He came.", "lost 1"],
    [
      "an emptied pair",
      "Les ‹1saken1› nå.",
      "Read the story now.‹11›",
      "Read the story now.‹11›",
      "emptied 1",
    ],
    ["a pair in two parts", "‹1Se opp1› nå", "‹1Look1› now ‹1up1›", "‹1Look1› now ‹1up1›", "doubled 1"],
    [
      "a code alone in two places",
      "Nei |1|takk.",
      "No |1|thanks |1|you.",
      "No |1|thanks |1|you.",
      "doubled 1",
    ],
    [
      "pairs that truly cross",
      "‹1En1› ‹2to2› tre",
      "‹1one ‹2two1› three2› x",
      "‹1one ‹2two1› three2› x",
      "crossed 2",
    ],
  ])("%s", (_name, source, target, kept, fault) => {
    expect(repaired(source, target)).toEqual([kept, fault]);
  });
});
