import { expect, test } from "vitest";
import type { Comparison } from "../../src/model/comparison.ts";
import type { BilingualDocument, SourceFormat } from "../../src/model/document.ts";
import { comparePage } from "../../src/writers/compare-page/compare-page.ts";
import { docxTable } from "../../src/writers/docx-table/docx-table.ts";
import { englishWriter } from "../../src/writers/english-writer.ts";
import { htmlWriter } from "../../src/writers/html-writer.ts";
import { indexPage } from "../../src/writers/index/index-page.ts";
import { jsonWriter } from "../../src/writers/json-writer.ts";
import { mdWriter } from "../../src/writers/md-writer.ts";
import { omegatProjects } from "../../src/writers/omegat/omegat-project.ts";
import { reviewHtml } from "../../src/writers/review-html/review-html.ts";
import { runsPage } from "../../src/writers/runs-page/runs-page.ts";
import { tmxWriter } from "../../src/writers/tmx-writer.ts";
import { xliffWriter } from "../../src/writers/xliff-writer.ts";
import { xliff2Writer } from "../../src/writers/xliff2-writer.ts";
import { makeDocument } from "../support/make-document.ts";
import { markedDocument } from "../support/marked-document.ts";
import { sampleSheet } from "../support/sample-sheet.ts";
import { HOSTILE_TEXTS, INNOCENT } from "./hostile/hostile-texts.ts";
import {
  shapeOfDocx,
  shapeOfHtml,
  shapeOfJson,
  shapeOfMarkdown,
  shapeOfXml,
} from "./hostile/shapes-of-outputs.ts";

/** An article that says this wherever a person, a program or another article can have it said. */
function documentOf(text: string): BilingualDocument {
  const finding = { segment: "s2", check: text, severity: "error", message: text, fix: text } as const;
  return {
    ...makeDocument(`seeds/${text}.txt`, [
      ["heading", [text, text, "translated", `engine:${text}`]],
      [
        "paragraph",
        [text, text, "reviewed", "human"],
        [`Han sa ${text} i går.`, `He said ${text} yesterday.`],
      ],
      ["list-item", [text]],
    ]),
    findings: [finding, { ...finding, source: [0, 3], target: [1, 4] }],
  };
}

function sheetOf(text: string) {
  const rejected = { reason: "language", text } as const;
  const sheet = sampleSheet([
    { source: text, target: text, state: "translated", origin: `engine:${text}` },
    { source: `Han sa ${text} i går.`, target: "", state: "initial", rejected },
  ]);
  return {
    ...sheet,
    article: { ...sheet.article, name: `seeds/${text}.txt` },
    comments: [{ segment: "s1", who: text, text }],
    notice: text,
  };
}

function comparisonOf(text: string): Comparison {
  const finding = { segment: "s1", check: text, severity: "error", message: text } as const;
  const trouble = { code: "engine-unavailable", message: text, advice: text } as const;
  const engine = {
    segments: 1,
    translated: 1,
    findings: { error: 1, warning: 0, info: 0 },
    cost: { texts: 1, characters: 9 },
    billed: { characters: 9 },
    troubles: [trouble],
  };
  const cells = [
    { target: "Ferry runs.", findings: [finding] },
    { target: text, findings: [] },
  ];
  return {
    engines: [
      { ...engine, name: text },
      { ...engine, name: `${text} 2` },
    ],
    documents: [
      {
        name: text,
        languages: { source: "nb", target: "en-GB" },
        rows: [{ segment: "s1", source: text, codes: [], approved: text, cells }],
      },
    ],
    failures: [{ name: text, error: trouble }],
  };
}

function runsOf(text: string): string {
  const figures = {
    documents: 1,
    segments: 9,
    unpaid: 1,
    characters: 9,
    cost: 0,
    errors: 1,
    findings: 1,
    seconds: 2,
  };
  const run = { ...figures, id: text, startedAt: "2026-11-22T05:00:00.000Z", state: "failed", by: text };
  return runsPage({
    runs: [{ ...run, currency: "EUR", problems: [text] }],
    next: [{ job: text, due: "2026-11-23T05:00:00.000Z", timeZone: "Europe/Oslo" }],
    budget: { month: "2026-11", billed: 1, reserved: 0 },
  });
}

function indexOf(text: string): string {
  const pieces = indexPage([
    {
      name: `seeds/${text}.txt`,
      format: "text",
      languages: { source: "nb", target: "en-GB" },
      blocks: 1,
      units: [{ state: "translated", origin: `engine:${text}`, count: 1 }],
      findings: { error: 1, warning: 0, info: 0 },
      state: "failed",
      message: text,
      isGone: false,
      outputs: { html: `${text}.txt.html`, json: `javascript:${text}` },
    },
  ]);
  return [...pieces].join("");
}

function omegatShape(text: string): string[] {
  return omegatProjects([sheetOf(text)]).flatMap(({ path, bytes }) => {
    const content = Buffer.from(bytes).toString("utf8");
    return /\.(?:tmx|xml|project)$/.test(path)
      ? [path, ...shapeOfXml(content)]
      : [`${content.split("\n").length} lines`];
  });
}

/** The page, and the JSON in it from which its script builds the rest. */
function reviewShape(text: string): string[] {
  const html = reviewHtml(sheetOf(text));
  const json = /id="sheet">(.*?)<\/script>/su.exec(html)?.[1] ?? "";
  return [...shapeOfHtml(html), ...shapeOfJson(json)];
}

/** A quotation mark at the start hangs in the margin. */
const unhung = (element: string) => element.replace(/ hang-(?:quote|single)/, "");

const ENGLISH: readonly (readonly [format: SourceFormat, template: string])[] = [
  ["html", "<title>⟦html-text|Nei.⟧</title><p>⟦html-text|Nei.⟧</p><i>"],
  [
    "html",
    "<img alt=⟦html-attribute|Nei.⟧ id=x><img alt='⟦html-attribute|Nei.⟧'><img alt=\"⟦html-attribute|Nei.⟧\">",
  ],
  ["html", "<p>⟦html-text|Les <b>mer</b>.⟧</p>"],
  ["markdown", "# ⟦markdown heading|Nei.⟧\n\n- ⟦markdown|Nei.⟧\n\nfør\n⟦markdown|Nei.⟧\netter"],
  ["markdown", "| a |\n|---|\n| ⟦markdown table-cell|Nei.⟧ |\n\n> ⟦markdown|Les **mer**.⟧\n"],
  ["markdown", '---\ntitle: ⟦yaml-plain|Nei.⟧\nsummary: "⟦yaml-quoted|Nei.⟧"\n---\n⟦markdown|Nei.⟧\n'],
];

const OWN_LINK = /^a href=(?:https?|mailto):$/;

/** The article in the target's language alone, in the source's own format. */
function englishShape(
  text: string,
  { format, template }: { readonly format: SourceFormat; readonly template: string },
): string[] {
  const inXml = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const translations = { "Nei.": text, "Les <x1>mer</x1>.": `Read <x1>more</x1> ${inXml}` };
  const { source, document } = markedDocument(template, { format, translations });
  const written = englishWriter.write(document, source);
  // Of an address in running text GitHub makes a link to itself, whoever wrote it.
  return format === "html"
    ? shapeOfHtml(written)
    : shapeOfMarkdown(written).filter((at) => !OWN_LINK.test(at));
}

/** Origins are counted by name, in the order of their names: the engine's stands in a key. */
function jsonShape(text: string): string[] {
  const shape = shapeOfJson(jsonWriter.write(documentOf(text)));
  return shape.map((at) => at.replace(`engine:${text}`, `engine:${INNOCENT}`)).sort();
}

const OUTPUTS: readonly (readonly [name: string, shape: (text: string) => string[]])[] = [
  ["html", (text) => shapeOfHtml(htmlWriter.write(documentOf(text))).map(unhung)],
  ["md", (text) => shapeOfMarkdown(mdWriter.write(documentOf(text)))],
  ["json", jsonShape],
  ["tmx", (text) => shapeOfXml(tmxWriter.write(documentOf(text)))],
  ["xliff", (text) => shapeOfXml(xliffWriter.write(documentOf(text)))],
  ["xliff2", (text) => shapeOfXml(xliff2Writer.write(documentOf(text)))],
  ["docx", (text) => shapeOfDocx(docxTable(sheetOf(text)))],
  ["review-html", reviewShape],
  ["omegat", omegatShape],
  // How many stretches differ is the text's own affair.
  ["the compare page", (text) => shapeOfHtml(comparePage(comparisonOf(text))).filter((at) => at !== "mark")],
  ...ENGLISH.map(
    ([format, template]) =>
      [
        `english, ${format}: ${template}`,
        (text: string) => englishShape(text, { format, template }),
      ] as const,
  ),
  ["the page of runs", (text) => shapeOfHtml(runsOf(text))],
  ["the page of all documents", (text) => shapeOfHtml(indexOf(text))],
];

test.each(OUTPUTS)("%s: text that looks like markup stays text", (_, shape) => {
  const innocent = shape(INNOCENT);
  expect(innocent.length).toBeGreaterThan(0);
  for (const text of HOSTILE_TEXTS) expect(shape(text), JSON.stringify(text)).toEqual(innocent);
});
