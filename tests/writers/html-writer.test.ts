import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { htmlWriter } from "../../src/writers/html-writer.ts";
import { makeDocument, type UnitRow } from "../support/make-document.ts";
import { elementsOf, readHtml, textOf, withClass } from "../support/read-html.ts";
import { cellText, dangersOf } from "../support/read-page.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { uglyDocument } from "../support/ugly-document.ts";

test("the customer's article in mixed states, to the byte", async () => {
  await expect(htmlWriter.write(sampleDocument())).toMatchFileSnapshot(
    "../golden/html-writer/sample-document.html",
  );
});

function article(units: readonly UnitRow[], findings: readonly Finding[] = []) {
  return readHtml(
    htmlWriter.write({ ...makeDocument("seeds/sak.txt", [["paragraph", ...units]]), findings }),
  );
}

describe("how far a unit has come is a shape and a word", () => {
  test.each<[string, UnitRow]>([
    ["□ untranslated", ["Nei."]],
    ["○ machine", ["Nei.", "No.", "translated", "engine:deepl"]],
    ["◐ edited", ["Nei.", "No.", "translated", "human"]],
    ["◇ memory", ["Nei.", "No.", "translated", "memory"]],
    ["§ rule", ["Foto: AP", "Photo: AP", "translated", "rule"]],
    ["◑ reviewed edited", ["Nei.", "No.", "reviewed", "human"]],
    ["✓ approved machine", ["Nei.", "No.", "final", "engine:deepl"]],
    ["✓ approved memory", ["Nei.", "No.", "final", "memory"]],
  ])("%s", (shown, unit) => {
    const page = article([unit]);
    expect(withClass(page, "sign").map(textOf)).toEqual([shown]);
    const [shape = "", word = ""] = shown.split(" ");
    expect(withClass(page, "tally").map(textOf)).toEqual([`${shape} 1 ${word}`]);
    expect(
      elementsOf(page)
        .filter(({ name }) => name === "dt")
        .map(textOf),
    ).toEqual([`${shape} ${word}`]);
  });

  test("the legend names the engines, sorted", () => {
    const page = article([
      ["Nei.", "No.", "translated", "engine:local"],
      ["Ja.", "Yes.", "translated", "engine:deepl"],
      ["Ja.", "Yes.", "final", "memory"],
    ]);
    const meanings = elementsOf(page)
      .filter(({ name }) => name === "dd")
      .map(textOf);
    expect(meanings).toEqual([
      "approved by a person",
      "machine translation that nobody has reviewed (by deepl, local)",
    ]);
  });
});

describe("findings", () => {
  const base = { segment: "s1", check: "numbers", severity: "error", message: "100.000 is not 100" } as const;

  test("stand under their pair, in the head and in the legend, as shape and word", () => {
    const page = article(
      [
        ["Han tilbyr 100.000 soldater.", "He offers 100 soldiers."],
        ["Nei.", "No."],
      ],
      [
        base,
        { ...base, severity: "warning", message: "look", fix: "100,000" },
        { ...base, segment: "s2", severity: "info" },
      ],
    );
    const [first, second] = withClass(page, "findings").map(textOf);
    expect(first).toBe("▲ error 100.000 is not 100△ warning look Suggested: 100,000");
    expect(second).toBe("▽ note 100.000 is not 100");
    expect(withClass(page, "found").map(textOf)).toEqual(["▲ 1 error: 1△ 1 warning: 1▽ 1 note: 2"]);
    const links = elementsOf(withClass(page, "found")[0] ?? page).filter(({ name }) => name === "a");
    expect(links.map(({ attributes }) => attributes.href)).toEqual(["#s1", "#s1", "#s2"]);
  });

  test("mark their places on both sides, joined where they overlap, whole characters only", () => {
    const page = article(
      [["Han 😀 tilbyr 100.000 soldater.", "He offers 100 soldiers."]],
      [
        { ...base, source: [14, 21], target: [10, 13] },
        { ...base, source: [5, 10], target: [12, 900] },
        { ...base, source: [9, 3], target: [Number.NaN, -1] },
      ],
    );
    const marks = elementsOf(page)
      .filter(({ name }) => name === "mark")
      .map(textOf);
    expect(marks).toEqual(["😀 til", "100.000", "100 soldiers."]);
  });

  test("that touch are one place", () => {
    const page = article(
      [["100.000 soldater", "100 soldiers"]],
      [
        { ...base, source: [0, 4] },
        { ...base, source: [4, 7] },
      ],
    );
    expect(
      elementsOf(page)
        .filter(({ name }) => name === "mark")
        .map(textOf),
    ).toEqual(["100.000"]);
  });

  test("are linked once for each segment", () => {
    const page = article([["Nei.", "No."]], [base, { ...base, check: "names" }]);
    expect(withClass(page, "found").map(textOf)).toEqual(["▲ 2 errors: 1"]);
  });

  test("are counted in full, although no more than 24 segments are linked", () => {
    const units = Array.from({ length: 30 }, (_, index): UnitRow => [`Sak ${index}.`, `Case ${index}.`]);
    const page = article(
      units,
      units.map((_, index) => ({ ...base, segment: `s${index + 1}` })),
    );
    const found = withClass(page, "found").map(textOf)[0] ?? "";
    expect(found).toMatch(/^▲ 30 errors: 1 2 3 .* 24 and 6 more$/);
  });

  test("none, no list of them", () => {
    expect(withClass(article([["Nei.", "No."]]), "found")).toEqual([]);
  });
});

describe("the page stands alone and is safe", () => {
  const html = htmlWriter.write(uglyDocument());

  test("its policy lets in nothing but its own style sheet, by digest", () => {
    const page = readHtml(html);
    const styles = elementsOf(page)
      .filter(({ name }) => name === "style")
      .map(textOf);
    const digest = createHash("sha256").update(styles.join()).digest("base64");
    const policy = elementsOf(page).find(
      ({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy",
    );
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    expect(styles.join()).not.toMatch(/url\(|@import|<|expression/);
  });

  test("nothing on it runs, loads or leads away", () => {
    expect(dangersOf(html)).toEqual([]);
  });

  test("hostile text is text", () => {
    const [headline] = withClass(readHtml(html), "pair");
    expect(headline && cellText(headline, "source")).toBe(
      "– Dette er </style><script>alert(1)</script> verre enn verst",
    );
  });

  test("text that may turn the line round is isolated where it stands in a line", () => {
    const page = readHtml(html);
    for (const place of [
      elementsOf(page).find(({ name }) => name === "h1"),
      ...withClass(page, "findings"),
    ]) {
      expect(elementsOf(place ?? page).some(({ name }) => name === "bdi")).toBe(true);
    }
    const css = elementsOf(page)
      .filter(({ name }) => name === "style")
      .map(textOf)
      .join();
    expect(css).toContain(".source, .target { unicode-bidi: isolate; }");
  });
});

describe("the page can be read by everyone", () => {
  const page = readHtml(htmlWriter.write(uglyDocument()));
  const all = elementsOf(page);

  test("landmarks, one first heading, languages of the page and of every cell", () => {
    expect(
      all.filter(({ name }) => /^(header|main|footer|nav|h1)$/.test(name)).map(({ name }) => name),
    ).toEqual(["header", "h1", "nav", "main", "footer"]);
    expect(all.find(({ name }) => name === "html")?.attributes.lang).toBe("en");
    expect(new Set(withClass(page, "source").map(({ attributes }) => attributes.lang))).toEqual(
      new Set(["nb"]),
    );
    expect(
      withClass(page, "target")
        .map(({ attributes }) => attributes.lang)
        .sort()
        .at(0),
    ).toBe("en");
    expect(new Set(withClass(page, "target").map(({ attributes }) => attributes.lang))).toEqual(
      new Set(["en-GB", "en"]),
    );
  });

  test("each segment has a number that can be reached by key and linked to; no id is given twice", () => {
    const numbers = withClass(page, "number");
    expect(numbers.map(({ attributes }) => attributes.id)).toEqual(
      withClass(page, "pair").map((_, index) => `s${index + 1}`),
    );
    expect(numbers.map(({ name, attributes }) => `${name} ${attributes.href}`)).toEqual(
      numbers.map(({ attributes }) => `a #${attributes.id}`),
    );
    expect(numbers[2]?.attributes["aria-label"]).toBe("Segment 3");
    const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("blocks keep their kind, list items their list, headings their rank", () => {
    expect(withClass(page, "block").map(({ attributes }) => attributes.class)).toEqual([
      "block headline",
      "block byline",
      "block dateline",
      "block lead",
      "block paragraph",
      "block credit",
      "block read-also",
      "block list-item",
      "block list-item",
      "block list-item",
      "block quote",
      "block table-cell",
      "block code",
      "block dialogue",
    ]);
    const lists = all.filter(({ attributes }) => attributes.role === "list");
    expect(lists.map((list) => withClass(list, "list-item").length)).toEqual([3]);
    const sample = elementsOf(readHtml(htmlWriter.write(sampleDocument())));
    const headings = sample.filter(
      ({ name, attributes }) => /^h\d$/.test(name) && attributes.lang === "en-GB",
    );
    expect(headings.map(({ name }) => name)).toEqual(["h2", "h3", "h3", "h3"]);
  });

  test("a list at the end of the article is closed", () => {
    const document = makeDocument("seeds/liste.txt", [["list-item", ["Stiftet: 2016", "Founded: 2016"]]]);
    expect(() => readHtml(htmlWriter.write(document))).not.toThrow();
  });
});

test("an article that is approved has no notice", () => {
  expect(withClass(article([["Nei.", "No.", "final", "human"]]), "notice")).toEqual([]);
});

test("5,000 segments take less than 0.2 s, as a rule 0.05", () => {
  const units = sampleDocument().blocks.flatMap((block) => block.units);
  const rows = Array.from({ length: 5000 }, (_, index): UnitRow => {
    const unit = units[index % units.length];
    return [`${unit?.segment.source} ${index}`, `${unit?.target} ${index}`];
  });
  const document = makeDocument("seeds/lang.txt", [["paragraph", ...rows]]);
  // Of the processor: other tests run at the same time.
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    htmlWriter.write(document);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(200);
});
