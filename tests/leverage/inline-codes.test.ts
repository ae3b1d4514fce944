import { describe, expect, test } from "vitest";
import { fitTarget } from "../../src/leverage/fit-target.ts";
import { type PlanRules, planTranslation } from "../../src/leverage/plan-translation.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import { placeCodes } from "../../src/translate/place-codes.ts";
import { coded, shownCodes } from "../support/coded.ts";
import { describedDocument } from "../support/described.ts";

const RULES: PlanRules = { reuse: "careful", canSend: true, fits: () => true, placeCodes };

function described(...sources: string[]) {
  return describedDocument("seeds/a.html", sources.map(coded));
}

function entry(source: string, target: string, more: Partial<MemoryEntry> = {}): MemoryEntry {
  const languages = { source: "nb", target: "en-GB" };
  const codes = coded(source) === source ? {} : { codes: [] };
  return { languages, source: coded(source), target: coded(target), state: "final", ...codes, ...more };
}

describe("memory and codes", () => {
  test.each([
    [
      "the same codes",
      "Les ‹1saken1› nå.",
      "Les ‹1saken1› nå.",
      "Read ‹1it1› now.",
      "Read ‹1it1› now.",
      true,
    ],
    [
      "codes that only the target has go",
      "Les ‹1saken1›.",
      "Les ‹1saken1›.",
      "‹1Read it1›|2|.",
      "‹1Read it1›.",
      true,
    ],
    [
      "no codes in the segment",
      "Les saken nå.",
      "Les |1| saken nå.",
      "Read |1| it now.",
      "Read it now.",
      false,
    ],
    [
      "no codes in memory, all placed",
      "‹1Nav1› svarer.",
      "Nav svarer.",
      "Nav answers.",
      "‹1Nav1› answers.",
      false,
    ],
    [
      "other codes, all placed",
      "‹1Nav1› svarer.",
      "Nav ‹1svarer1›.",
      "Nav ‹1answers1›.",
      "‹1Nav1› answers.",
      false,
    ],
  ])("%s", (_name, source, known, target, fitted, asIs) => {
    const [segment] = described(source).segments;
    const fit = segment && fitTarget(segment, entry(known, target), placeCodes);
    expect(fit && { ...fit, target: shownCodes(fit.target) }).toEqual({ target: fitted, asIs });
  });

  test("no match where a place is not certain", () => {
    const [segment] = described("Les ‹1hele saken1› nå.").segments;
    expect(
      segment && fitTarget(segment, entry("Les hele saken nå.", "Read it now."), placeCodes),
    ).toBeUndefined();
    expect(
      segment && fitTarget(segment, entry("Les hele saken nå.", "Read it now."), undefined),
    ).toBeUndefined();
  });

  test("an entry with the same codes goes before one with the same neighbours, and only it may be ice", () => {
    const article = described("Ja.", "Hos ‹1Nav1› i dag.", "Nei.");
    const neighbours = { previous: "Ja.", next: "Nei." };
    const plain = entry("Hos Nav i dag.", "At Nav today.", neighbours);
    const same = entry("Hos ‹1Nav1› i dag.", "Today at ‹1Nav1›.");
    const plan = (entries: MemoryEntry[]) => {
      const memory = new Map([["nb", new Map([["Hos Nav i dag.", entries]])]]);
      const knowledge = { memory, cache: new Map(), stored: new Map() };
      const settled = planTranslation([article], knowledge, RULES).documents[0]?.segments.get("s2");
      return settled?.kind === "settled"
        ? [settled.match, settled.state, shownCodes(settled.target)]
        : settled;
    };
    expect(plan([plain, same])).toEqual(["exact", "translated", "Today at ‹1Nav1›."]);
    expect(plan([plain])).toEqual(["exact", "translated", "At ‹1Nav1› today."]);
    expect(plan([{ ...same, ...neighbours }])).toEqual(["ice", "final", "Today at ‹1Nav1›."]);
  });
});

describe("what is decided without codes", () => {
  test("rules: a credit keeps its link where its place is certain, else it is sent", () => {
    const article = described("Foto: ‹1Heiko Junge1› / NTB", "Foto: ‹1Heiko1› Junge ‹2/ NTB2›");
    const plan = planTranslation(
      [article],
      { memory: new Map(), cache: new Map(), stored: new Map() },
      RULES,
    );
    const [linked, odd] = [...(plan.documents[0]?.segments.values() ?? [])];
    expect(linked?.kind === "settled" && shownCodes(linked.target)).toBe("Photo: ‹1Heiko Junge1› / NTB");
    expect(odd?.kind === "settled" && shownCodes(odd.target)).toBe("Photo: ‹1Heiko1› Junge ‹2/ NTB2›");
    const bare: PlanRules = { reuse: "careful", canSend: true, fits: () => true };
    const sent = planTranslation([article], { memory: new Map(), cache: new Map(), stored: new Map() }, bare);
    expect([...(sent.documents[0]?.segments.values() ?? [])].map(({ route }) => route)).toEqual([
      "engine",
      "engine",
    ]);
  });

  test("whether a sentence leans, and what stands around it", () => {
    const [first, second] = described("H‹1u1›n kom til byen i går.", "Nå |1||2||3| da?").segments;
    expect([first?.leans, second?.leans]).toEqual([true, true]);
    expect([first?.next, second?.previous]).toEqual(["Nå da?", "Hun kom til byen i går."]);
  });

  test("the same words with other codes are two texts to send, in one place each", () => {
    const article = described("Bussen ‹1kjører1› ikke i dag.", "Bussen kjører ikke i dag.");
    expect(new Set(article.segments.map(({ key }) => key)).size).toBe(2);
    expect(new Set(article.segments.map(({ text }) => text)).size).toBe(1);
  });
});
