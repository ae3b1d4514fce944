import { describe, expect, test } from "vitest";
import { parseGlossary } from "../../../src/readers/glossary/parse-glossary.ts";

const read = (text: string) => parseGlossary("seeds/glossary.csv", text);
const pairs = (text: string) => read(text).glossary.terms.map(({ source, target }) => [source, target]);
const problems = (text: string) =>
  read(text).problems.map(({ line, severity, message }) => `${line} ${severity}: ${message}`);

const STORTINGET = ["Stortinget", "the Storting"];
const MAYOR = ["ordfører", "mayor"];

describe("tables as people have them", () => {
  test.each([
    ["commas", "Stortinget,the Storting\nordfører,mayor\n"],
    ["semicolons, as Excel in Norway writes", "Stortinget;the Storting\r\nordfører;mayor\r\n"],
    ["tabs", "Stortinget\tthe Storting\nordfører\tmayor"],
    ["a byte order mark", "\uFEFFStortinget;the Storting\nordfører;mayor\n"],
    ["the line ends of old Macs", "Stortinget,the Storting\rordfører,mayor\r"],
    ["a header in English", "source,target,note\nStortinget,the Storting,\nordfører,mayor,\n"],
    ["a header in Norwegian", "Norsk;Engelsk;Merknad\nStortinget;the Storting;\nordfører;mayor;\n"],
    ["a header in nynorsk", "Kjelde;Omsetjing\nStortinget;the Storting\nordfører;mayor\n"],
    ["columns in another order", "note;target;source\n;the Storting;Stortinget\n;mayor;ordfører\n"],
    ["Excel's word on what parts the columns", "sep=;\nStortinget;the Storting\nordfører;mayor\n"],
    [
      "comments and blank lines",
      "# Ordliste, 2025\n\nStortinget,the Storting\n  \n  # et eget ord\nordfører,mayor\n",
    ],
    ["empty columns that a spreadsheet adds", "Stortinget;the Storting;;;\nordfører;mayor;;;\n;;;;\n"],
    ["white space at the ends", "  Stortinget\u00A0, the Storting \nordfører ,\tmayor\n"],
    ["quotation marks", '"Stortinget","the Storting"\n "ordfører" , "mayor" \n'],
    ["decomposed letters", "Stortinget,the Storting\nordfører,mayor\n".normalize("NFD")],
  ])("%s", (_name, text) => {
    expect(pairs(text)).toEqual([STORTINGET, MAYOR]);
    expect(problems(text)).toEqual([]);
  });

  test.each([
    [
      "a comma in quotation marks",
      '"Bodø, kommunen",Bodø municipality',
      "Bodø, kommunen",
      "Bodø municipality",
    ],
    [
      "a comma where semicolons part",
      "leder, mangeårig;long-serving leader",
      "leder, mangeårig",
      "long-serving leader",
    ],
    [
      "a semicolon in one of many lines of commas",
      "by,town\nbygd,village; hamlet\nvik,bay",
      "bygd",
      "village; hamlet",
    ],
    [
      "a doubled quotation mark",
      '"avisa ""Nordlys""",the newspaper Nordlys',
      'avisa "Nordlys"',
      "the newspaper Nordlys",
    ],
    ["a quotation mark within a phrase", 'TV på 55",55" television', 'TV på 55"', '55" television'],
    ["a phrase that begins with #", '"#MeToo",MeToo', "#MeToo", "MeToo"],
    [
      "several spaces within",
      "statens  vegvesen,the Public   Roads Administration",
      "statens vegvesen",
      "the Public Roads Administration",
    ],
  ])("%s", (_name, text, source, target) => {
    expect(problems(text)).toEqual([]);
    expect(pairs(text)).toContainEqual([source, target]);
  });

  test.each([
    [
      "source,target,forbidden,note\nStortinget,the Storting,Parliament | the Norwegian Parliament,kort",
      "kort",
    ],
    ["Norsk;Engelsk;Forbudt\nStortinget;the Storting;Parliament|the Norwegian Parliament|\n", undefined],
  ])("renderings that are not to be used: %s", (text, note) => {
    const forbidden = ["Parliament", "the Norwegian Parliament"];
    expect(problems(text)).toEqual([]);
    expect(read(text).glossary.terms).toEqual([
      { source: "Stortinget", target: "the Storting", forbidden, ...(note && { note }), line: 2 },
    ]);
  });

  test("a rendering is approved or forbidden, not both", () => {
    expect(problems("source,target,forbidden\nfylke,county,shire|County\n")).toEqual([
      '2 error: "County" is approved and forbidden at once',
    ]);
  });

  test("notes, line numbers, and a note of several lines", () => {
    const text = 'source;target;note\n# fylke\nfylke;county;"ikke shire,\neller region"\nordfører;mayor\n';
    expect(read(text).glossary).toEqual({
      name: "seeds/glossary.csv",
      terms: [
        { source: "fylke", target: "county", note: "ikke shire, eller region", line: 3 },
        { source: "ordfører", target: "mayor", line: 5 },
      ],
    });
  });

  test.each(["", "\uFEFF", "# bare en kommentar\n", "source,target\n"])("%j holds no terms", (text) => {
    expect(read(text)).toEqual({ glossary: { name: "seeds/glossary.csv", terms: [] }, problems: [] });
  });

  test("a first line of which only one word is a column's name is a term", () => {
    expect(pairs("norsk,Norwegian\n")).toEqual([["norsk", "Norwegian"]]);
  });
});

describe("problems, each with its line", () => {
  test.each([
    ["ordfører,\n", ['1 error: the target of "ordfører" is empty']],
    ["ordfører\n", ['1 error: the target of "ordfører" is empty']],
    ["fylke,county\n,mayor\n", ['2 error: the source of "mayor" is empty']],
    ["fylke,county\n,,et notat\n", ["2 error: source and target are empty"]],
    [
      "fylke,county\nleder,head, leader, chair\n",
      [
        "2 error: there are 4 columns where source, target and note are expected; put a phrase that holds the separator in quotation marks",
      ],
    ],
    [
      "source,target,kategori\nfylke,county,\n",
      ['1 error: there is no column "kategori", only source, target, forbidden and note'],
    ],
    ["fylke,county\nfylke,county\n", ['2 warning: "fylke" stands in line 1 already']],
    [
      "fylke,county\n\nfylke,shire\n",
      ['3 error: "fylke" stands in line 1 already, with another target: "county"'],
    ],
    ["by,town\nfylke,cou\u0007nty\n", ["2 error: the target holds a control character (U+0007)"]],
    ["by,town\nfyl\u2028ke,county\n", ["2 error: the source holds a control character (U+2028)"]],
    ['by,town\n"fylke\nkommune",county\n', ["2 error: the source holds a control character (U+000A)"]],
    [`by,town\nfylke,${"å".repeat(513)}\n`, ["2 error: the target takes 1026 bytes, and 1024 are allowed"]],
    ['"fylke"t,county\n', ["1 error: text follows a closing quotation mark: t"]],
  ])("%j", (text, told) => {
    expect(problems(text)).toEqual(told);
  });

  test("1,024 bytes are allowed, and so is another case of a source", () => {
    expect(problems(`fylke,${"å".repeat(512)}\nNav,Nav\nnav,hub\n`)).toEqual([]);
  });

  test("a quotation mark that nobody closes does not hide what follows", () => {
    const text = 'by,town\n"fylke,county\nordfører,\nbygd,village\n';
    expect(problems(text)).toEqual([
      "2 error: a quotation mark opens and none closes",
      '3 error: the target of "ordfører" is empty',
    ]);
    expect(pairs(text)).toEqual([
      ["by", "town"],
      ["bygd", "village"],
    ]);
  });

  test("of a repeated line the first counts", () => {
    expect(read("fylke,county,a\nfylke,county,b\n").glossary.terms).toEqual([
      { source: "fylke", target: "county", note: "a", line: 1 },
    ]);
  });
});
