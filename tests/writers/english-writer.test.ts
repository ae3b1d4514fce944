import { describe, expect, test } from "vitest";
import type { BilingualDocument, SourceFormat } from "../../src/model/document.ts";
import { englishWriter } from "../../src/writers/english-writer.ts";
import { makeDocument, sourceTextOf } from "../support/make-document.ts";
import { markedDocument, type Translations } from "../support/marked-document.ts";

function english(template: string, format: SourceFormat, translations: Translations): string {
  const { source, document } = markedDocument(template, { format, translations });
  return englishWriter.write(approved(document), source);
}

/** So that no notice stands in the way. */
function approved(document: BilingualDocument): BilingualDocument {
  const blocks = document.blocks.map((block) => ({
    ...block,
    units: block.units.map((unit) => ({
      ...unit,
      ...(unit.state === "initial" ? { target: unit.segment.source, origin: "human" as const } : {}),
      state: "final" as const,
    })),
  }));
  return { ...document, blocks };
}

describe("plain text", () => {
  test("English stands where the Norwegian stood; bullets, blank lines and line ends stay", () => {
    expect(
      english(
        "⟦plain|Oljefondet taper⟧\r\n\r\n  • ⟦plain|Fondet er stort.⟧  ⟦+|Svært stort.⟧\r\n\r\n\r\nslutt",
        "text",
        {
          "Oljefondet taper": "Oil fund loses",
          "Fondet er stort.": "The fund is big.",
          "Svært stort.": "Very big.",
        },
      ),
    ).toBe("Oil fund loses\r\n\r\n  • The fund is big.  Very big.\r\n\r\n\r\nslutt");
  });

  test("hard-wrapped lines are wrapped anew, in the width, the indent and the line ends that are there", () => {
    const wrapped =
      "- ⟦plain|Kommunestyret vedtok i går\r\n  å bygge den nye brua over\r\n  fjorden.⟧ ⟦+|Den åpner i 2027,\r\n  sier ordføreren.⟧\r\n\r\nneste";
    expect(
      english(wrapped, "text", {
        "Kommunestyret vedtok i går å bygge den nye brua over fjorden.":
          "The municipal council decided yesterday to build the new bridge across the fjord.",
        "Den åpner i 2027, sier ordføreren.": "It opens in 2027, says the mayor.",
      }),
    ).toBe(
      "- The municipal council\r\n  decided yesterday to build\r\n  the new bridge across the\r\n  fjord. It opens in 2027,\r\n  says the mayor.\r\n\r\nneste",
    );
  });

  test("a line that ended before it was full ends where it did", () => {
    const wrapped =
      "⟦plain|Den nye brua over fjorden ble\nåpnet med brask og bram.⟧\n⟦+|Foto: Åse Østby / NTB⟧\n";
    expect(
      english(wrapped, "text", {
        "Den nye brua over fjorden ble åpnet med brask og bram.": "The new bridge was opened with pomp.",
        "Foto: Åse Østby / NTB": "Photo: Åse Østby / NTB",
      }),
    ).toBe("The new bridge was opened\nwith pomp.\nPhoto: Åse Østby / NTB\n");
  });

  test("so does one before it was full", () => {
    const wrapped = "⟦plain|Brua åpner i dag klokka tolv\npresis.⟧\n⟦+|Det blir kake.⟧";
    expect(
      english(wrapped, "text", {
        "Brua åpner i dag klokka tolv presis.": "The bridge opens at noon.",
        "Det blir kake.": "There will be cake.",
      }),
    ).toBe("The bridge opens at noon.\nThere will be cake.");
  });

  test("no line begins with what would read as an item of a list", () => {
    const wrapped = "⟦plain|De tre brødrene kom hjem – igjen\ni fjor, sa han.⟧";
    expect(
      english(wrapped, "text", {
        "De tre brødrene kom hjem – igjen i fjor, sa han.":
          "The three brothers returned home – again – last year.",
      }),
    ).toBe("The three brothers returned\nhome – again – last year.");
  });

  test("a block in which nothing is translated keeps its lines", () => {
    expect(english("⟦plain|Ole  sa\n  ja.⟧", "text", {})).toBe("Ole  sa\n  ja.");
  });
});

describe("HTML", () => {
  test("text is escaped, codes get their markup back, wherever the English has them", () => {
    expect(
      english(
        `<p class="a">⟦html-text|Les <b>hele saken</b> hos <a href='/x?a=1&amp;b="2"'>NTB &amp; VG</a>.⟧<br/></p>`,
        "html",
        {
          "Les <x1>hele saken</x1> hos <x2>NTB &amp; VG</x2>.":
            "At <x2>NTB &amp; VG</x2>, x &lt; y: read <x1>it all</x1>.",
        },
      ),
    ).toBe(
      `<p class="a">At <a href='/x?a=1&amp;b="2"'>NTB &amp; VG</a>, x &lt; y: read <b>it all</b>.<br/></p>`,
    );
  });

  test.each([
    [`alt="⟦html-attribute|Brua⟧"`, `alt="The &quot;new&quot; bridge &amp; the fjord's"`],
    [`alt='⟦html-attribute|Brua⟧'`, `alt='The "new" bridge &amp; the fjord&#39;s'`],
    [`alt=⟦html-attribute|Brua⟧ width=1`, `alt="The &quot;new&quot; bridge &amp; the fjord's" width=1`],
    [`alt = " ⟦html-attribute|Brua⟧ "`, `alt = " The &quot;new&quot; bridge &amp; the fjord's "`],
  ])("an attribute in its own quotes: %s", (marked, expected) => {
    const translations = { Brua: `The "new" bridge & the fjord's` };
    expect(english(`<img ${marked}>`, "html", translations)).toBe(`<img ${expected}>`);
  });

  test("a backslash in a link's title is no escape", () => {
    const marked = `[a](b "⟦html-attribute|Brua⟧")`;
    expect(english(marked, "markdown", { Brua: 'C:\\"x"' })).toBe('[a](b "C:&#92;&quot;x&quot;")');
  });

  test("an attribute inside a sentence's markup, wherever its picture ends up", () => {
    const marked = `<p>⟦html-text|Se <img src="a.png" alt="⟦html-attribute|Brua⟧" title="⟦html-attribute|Fjorden⟧"> og <img src="a.png" alt="⟦html-attribute|Ferja⟧"> her.⟧</p>`;
    const translations = { Brua: "The bridge", Fjorden: "The fjord", Ferja: "The ferry" };
    expect(english(marked, "html", translations)).toBe(
      `<p>Se <img src="a.png" alt="The bridge" title="The fjord"> og <img src="a.png" alt="The ferry"> her.</p>`,
    );
    expect(
      english(marked, "html", { ...translations, "Se <x1/> og <x2/> her.": "Here: <x2/> and <x1/>." }),
    ).toBe(
      `<p>Here: <img src="a.png" alt="The ferry"> and <img src="a.png" alt="The bridge" title="The fjord">.</p>`,
    );
  });

  test("the page's language and encoding follow, and nothing else that looks like them", () => {
    const page = (language: string, charset: string) =>
      `<?xml version="1.0" encoding="${charset}"?>\n<!-- <html lang="nb"> --><!DOCTYPE html>\n<html class='a>b' lang="${language}" xml:lang='${language}' data-lang="nb">\n<head><meta charset=${charset}><meta name="x" content="lang=nb"><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body lang="nb"><p lang="nb">`;
    expect(english(`${page("nb", "iso-8859-1")}⟦html-text|Ja.⟧`, "html", { "Ja.": "Yes." })).toBe(
      `${page("en-GB", "utf-8")}Yes.`,
    );
    expect(english(`<html lang=nb><meta charset="UTF-8">⟦html-text|Ja.⟧`, "html", {})).toBe(
      `<html lang=en-GB><meta charset="UTF-8">Ja.`,
    );
    expect(english("<html><p>⟦html-text|Ja.⟧", "html", {})).toBe("<html><p>Ja.");
  });
});

describe("Markdown", () => {
  test("what would become markup is escaped, codes get their marks back", () => {
    expect(
      english(
        "# ⟦markdown heading|Les **hele** saken⟧\n\nSe ⟦markdown|hva [VG](https://vg.no/a_b) skrev.⟧\n",
        "markdown",
        {
          "Les <x1>hele</x1> saken": "Read *all* of <x1>it</x1> #",
          "hva <x1>VG</x1> skrev.": "what_ snake_case [1] &lt;b> &amp;lt; wrote!<x1>VG</x1>",
        },
      ),
    ).toBe(
      "# Read \\*all\\* of **it** \\#\n\nSe what\\_ snake_case \\[1\\] \\<b> \\&lt; wrote\\![VG](https://vg.no/a_b)\n",
    );
  });

  test.each([
    ["⟦markdown|Nei.⟧", "1. May was fine", "1\\. May was fine"],
    ["⟦markdown|Nei.⟧", "- no", "\\- no"],
    ["⟦markdown|Nei.⟧", "+ no", "\\+ no"],
    ["⟦markdown|Nei.⟧", "# no", "\\# no"],
    ["⟦markdown|Nei.⟧", "> no", "\\> no"],
    ["⟦markdown|Nei.⟧", "--- ", "\\--- "],
    ["> - ⟦markdown|Nei.⟧", "2) no", "> - 2\\) no"],
    ["⟦markdown|Nei.⟧", "-5 degrees, 1.5 kilos, #tag", "-5 degrees, 1.5 kilos, #tag"],
    ["a ⟦markdown|Nei.⟧", "1. May", "a 1. May"],
    ["| a | ⟦markdown table-cell|Nei.⟧ |", "either | or", "| a | either \\| or |"],
    ["a ⟦markdown|Nei.⟧", "either | or", "a either | or"],
  ])("in %s: %s", (marked, target, expected) => {
    expect(english(marked, "markdown", { "Nei.": target })).toBe(expected);
  });

  test("front matter stays YAML, with quotes only where they are needed", () => {
    const marked = (title: string, lead: string, note: string) =>
      `---\ntitle: ${title}\ningress: "${lead}"\nsummary: '${note}' # note\n---\n`;
    expect(
      english(marked("⟦yaml-plain|Ny bru⟧", "⟦yaml-quoted|Ja.⟧", "⟦yaml-quoted|Nei.⟧"), "markdown", {
        "Ny bru": "New bridge: ready",
        "Ja.": 'A "yes" \\ no',
        "Nei.": `It's "no"`,
      }),
    ).toBe(marked('"New bridge: ready"', 'A \\"yes\\" \\\\ no', `It''s "no"`));
  });

  test.each([
    ["New bridge", "New bridge"],
    ["New: bridge", '"New: bridge"'],
    ["New #1", '"New #1"'],
    ["“No,” he said", '"“No,” he said"'],
    ["yes", '"yes"'],
    ["12:30", '"12:30"'],
    ["No", '"No"'],
    ["'No'", `"'No'"`],
    ["- no", '"- no"'],
    ["[no]", '"[no]"'],
    ["%no", '"%no"'],
    ["`no`", '"`no`"'],
    ['say "no"', 'say "no"'],
    ["ends:", '"ends:"'],
  ])("a bare value %s", (target, expected) => {
    expect(english("---\ntitle: ⟦yaml-plain|Nei.⟧\n---\n", "markdown", { "Nei.": target })).toBe(
      `---\ntitle: ${expected}\n---\n`,
    );
  });

  test("quotes go around all sentences of a value, and a block scalar gets none", () => {
    expect(
      english('---\ntitle: ⟦yaml-plain|Ja "da".⟧ ⟦+|Nei.⟧\n---\n', "markdown", { "Nei.": "No: never." }),
    ).toBe('---\ntitle: "Ja \\"da\\". No: never."\n---\n');
    expect(
      english("---\ntitle: >-\n  ⟦yaml-plain|Ja.⟧\n\n  ⟦yaml-plain|Nei.⟧\n---\n", "markdown", {
        "Ja.": "Yes: #1",
        "Nei.": "'No'",
      }),
    ).toBe("---\ntitle: >-\n  Yes: #1\n\n  'No'\n---\n");
  });
});

describe("what is not reviewed is said at the head, out of sight where there is such a place", () => {
  const NOTICE = "bitekst: not reviewed: 1 of 1 segment, 1 of them untranslated";

  test.each<[SourceFormat, string, string]>([
    ["text", "Ja.\r\n", `[${NOTICE}]\r\n\r\nJa.\r\n`],
    ["html", "<p>Ja.</p>", `<!-- ${NOTICE} --><p>Ja.</p>`],
    ["html", "\n<!DOCTYPE html>\n<p>Ja.", `\n<!DOCTYPE html><!-- ${NOTICE} -->\n<p>Ja.`],
    [
      "html",
      '<?xml version="1.0"?>\n<!doctype html SYSTEM "about:legacy-compat"><p>Ja.',
      `<?xml version="1.0"?>\n<!doctype html SYSTEM "about:legacy-compat"><!-- ${NOTICE} --><p>Ja.`,
    ],
    ["markdown", "Ja.\n", `<!-- ${NOTICE} -->\n\nJa.\n`],
    ["markdown", "---\ntags: a\n---\nJa.\n", `---\n# ${NOTICE}\ntags: a\n---\nJa.\n`],
    ["markdown", "+++\r\ntags = 1\r\n+++\r\nJa.", `+++\r\n# ${NOTICE}\r\ntags = 1\r\n+++\r\nJa.`],
  ])("%s: %j", (format, text, expected) => {
    const { source, document } = markedDocument(text.replace("Ja.", "⟦plain|Ja.⟧"), {
      format,
      translations: {},
    });
    expect(englishWriter.write(document, source)).toBe(expected);
  });
});

test("it needs the source", () => {
  const document = makeDocument("seeds/ja.txt", [["paragraph", ["Ja.", "Yes."]]]);
  expect(() => englishWriter.write(document)).toThrow("this is a bug");
});

test("segments that overlap are a bug, and told", () => {
  const document = makeDocument("seeds/ja.txt", [["paragraph", ["Ja.", "Yes."], ["Nei.", "No."]]]);
  const [block] = document.blocks;
  const [first, second] = block?.units ?? [];
  if (!block || !first || !second) throw new Error("there are two units");
  const shifted = { ...second, segment: { ...second.segment, start: 2 } };
  const overlapping = { ...document, blocks: [{ ...block, units: [first, shifted] }] };
  expect(() => englishWriter.write(overlapping, sourceTextOf(document))).toThrow("this is a bug");
});
