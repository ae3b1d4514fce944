import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { readTmx } from "../../src/readers/read-tmx.ts";
import { shownCodes } from "../support/coded.ts";

const read = (content: string | Uint8Array, target = "en-GB") =>
  readTmx(content, { name: "minne.tmx", target });
const file = (...units: string[]) =>
  `<tmx version="1.4"><header srclang="sv"/><body>\n${units.join("\n")}\n</body></tmx>`;
const tuv = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;
const unit = (...variants: (readonly [string, string])[]) =>
  `<tu>${variants.map(([l, t]) => tuv(l, t)).join("")}</tu>`;
const GOES = { source: "Hun går.", target: "She is leaving.", state: "translated" };

describe("languages", () => {
  test.each([
    ["nb", "nb"],
    ["NB", "nb"],
    ["no", "nb"],
    ["NO", "nb"],
    ["nor", "nb"],
    ["nob", "nb"],
    ["nb-NO", "nb"],
    ["no-NO", "nb"],
    ["NO-NB", "nb"],
    ["no_NB", "nb"],
    ["nb_NO", "nb"],
    ["no-bok", "nb"],
    ["nn", "nn"],
    ["nno", "nn"],
    ["nn-NO", "nn"],
    ["NO-NN", "nn"],
    ["no-nyn", "nn"],
    ["no_NO_NY", "nn"],
  ])("%s is %s", (tag, source) => {
    const { entries, problems } = read(file(unit([tag, "Hun går."], ["en-GB", "She is leaving."])));
    expect({ entries, problems }).toEqual({
      entries: [{ languages: { source, target: "en-GB" }, ...GOES }],
      problems: [],
    });
  });

  test.each(["sv", "da", "nds", "en", "se-NO", ""])("%j is no Norwegian", (tag) => {
    expect(
      read(file(unit([tag, "Hun går."], ["en-GB", "She is leaving."]))).problems.map(({ kind }) => kind),
    ).toEqual(["no-source"]);
  });

  test.each([
    ["en-GB", ["en-US", "en-GB", "en"], "en-GB"],
    ["en-GB", ["en-US", "EN_gb"], "EN_gb"],
    ["en-GB", ["de", "en-US", "en"], "en-US"],
    ["en-US", ["eng", "de"], "eng"],
    ["en-GB", ["en"], "en"],
  ])("for %s of %j the text in %s", (wanted, tags, taken) => {
    const { entries } = read(
      file(unit(...tags.map((tag) => [tag, `Text in ${tag}`] as const), ["nb", "Tekst"])),
      wanted,
    );
    expect(entries).toEqual([
      {
        languages: { source: "nb", target: wanted },
        source: "Tekst",
        target: `Text in ${taken}`,
        state: "translated",
      },
    ]);
  });

  test("both written forms in one unit are two entries", () => {
    const { entries } = read(file(unit(["nn", "Ho går."], ["no", "Hun går."], ["en", "She is leaving."])));
    expect(entries.map(({ languages, source }) => [languages.source, source])).toEqual([
      ["nb", "Hun går."],
      ["nn", "Ho går."],
    ]);
  });

  test("lang= of TMX 1.1, as OmegaT writes it, with its DOCTYPE", () => {
    const content = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1"><header creationtool="OmegaT" srclang="NO"/><body>
<tu><tuv lang="NO"><seg>Hun går.</seg></tuv><tuv lang="EN-GB" changeid="Kari Lie"><seg>She is leaving.</seg></tuv></tu>
</body></tmx>`;
    expect(read(content).entries).toEqual([
      { languages: { source: "nb", target: "en-GB" }, ...GOES, author: "Kari Lie" },
    ]);
  });
});

describe("what a unit tells", () => {
  const described = (attributes: string, inside: string) =>
    read(file(`<tu${attributes}>${inside}${tuv("nb", "Hun går.")}${tuv("en", "She is leaving.")}</tu>`))
      .entries[0];

  test.each([
    ["translated", "translated"],
    ["edited", "translated"],
    ["reviewed", "reviewed"],
    ["final", "final"],
    ["approved?", "translated"],
  ])("x-state %s is %s", (written, state) => {
    expect(described("", `<prop type="x-state">${written}</prop>`)?.state).toBe(state);
  });

  test("neighbours, document, author, notes", () => {
    const inside =
      '<note>En</note><prop type="x-context-pre"> Før. </prop><prop type="x-context-post"/><note>To</note><prop type="x-document">a/b.txt</prop>';
    expect(described(' creationid="Kari"', inside)).toEqual({
      languages: { source: "nb", target: "en-GB" },
      ...GOES,
      previous: " Før. ",
      next: "",
      document: "a/b.txt",
      author: "Kari",
      note: "En\nTo",
    });
  });

  test("nothing that is empty", () => {
    const inside = '<note></note><prop type="x-document"/><prop type="x-author"/>';
    expect(described(' creationid="" changeid=""', inside)).toEqual({
      languages: { source: "nb", target: "en-GB" },
      ...GOES,
    });
  });

  test("notes and properties of the header belong to no unit", () => {
    const content = `<tmx version="1.4"><header><note>Hode</note><prop type="x-document">hode.txt</prop></header><body>${unit(["nb", "Hun går."], ["en", "She is leaving."])}</body></tmx>`;
    expect(read(content).entries).toEqual([{ languages: { source: "nb", target: "en-GB" }, ...GOES }]);
  });
});

describe("text", () => {
  test.each([
    ["007", "007"],
    ["  to  \n\trom ", "  to  \n\trom "],
    ["&lt;b&gt; &amp;amp; &quot;&apos; &#229;&#xE5;&#13;", "<b> &amp; \"' åå\r"],
    ["<![CDATA[H&M <b>]]> og mer", "H&M <b> og mer"],
    ["før<!-- ikke dette -->etter", "føretter"],
    ["bla<?pi her?>bær", "blabær"],
    ["<hi>fet <hi type='i'>og</hi> skrå</hi>", "fet og skrå"],
    ['Side<ph type="x-character">U+000C</ph>2', "Side\f2"],
  ])("%j", (written, text) => {
    const { entries, problems } = read(file(unit(["nb", written], ["en", "x"])));
    expect({ text: entries[0]?.source, problems }).toEqual({ text, problems: [] });
  });

  test.each([
    ["<bpt i='1'>&lt;b&gt;</bpt>fet<ept i='1'>&lt;/b&gt;</ept> skrift", "‹1fet1› skrift", ["<b>", "</b>"]],
    ["linje<ph x='1'/>skift", "linje|1|skift", [""]],
    ["<it pos='begin'>x</it>a<ut>y</ut>b<it pos='end'>z</it>", "‹1a|2|b3›", ["x", "y", "z"]],
    ["<ph>alt=<sub>bilde av <ph>x</ph></sub></ph>Ferja", "|1|Ferja", ["alt=bilde av x"]],
    ['<ph type="x-character">U+0</ph>Ferja', "|1|Ferja", ["U+0"]],
    [
      "<bpt i='2'>a</bpt>x<bpt i='1'>b</bpt>y<ept i='2'>c</ept>z<ept i='1'>d</ept>",
      "‹1x‹2y1›z2›",
      ["a", "b", "c", "d"],
    ],
    ["<ept i='1'>c</ept>y<ph x='4'>d</ph><ph x='4'>e</ph>", "1›y|2||3|", ["c", "d", "e"]],
    ["\uE001 <ph>a</ph>", "‹1 |2|", ["a"]],
  ])("inline codes of %j", (written, text, markup) => {
    const { entries, problems } = read(file(unit(["nb", written], ["en", "x"])));
    expect(entries[0] && shownCodes(entries[0].source)).toBe(text);
    expect(entries[0]?.codes?.map((code) => code.markup)).toEqual(markup);
    expect(problems).toEqual([]);
  });

  test.each([
    [
      "by x",
      "<ph x='1'>a</ph>Ja<ph x='2'>b</ph>",
      "<ph x='2'>b</ph>Yes<ph x='1'>a</ph>",
      "|1|Ja|2|",
      "|2|Yes|1|",
    ],
    ["by order", "<ph>a</ph>Ja<ph>b</ph>", "<ph>a</ph> x <ph>b</ph>", "|1|Ja|2|", "|1| x |2|"],
    [
      "pairs by i",
      "<bpt i='5'>a</bpt>Ja<ept i='5'>b</ept>",
      "<bpt i='5'>a</bpt>x<ept i='5'>b</ept>",
      "‹1Ja1›",
      "‹1x1›",
    ],
    [
      "one that only the target has",
      "Ja <ph x='3'>a</ph>",
      "<ph x='9'>b</ph>x<ph x='3'>a</ph>",
      "Ja |1|",
      "|2|x|1|",
    ],
  ])("the same code on both sides, %s", (_name, source, target, from, into) => {
    const [entry] = read(file(unit(["nb", source], ["en", target]))).entries;
    expect(entry && [shownCodes(entry.source), shownCodes(entry.target)]).toEqual([from, into]);
  });

  test("codes beyond 255 are left out and counted", () => {
    const many = Array.from({ length: 257 }, (_, index) => `<ph x='${index}'>c</ph>`).join("");
    const { entries, problems } = read(file("", unit(["nb", `${many}Ja`], ["en", "Yes"])));
    expect(entries[0]?.codes).toHaveLength(255);
    expect(problems).toEqual([{ kind: "codes", line: 3, message: "2 inline codes left out" }]);
  });
});

test("units that cannot be used are told by line, and the others are used", () => {
  const good = unit(["nb", "Hun går."], ["en", "She is leaving."]);
  const content = file(
    good,
    unit(["sv", "Hon går."], ["en", "She is leaving."]),
    unit(["nb", "Hun går."], ["de", "Sie geht."], ["", "?"]),
    unit(["nb", " \n "], ["en", "She is leaving."]),
    unit(["nb", "Hun går."], ["en", ""]),
    "<tu>",
    '  <prop type="x-state">needs-work</prop>',
    `${tuv("nb", "Hun går.")}${tuv("en", "She goes.")}</tu>`,
    "<tu></tu>",
    good,
  );
  const { entries, problems } = read(content);
  expect(entries.length).toBe(2);
  expect(problems).toEqual([
    { kind: "no-source", line: 3, message: "no Norwegian text, only sv, en" },
    { kind: "no-target", line: 4, message: "no text in en-GB, only nb, de, text without a language" },
    { kind: "empty", line: 5, message: "the Norwegian text is empty" },
    { kind: "empty", line: 7, message: "the text in en-GB is empty" },
    { kind: "rejected", line: 8, message: "marked as needing work" },
    { kind: "no-source", line: 11, message: "no Norwegian text, only nothing" },
  ]);
});

test("pseudo-translation is no memory, by its origin or by its brackets", () => {
  const marked = `<tu><prop type="x-origin">engine:pseudo</prop>${tuv("nb", "Ja.")}${tuv("en", "Ĵá.")}</tu>`;
  const bold = unit(["nb", "<ph x='1'>*</ph>Ja."], ["en", "<ph x='1'>*</ph>⟦Ĵá. one⟧"]);
  const mathematical = unit(["nb", "⟦x⟧"], ["en", "⟦x⟧"]);
  const { entries, problems } = read(
    file(marked, bold, unit(["nb", "Ja."], ["en", "⟦Ĵá. one⟧"]), mathematical),
  );
  expect(entries.map(({ target }) => target)).toEqual(["⟦x⟧"]);
  const message = "pseudo-translation, which is no memory";
  expect(problems).toEqual([2, 3, 4].map((line) => ({ kind: "pseudo", line, message })));
});

describe("encodings", () => {
  const content = (encoding?: string) =>
    `<?xml version="1.0"${encoding === undefined ? "" : ` encoding="${encoding}"`}?>\n${file(unit(["nb", "Bør på Værøy – 5"], ["en", "x"]))}`;
  const latin1 = (encoding: string) => Buffer.from(content(encoding).replace("–", "\u0096"), "latin1");
  test.each<[string, string | Uint8Array]>([
    ["text", content()],
    ["text that was declared otherwise", content("ISO-8859-1")],
    ["text with a byte order mark", `\ufeff${content()}`],
    ["UTF-8", Buffer.from(content())],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${content("utf-8")}`)],
    ["UTF-8 that says UTF-16", Buffer.from(content("UTF-16"))],
    ["UTF-8 with a mark that says otherwise", Buffer.from(`\ufeff${content("ISO-8859-1")}`)],
    ["UTF-16LE with a mark", Buffer.from(`\ufeff${content("UTF-16")}`, "utf16le")],
    ["UTF-16BE with a mark", Buffer.from(`\ufeff${content("UTF-16")}`, "utf16le").swap16()],
    ["UTF-16LE without one", Buffer.from(content("UTF-16"), "utf16le")],
    ["UTF-16BE without one", Buffer.from(content("UTF-16"), "utf16le").swap16()],
    ["ISO-8859-1", latin1("ISO-8859-1")],
    ["windows-1252", latin1("windows-1252")],
  ])("%s", (_, given) => {
    expect(read(given).entries.map(({ source }) => source)).toEqual(["Bør på Værøy – 5"]);
  });

  test("characters that fall on the border of two pieces", () => {
    const units = Array.from({ length: 4000 }, (_, at) =>
      unit(["nb", `${at} øre & Ærø 😀`.replace("&", "&amp;")], ["en", `${at}`]),
    );
    const { entries } = read(Buffer.from(file(...units)));
    expect(entries.length).toBe(4000);
    expect(entries.filter(({ source, target }) => source !== `${target} øre & Ærø 😀`)).toEqual([]);
  });
});

describe("what is no sound TMX", () => {
  const GOOD = unit(["nb", "Hun går."], ["en", "She is leaving."]);
  test.each<[string | Uint8Array, string]>([
    ["", "broken XML at line 1, column 1 (document must contain a root element)"],
    ["<tmx><body>\n<tu>\n</body></tmx>", "broken XML at line 3, column 7 (unexpected close tag)"],
    [`${file(GOOD).slice(0, -6)}`, "broken XML at line 3, column 7 (unclosed tag: tmx)"],
    [
      file(unit(["nb", "Klær fra H&M"], ["en", "x"]), GOOD, GOOD),
      "broken XML at line 2, column 39 (an & that is not written &amp;)",
    ],
    [file(GOOD, unit(["nb", "a&nbsp;b"], ["en", "x"])), "broken XML at line 3, column 35 (undefined entity)"],
    [file(unit(["nb", "a\u0003b"], ["en", "x"])), "broken XML at line 2, column 30 (disallowed character)"],
    [file('<tu a="1" a="2"/>'), "broken XML at line 2, column 17 (duplicate attribute: a)"],
    ["Hun går.", "broken XML at line 1, column 8 (text data outside of root node)"],
    ['<?xml version="1.0"?><xliff/>', "it begins with <xliff>, where <tmx> is expected"],
    [
      '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>',
      "it declares entities or elements of its own at line 1, which is not read",
    ],
    [
      '<!DOCTYPE tmx SYSTEM "a[b].dtd" [\n<!ELEMENT tu ANY>]><tmx/>',
      "it declares entities or elements of its own at line 2, which is not read",
    ],
    [Buffer.from('<?xml version="1.0" encoding="klingon"?><tmx/>'), "it is in klingon, which is not known"],
    [Buffer.from("\0\0\xfe\xff\0\0\0<", "latin1"), "it is in utf-32be, which is not known"],
    [Buffer.from("<tmx>\nbl\xe5b\xe6r</tmx>", "latin1"), "its UTF-8 is broken after line 1"],
    [Buffer.from("<tmx>bl\xc3", "latin1"), "its UTF-8 is broken after line 1"],
  ])("%j: %s", (content, state) => {
    const error = caught(() => read(content));
    expect(error).toMatchObject({
      code: "memory-file",
      message: `Cannot read "minne.tmx": ${state}`,
      advice:
        "Put the file right, or take it out of the folders that memory.files in pipeline.config.yaml names",
    });
  });

  test("a bracket in the DOCTYPE's name is no declaration", () => {
    expect(read(`<!DOCTYPE tmx SYSTEM "a[b].dtd">${file(GOOD)}`).entries.length).toBe(1);
  });
});

function caught(act: () => unknown): PipelineError {
  try {
    act();
  } catch (error) {
    if (error instanceof PipelineError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
