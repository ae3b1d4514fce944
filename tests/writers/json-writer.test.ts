import { describe, expect, test } from "vitest";
import type { JsonDocument } from "../../src/writers/json-document.ts";
import { jsonWriter } from "../../src/writers/json-writer.ts";
import { makeDocument } from "../support/make-document.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { uglyDocument } from "../support/ugly-document.ts";

const SMALL = makeDocument("seeds/fondet.txt", [
  ["heading", ["Oljefondet taper", "Oil fund loses", "final", "human"]],
  ["paragraph", ["Fondet er langsiktig.", "The fund is in it for the long run."], ["Saken oppdateres."]],
]);

test("a small document, to the byte", () => {
  const findings = [
    { segment: "s3", check: "empty", severity: "error", message: "Segment s3 has no English text" },
    {
      segment: "s2",
      check: "names",
      severity: "info",
      message: "look",
      source: [0, 6],
      target: [4, 8],
      fix: "",
    },
  ] as const;
  expect(jsonWriter.write({ ...SMALL, findings })).toBe(`{
  "schema": "bitekst/document/1",
  "source": "seeds/fondet.txt",
  "format": "text",
  "languages": {
    "source": "nb",
    "target": "en-GB"
  },
  "notice": "not reviewed: 2 of 3 segments, 1 of them machine translation, 1 untranslated",
  "summary": {
    "blocks": 2,
    "segments": 3,
    "distinct": 3,
    "states": {
      "initial": 1,
      "translated": 1,
      "reviewed": 0,
      "final": 1
    },
    "origins": {
      "memory": 0,
      "rule": 0,
      "human": 1,
      "engine:deepl": 1
    }
  },
  "blocks": [
    {
      "id": "b1",
      "kind": "heading",
      "segments": [
        {
          "id": "s1",
          "source": "Oljefondet taper",
          "target": "Oil fund loses",
          "state": "final",
          "origin": "human",
          "start": 0,
          "end": 16
        }
      ]
    },
    {
      "id": "b2",
      "kind": "paragraph",
      "segments": [
        {
          "id": "s2",
          "source": "Fondet er langsiktig.",
          "target": "The fund is in it for the long run.",
          "state": "translated",
          "origin": "engine:deepl",
          "start": 18,
          "end": 39,
          "findings": [
            {
              "check": "names",
              "severity": "info",
              "message": "look",
              "source": [
                0,
                6
              ],
              "target": [
                4,
                8
              ],
              "fix": ""
            }
          ]
        },
        {
          "id": "s3",
          "source": "Saken oppdateres.",
          "target": "",
          "state": "initial",
          "start": 40,
          "end": 57,
          "findings": [
            {
              "check": "empty",
              "severity": "error",
              "message": "Segment s3 has no English text"
            }
          ]
        }
      ]
    }
  ]
}
`);
});

describe("the summary", () => {
  const read = (text: string) => (JSON.parse(text) as JsonDocument).summary;

  test("the customer's article: 18 blocks, 32 segments, 26 distinct", () => {
    expect(read(jsonWriter.write(sampleDocument()))).toEqual({
      blocks: 18,
      segments: 32,
      distinct: 26,
      states: { initial: 1, translated: 22, reviewed: 3, final: 6 },
      origins: { memory: 4, rule: 5, human: 7, "engine:deepl": 15 },
    });
  });

  test("engines come sorted, after the others", () => {
    const units = ["engine:local", "engine:deepl", "engine:local"] as const;
    const document = makeDocument("seeds/sak.txt", [
      ["paragraph", ...units.map((origin) => ["Nei.", "No.", "translated", origin] as const)],
    ]);
    expect(Object.entries(read(jsonWriter.write(document)).origins)).toEqual([
      ["memory", 0],
      ["rule", 0],
      ["human", 0],
      ["engine:deepl", 1],
      ["engine:local", 2],
    ]);
  });
});

test("half characters and controls come back as they were", () => {
  const document = uglyDocument();
  const sources = (JSON.parse(jsonWriter.write(document)) as JsonDocument).blocks.flatMap((block) =>
    block.segments.map((segment) => segment.source),
  );
  expect(sources).toEqual(document.blocks.flatMap(({ units }) => units.map((unit) => unit.segment.source)));
});
