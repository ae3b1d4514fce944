import { describe, expect, test } from "vitest";
import { omegatProjects } from "../../src/writers/omegat/omegat-project.ts";
import { sampleSheet } from "../support/sample-sheet.ts";

function textsOf(...sheets: ReturnType<typeof sampleSheet>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    omegatProjects(sheets).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );
}

describe("project folders for OmegaT", () => {
  test("one line a segment, codes as XML, white space as one space", () => {
    expect(textsOf(sampleSheet())["omegat-nb-en-GB/source/seeds/ferja.txt.txt"]?.split("\n")).toEqual([
      "Ferja gikk på grunn",
      "Les <x1>hele saken</x1> & mer.",
      "– Vi er glade, sier kapteinen.",
      "007 passasjerer var om bord.",
      "Det skal gå bra.",
      "",
    ]);
  });

  test("the memory has the very lines, of what is translated", () => {
    const memory = textsOf(sampleSheet())["omegat-nb-en-GB/tm/auto/bitekst.tmx"] ?? "";
    expect(memory.match(/<tu>/g)).toHaveLength(4);
    expect(memory).toContain("<seg>Les &lt;x1&gt;hele saken&lt;/x1&gt; &amp; mer.</seg>");
    expect(memory).toContain("<seg>007 passengers were on board.</seg>");
  });

  test("a source with two translations keeps both, by file and neighbours", () => {
    const state = "final";
    const sheet = sampleSheet([
      { source: "– Ja.", target: "“Yes.”", state },
      { source: "Hun nikket.", target: "She nodded.", state },
      { source: "– Ja.", target: "“Indeed.”", state },
    ]);
    const texts = textsOf(sheet);
    const saved = texts["omegat-nb-en-GB/omegat/project_save.tmx"] ?? "";
    expect(saved.match(/<tu>/g)).toHaveLength(2);
    expect(saved).toContain(
      '<prop type="file">seeds/ferja.txt.txt</prop>\n      <prop type="prev">Hun nikket.</prop>',
    );
    expect(texts["omegat-nb-en-GB/tm/auto/bitekst.tmx"]).toContain("<seg>“Yes.”</seg>");
    expect(texts["omegat-nb-en-GB/tm/auto/bitekst.tmx"]).not.toContain("<seg>“Indeed.”</seg>");
  });

  test("each pair of languages has a project of its own", () => {
    const other = sampleSheet();
    const nynorsk = { ...other, article: { ...other.article, languages: { source: "nn", target: "en-US" } } };
    const projects = Object.entries(textsOf(sampleSheet(), nynorsk)).filter(([path]) =>
      path.endsWith(".project"),
    );
    expect(projects.map(([path]) => path)).toEqual([
      "omegat-nb-en-GB/omegat.project",
      "omegat-nn-en-US/omegat.project",
    ]);
    expect(projects[1]?.[1]).toContain("<source_lang>nn</source_lang>");
  });

  test("has the folders without which OmegaT refuses it", () => {
    const paths = Object.keys(textsOf(sampleSheet()));
    for (const folder of ["dictionary", "glossary", "target"])
      expect(paths).toContain(`omegat-nb-en-GB/${folder}/.keep`);
  });

  test("OmegaT is told to cut at line ends and nowhere else", () => {
    const texts = textsOf(sampleSheet());
    expect(texts["omegat-nb-en-GB/omegat/filters.xml"]).toContain(
      '<option name="segmentOn" value="BREAKS"/>',
    );
    expect(texts["omegat-nb-en-GB/omegat/segmentation.conf"]).not.toContain("<boolean>true</boolean>");
  });
});
