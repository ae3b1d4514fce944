import { describe, expect, it } from "vitest";
import { carryIds, type PreviousSegments } from "../../src/segment/carry-ids.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";

const article = [
  "Isen på Mjøsa er trygg.",
  "Politiet ber folk holde seg unna råkene.",
  "To skøyteløpere gikk gjennom lørdag.",
  "Begge kom seg opp selv.",
];

function documentOf(sentences: readonly string[]) {
  const text = sentences.join("\n\n");
  return segmentDocument(
    { name: "seeds/is.txt", format: "text", encoding: "utf-8", text },
    { language: "nb" },
  );
}

function carried(sentences: readonly string[], previous: PreviousSegments | undefined) {
  const { document, nextSegment } = carryIds(documentOf(sentences), previous);
  return {
    ids: document.blocks.flatMap(({ segments }) => segments.map(({ id }) => id)).join(" "),
    nextSegment,
  };
}

function remember(sentences: readonly string[], nextSegment = sentences.length + 1): PreviousSegments {
  return { segments: sentences.map((source, index) => ({ id: `s${index + 1}`, source })), nextSegment };
}

const [ice, police, skaters, both] = article as [string, string, string, string];

describe("carryIds", () => {
  it.each([
    ["no previous version", article, undefined, "s1 s2 s3 s4", 5],
    ["nothing changed", article, remember(article), "s1 s2 s3 s4", 5],
    ["nothing changed, numbers given before", article, remember(article, 12), "s1 s2 s3 s4", 12],
    ["one put in", [ice, "Det melder NTB.", police, skaters, both], remember(article), "s1 s5 s2 s3 s4", 6],
    ["one put first", ["Det melder NTB.", ...article], remember(article), "s5 s1 s2 s3 s4", 6],
    ["one taken out", [ice, skaters, both], remember(article), "s1 s3 s4", 5],
    ["two changed places", [ice, skaters, police, both], remember(article), "s1 s3 s2 s4", 5],
    ["the last moved first", [both, ice, police, skaters], remember(article), "s4 s1 s2 s3", 5],
    [
      "one edited",
      [ice, "Politiet ber nå folk holde seg unna råkene.", skaters, both],
      remember(article),
      "s1 s2 s3 s4",
      5,
    ],
    [
      "the first edited",
      ["Isen på Mjøsa er nå trygg.", police, skaters, both],
      remember(article),
      "s1 s2 s3 s4",
      5,
    ],
    [
      "the last edited",
      [ice, police, skaters, "Begge kom seg fint opp selv."],
      remember(article),
      "s1 s2 s3 s4",
      5,
    ],
    [
      "one replaced by another",
      [ice, "Kiosken er stengt.", skaters, both],
      remember(article),
      "s1 s5 s3 s4",
      6,
    ],
    [
      "white space and NFD",
      [ice.normalize("NFD"), police, "To  skøyteløpere gikk\ngjennom lørdag.", both],
      remember(article),
      "s1 s2 s3 s4",
      5,
    ],
    ["a text twice, then once", [ice, police], remember([ice, ice, police]), "s1 s3", 4],
    ["a text once, then twice", [ice, ice, police], remember([ice, police]), "s1 s3 s2", 4],
    [
      "a counter that fell behind",
      [ice, "Kiosken er stengt."],
      remember([ice, police, skaters], 2),
      "s1 s4",
      5,
    ],
  ] as const)("%s", (_case, sentences, previous, ids, nextSegment) => {
    expect(carried(sentences, previous)).toEqual({ ids, nextSegment });
  });

  it("keeps up with long documents", () => {
    const old = Array.from(
      { length: 20_000 },
      (_none, index) => `Sak ${index % 15_000} ble avgjort i retten.`,
    );
    const fresh = old.filter((_text, index) => index % 7 !== 0);
    const ids = carried(fresh, remember(old)).ids.split(" ");
    expect(new Set(ids).size).toBe(fresh.length);
    expect(Math.max(...ids.map((id) => Number(id.slice(1))))).toBeLessThanOrEqual(old.length);
  });
});
