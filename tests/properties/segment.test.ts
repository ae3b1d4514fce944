import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryIds } from "../../src/segment/carry-ids.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";
import { type SplitOptions, splitSentences } from "../../src/segment/split-sentences.ts";

/** Any UTF-16 units, lone surrogates included. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
const pieces = fc.constantFrom(
  ...'Han gikk|hun|Oslo|17|2006|kl|nr|bl.a|J|V|f|Kr|.|. |!|?|…|...|»|«|"|(|)|– |- |• |1. |a) |: |, |Foto: AP|Les også:|```|\n> |regu-\n|\n|\n\n|\r\n|\r|\u0085|\u2028|\u2029| |\u00a0|\t|😀|å|*'.split(
    "|",
  ),
);
const newsText = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
const text = fc.oneof(anyText, newsText);
const sentence: fc.Arbitrary<string> = fc.constantFrom(
  "Isen er trygg.",
  "Isen er nå trygg.",
  "Politiet advarer.",
  "To falt i.",
  "Begge er i live.",
  "Kiosken er stengt.",
);

function documentOf(source: string) {
  return segmentDocument({ name: "sak.txt", format: "text", encoding: "utf-8", text: source });
}

const breakPattern = fc.record(
  {
    before: fc.constantFrom(";", ":", "\\.", "Han|hun", "\\d+", ".*kl", "\\w\\s", "(?<!\\p{L})nr\\."),
    after: fc.constantFrom("\\p{Lu}", "\\s*\\d", "–\\s", "(?!\\p{Ll})", "(?=Oslo)", "[^.]*"),
  },
  { requiredKeys: [] },
);
const patterns = fc.array(
  breakPattern.filter((pattern) => Object.keys(pattern).length > 0),
  { maxLength: 3 },
);
const options: fc.Arbitrary<SplitOptions> = fc.record(
  {
    language: fc.constantFrom("nb", "nn"),
    colon: fc.constantFrom("keep", "split"),
    abbreviations: fc.subarray(["Han", "gikk", "17", "hun.", { abbreviation: "Oslo", mayEnd: true }]),
    noBreak: patterns,
    break: patterns,
  },
  { requiredKeys: [] },
);

describe("splitSentences on any text, by any rules of one's own", () => {
  it("loses nothing and gives nothing empty", () => {
    fc.assert(
      fc.property(text, options, (whole, rules) => {
        const sentences = splitSentences(whole, rules);
        expect(sentences.join("")).toBe(whole);
        expect(sentences).not.toContain("");
        if (/[^\s\u0085]/u.test(whole)) for (const each of sentences) expect(each).toMatch(/[^\s\u0085]/u);
      }),
      { numRuns: 500 },
    );
  });

  it("cuts behind white space only", () => {
    fc.assert(
      fc.property(text, options, (whole, rules) => {
        const sentences = splitSentences(whole, rules);
        for (const sentence of sentences.slice(1)) expect(sentence).toMatch(/^[^\s\u0085]/u);
        for (const sentence of sentences.slice(0, -1)) expect(sentence).toMatch(/[\s\u0085]$/u);
      }),
      { numRuns: 500 },
    );
  });

  it("cuts in the same places whatever the line ends and the spaces", () => {
    fc.assert(
      fc.property(newsText, options, (parts, rules) => {
        const whole = parts.replaceAll(/\r\n|[\r\u0085\u2028]/gu, "\n").replaceAll("\u2029", "\n\n");
        const cut = splitSentences(whole, rules);
        expect(splitSentences(whole.replaceAll("\n", "\r\n"), rules)).toEqual(
          cut.map((each) => each.replaceAll("\n", "\r\n")),
        );
        expect(splitSentences(whole.replaceAll(" ", "\u00a0"), rules)).toEqual(
          cut.map((each) => each.replaceAll(" ", "\u00a0")),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("cuts at a blank line, and before it as if the text ended there", () => {
    const plain = newsText.map((each) => each.replaceAll(/[(«"»)]/gu, ""));
    fc.assert(
      fc.property(fc.oneof(plain, newsText), newsText, options, (one, other, rules) => {
        const [first, second] = [`${one}x.\n\n`, `X${other}`];
        const cut = splitSentences(first + second, rules);
        let end = 0;
        expect(cut.map((sentence) => (end += sentence.length))).toContain(first.length);
        // A bracket or a quotation that is open may close behind the blank line.
        if (!/[(«"]/u.test(one)) {
          const before = splitSentences(first, rules);
          expect(cut.slice(0, before.length)).toEqual(before);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("segmentDocument on any text", () => {
  it("puts every character in one segment or one gap", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { blocks } = documentOf(whole);
        let end = 0;
        let kept = "";
        for (const { start, end: stop, source } of blocks.flatMap(({ segments }) => segments)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(stop).toBeGreaterThan(start);
          kept += whole.slice(end, start) + whole.slice(start, stop);
          expect(source.trim()).not.toBe("");
          expect(source.replaceAll(/[\s\u0085>]/gu, "")).toBe(
            whole.slice(start, stop).replaceAll(/[\s\u0085>]/gu, ""),
          );
          end = stop;
        }
        expect(kept + whole.slice(end)).toBe(whole);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves nothing but white space, bullets, numbers, marks of quoting and fences in gaps", () => {
    fc.assert(
      fc.property(text, (whole) => {
        let gaps = "";
        let end = 0;
        for (const { start, end: stop } of documentOf(whole).blocks.flatMap(({ segments }) => segments)) {
          gaps += `${whole.slice(end, start)} `;
          end = stop;
        }
        expect(`${gaps}${whole.slice(end)}`).toMatch(
          /^(?:[\s\u0085•·▪◦‣●○■□▶►→✓✔*–—―−‐‑>-]|\d{1,2}[.)]|\p{L}[.)]|(?:```+|~~~+)[\w#+.-]*(?=\s))*$/u,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("carryIds on any edit", () => {
  it("never gives an id twice, nor one that was given before to another text's heir", () => {
    const version = fc.array(sentence, { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 5 }), (versions) => {
        let previous: Parameters<typeof carryIds>[1];
        for (const sentences of versions) {
          const { document, nextSegment } = carryIds(documentOf(sentences.join("\n\n")), previous);
          const segments = document.blocks.flatMap((block) => block.segments);
          const before = new Set(previous?.segments.map(({ id }) => id));
          expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
          for (const { id } of segments) {
            if (!before.has(id))
              expect(Number(id.slice(1))).toBeGreaterThanOrEqual(previous?.nextSegment ?? 1);
          }
          expect(nextSegment).toBeGreaterThanOrEqual(previous?.nextSegment ?? 1);
          previous = { segments, nextSegment };
        }
      }),
      { numRuns: 300 },
    );
  });

  it("shifts no id of a text that stays where it was", () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 2 }), fc.nat(), (sentences, place) => {
        const first = carryIds(documentOf(sentences.join("\n\n")), undefined);
        const segments = first.document.blocks.flatMap((block) => block.segments);
        const longer = sentences.toSpliced(place % sentences.length, 0, "Dette er nytt i saken.");
        const second = carryIds(documentOf(longer.join("\n\n")), {
          segments,
          nextSegment: first.nextSegment,
        });
        const ids = new Map(
          second.document.blocks.flatMap((block) => block.segments.map(({ source, id }) => [source, id])),
        );
        for (const { source, id } of segments) expect(ids.get(source)).toBe(id);
      }),
    );
  });
});
