import { describe, expect, test } from "vitest";
import { withoutCodes } from "../../../src/model/code-characters.ts";
import { PipelineError } from "../../../src/model/pipeline-error.ts";
import type { BilingualFormat } from "../../../src/readers/bilingual/bilingual-format.ts";
import { readBilingual } from "../../../src/readers/bilingual/read-bilingual.ts";

function read(format: BilingualFormat, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readBilingual({ name: "sak", bytes }, format);
}

async function pairs(format: BilingualFormat, content: string | Uint8Array) {
  return (await read(format, content)).map(({ source, target }) => [source, target]);
}

describe("TSV", () => {
  const PAIR = ["Toget gikk ikke.", "The train did not run."];

  test.each([
    ["Toget gikk ikke.\tThe train did not run.\n"],
    ["Toget gikk ikke.\tThe train did not run.\r\n"],
    ["\ufeffsource\ttarget\nToget gikk ikke.\tThe train did not run."],
    ["nb\ten\nToget gikk ikke.\tThe train did not run."],
    ["da\tde\nToget gikk ikke.\tThe train did not run."],
    ["id\tEnglish\tNorsk\n1\tThe train did not run.\tToget gikk ikke.\n"],
    ["\nToget gikk ikke.\tThe train did not run.\n\n"],
  ])("%j", async (text) => {
    expect(await pairs("tsv", text)).toEqual([PAIR]);
  });

  test("quotation marks, white space and words of a header in a sentence stay as they are", async () => {
    expect(await pairs("tsv", 'Nei\tNo\n "Ja" \tYes \n')).toEqual([
      ["Nei", "No"],
      [' "Ja" ', "Yes "],
    ]);
  });

  test("a header tells the languages, lines are counted from 1", async () => {
    expect(await read("tsv", "nn\ten-US\nEg veit.\tI know.\n")).toEqual([
      {
        source: "Eg veit.",
        target: "I know.",
        codes: [],
        line: 2,
        sourceLanguage: "nn",
        targetLanguage: "en-US",
      },
    ]);
  });

  test("UTF-16 and Windows-1252", async () => {
    const wide = new Uint8Array(Buffer.from("\ufeffÅpent\tOpen", "utf16le"));
    const western = new Uint8Array(Buffer.from("Åpent på søndag\tOpen on Sunday", "latin1"));
    expect(await pairs("tsv", wide)).toEqual([["Åpent", "Open"]]);
    expect(await pairs("tsv", western)).toEqual([["Åpent på søndag", "Open on Sunday"]]);
  });

  test("a line without a tab has no English", async () => {
    expect(await pairs("tsv", "Ja.\tYes.\nNei.\n")).toEqual([
      ["Ja.", "Yes."],
      ["Nei.", ""],
    ]);
  });
});

test("CSV with semicolons and quotation marks", async () => {
  expect(await pairs("csv", 'source;target\r\n"Ja; nå";"Yes, ""now"""\r\n')).toEqual([
    ["Ja; nå", 'Yes, "now"'],
  ]);
});

describe("JSON", () => {
  test("a list of pairs", async () => {
    expect(await pairs("json", '[{"source":"Ja.","target":"Yes.","id":1}]')).toEqual([["Ja.", "Yes."]]);
  });

  test("a document of bitekst, with its inline codes", async () => {
    const segment = {
      id: "s1",
      source: "Les <x1>hele saken</x1> &amp; mer",
      target: "Read <x1>it all</x1> &amp; more",
      codes: [
        { kind: "open", number: 1, markup: "<b>" },
        { kind: "close", number: 1, markup: "</b>" },
      ],
      state: "translated",
      origin: "memory",
    };
    const document = {
      schema: "bitekst/document/1",
      languages: { source: "nb", target: "en-GB" },
      blocks: [{ segments: [segment] }],
    };
    const [unit] = await read("json", JSON.stringify(document));
    expect(unit).toMatchObject({ id: "s1", origin: "memory", sourceLanguage: "nb", targetLanguage: "en-GB" });
    expect(unit?.source).toBe("Les \ue001hele saken\ue101 & mer");
  });
});

const TMX = `<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body>
<tu tuid="a"><tuv xml:lang="en-US"><seg>Read <bpt i="1" x="1">&lt;b></bpt>more<ept i="1">&lt;/b></ept></seg></tuv><tuv xml:lang="no"><seg>Les mer</seg></tuv></tu>
<tu><tuv xml:lang="nb"><seg>Alene</seg></tuv></tu>
</body></tmx>`;

test("TMX: every unit counts, Norwegian is the source", async () => {
  const units = await read("tmx", TMX);
  expect(units.map(({ source, target }) => [source, withoutCodes(target)])).toEqual([
    ["Les mer", "Read more"],
    ["Alene", ""],
  ]);
  expect(units[0]).toMatchObject({ id: "a", line: 2, sourceLanguage: "nb", targetLanguage: "en-US" });
  expect(units[0]?.codes).toHaveLength(2);
});

test.each([
  [{ source: "da", target: "nb" }, ["Toget kørte ikke.", "Toget gikk ikke."]],
  [{ target: "da" }, ["Toget gikk ikke.", "Toget kørte ikke."]],
  [{ target: "nn" }, ["Toget gikk ikke.", "Toget gjekk ikkje."]],
  [{ source: "da", target: "sv" }, ["Toget kørte ikke.", "Toget gikk ikke."]],
])("TMX: the sides are those of the pair that is wanted, %j", async (wanted, sides) => {
  const variants = [
    ["no", "Toget gikk ikke."],
    ["da-DK", "Toget kørte ikke."],
    ["nn-NO", "Toget gjekk ikkje."],
  ]
    .map(([tag, text]) => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`)
    .join("");
  const bytes = new TextEncoder().encode(`<tmx><header/><body><tu>${variants}</tu></body></tmx>`);
  const [unit] = await readBilingual({ name: "sak", bytes }, "tmx", wanted);
  expect([unit?.source, unit?.target]).toEqual(sides);
});

describe("what cannot be read is told in one line", () => {
  test.each([
    ["tsv", "Bare tekst.\nOg mer.\n", "no line of it has a tab between source and target"],
    ["csv", "Bare tekst.\n", "no line of it has a comma, a semicolon or a tab between source and target"],
    ["json", "{", /^broken JSON \(.+\)$/],
    ["json", "{}", "it is neither a list of { source, target } nor a document of bitekst"],
    ["json", '[{"source":"Ja."}]', "unit 0 is no { source, target } of two texts"],
    [
      "tmx",
      "<tmx><body>H&M</body></tmx>",
      "broken XML at line 1, column 13 (an & that is not written &amp;)",
    ],
    ["tmx", "<xliff/>", "it begins with <xliff>, where <tmx> is expected"],
    ["xliff", "<tmx/>", "it begins with <tmx>, where <xliff> is expected"],
    ["xliff", "<xliff>\n<file>", /^broken XML at line 2, column \d+ \(.+\)$/],
    ["xliff", "<xliff>\n H&M</xliff>", "broken XML at line 2, column 3 (an & that is not written &amp;)"],
    [
      "xliff",
      '<!DOCTYPE x [<!ENTITY a "b">]><xliff/>',
      "it declares entities or elements of its own at line 1, which is not read",
    ],
    ["xliff", "<?xml version='1.0' encoding='x-ukjent'?><xliff/>", "it is in x-ukjent, which is not known"],
  ] as const)("%s %j", async (format, content, state) => {
    const error = await read(format, content).catch((thrown: unknown) => thrown);
    if (!(error instanceof PipelineError)) throw new Error("no failure");
    expect(error.code).toBe("document-unreadable");
    expect(error.message.slice(0, 19)).toBe('Cannot read "sak": ');
    const told = error.message.slice(19);
    if (typeof state === "string") expect(told).toBe(state);
    else expect(told).toMatch(state);
  });
});
