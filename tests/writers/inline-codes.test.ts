import { describe, expect, test } from "vitest";
import { codesIn } from "../../src/model/codes-in.ts";
import type { InlineCode } from "../../src/model/inline-code.ts";
import { inlineHtml } from "../../src/writers/html/inline-html.ts";
import { htmlWriter } from "../../src/writers/html-writer.ts";
import type { JsonDocument } from "../../src/writers/json-document.ts";
import { jsonWriter } from "../../src/writers/json-writer.ts";
import { coded } from "../support/coded.ts";
import { codedDocument } from "../support/coded-document.ts";

/** A text's codes with this markup, in running order. */
function codesOf(shown: string, ...markup: string[]): InlineCode[] {
  return codesIn(coded(shown)).map((sign, index) => ({ ...sign, markup: markup[index] ?? "" }));
}

describe("inline codes in HTML", () => {
  test.each([
    ["Les ‹1saken1›.", ["<b>", "</b>"], "Les <b>saken</b>."],
    ["Les ‹1saken1›.", ['<STRONG class="x">', "</STRONG>"], "Les <strong>saken</strong>."],
    ["Les ‹1saken1›.", ["<em>", "</em>"], "Les <em>saken</em>."],
    ["Les ‹1saken1›.", ["<i>", "</i>"], "Les <i>saken</i>."],
    ["Les ‹1saken1›.", ['<a href="javascript:alert(1)">', "</a>"], "Les <u>saken</u>."],
    ["Les ‹1saken1›.", ['<span onclick="x()">', "</span>"], "Les saken."],
    ["Les ‹1saken1›.", ["<blink>", "</blink>"], "Les saken."],
    ["Les ‹1saken1›.", ["**", "**"], "Les <strong>saken</strong>."],
    ["Les ‹1saken1›.", ["_", "_"], "Les <em>saken</em>."],
    ["Les ‹1saken1›.", ["[", "](https://vg.no)"], "Les <u>saken</u>."],
    ["Les ‹1‹2saken2›1›.", ["<b>", "<i>", "</i>", "</b>"], "Les <b><i>saken</i></b>."],
    ["Les ‹1sa‹2k1›en2›.", ["<b>", "<i>", "</b>", "</i>"], "Les <b>sa</b><b><i>k</i></b><i>en</i>."],
    ["Les |1| nå.", ["<code>a &lt; <b>b</b></code>"], "Les <code>a &lt; b</code> nå."],
    ["Les |1| nå.", ["`npm ci`"], "Les <code>npm ci</code> nå."],
    ["Les |1|nå.", ['<img src=x onerror="x()">'], "Les nå."],
    ["Les ‹1nå.", ["<b>"], "Les <b>nå.</b>"],
    ["Les1› nå.", ["</b>"], "<b>Les</b> nå."],
    ['<b> & ‹1"1›', ["<b>", "</b>"], "&lt;b&gt; &amp; <b>&quot;</b>"],
  ])("%s with %j", (shown, markup, html) => {
    expect(inlineHtml(coded(shown), { ranges: [], codes: codesOf(shown, ...markup) })).toBe(html);
  });

  test("what a finding points at is marked across codes", () => {
    const shown = "Les ‹1hele1› saken.";
    const look = { ranges: [[2, 7]] as const, codes: codesOf(shown, "<b>", "</b>") };
    expect(inlineHtml(coded(shown), look)).toBe("Le<mark>s </mark><mark><b>he</b></mark><b>le</b> saken.");
  });

  test("a private-use character that is no code is text", () => {
    expect(inlineHtml("Trykk \uE005 nå.", { ranges: [], codes: [] })).toBe("Trykk \uE005 nå.");
  });

  test("no code character reaches the page, and dashes hang behind codes", () => {
    const codes = codesOf("‹11›", "<b>", "</b>");
    const page = htmlWriter.write(codedDocument([["‹1– Nei1›, sa han.", "‹1“No1›,” he said."]], codes));
    expect(page).not.toMatch(/[\uE000-\uE2FF]/u);
    expect(page).toContain('<p class="source hang-dash" lang="nb"><b>– Nei</b>, sa han.</p>');
    expect(page).toContain('<p class="target hang-quote" lang="en-GB"><b>“No</b>,” he said.</p>');
  });
});

describe("inline codes in JSON", () => {
  const codes = codesOf("‹11›|2|", "<b>", "</b>", "<br>");
  const finding = {
    segment: "s1",
    check: "names",
    severity: "info",
    message: "look",
    source: [5, 10],
    target: [0, 3],
  } as const;
  const document = codedDocument(
    [
      ["Les ‹1saken1› & |2|se.", "‹1It1› & |2|see."],
      ["A < B.", "A < B."],
    ],
    codes,
  );

  test("are shown as XML with their list beside; texts without stay as they are", () => {
    const { blocks } = JSON.parse(jsonWriter.write(document)) as JsonDocument;
    const [first, second] = blocks[0]?.segments ?? [];
    expect(first).toMatchObject({
      source: "Les <x1>saken</x1> &amp; <x2/>se.",
      target: "<x1>It</x1> &amp; <x2/>see.",
      codes: [
        { kind: "open", number: 1, markup: "<b>" },
        { kind: "close", number: 1, markup: "</b>" },
        { kind: "alone", number: 2, markup: "<br>" },
      ],
    });
    expect(Object.keys(second ?? {})).not.toContain("codes");
    expect(second).toMatchObject({ source: "A < B.", target: "A < B." });
  });

  test("findings point into what is shown", () => {
    const written = jsonWriter.write({ ...document, findings: [finding] });
    const [segment] = (JSON.parse(written) as JsonDocument).blocks[0]?.segments ?? [];
    const [found] = segment?.findings ?? [];
    expect(segment?.source.slice(...(found?.source ?? []))).toBe("saken");
    expect(segment?.target.slice(...(found?.target ?? []))).toBe("<x1>It");
  });
});
