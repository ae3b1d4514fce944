import { describe, expect, test } from "vitest";
import { serialiseXliff } from "../../../src/formats/xliff.ts";
import type { TranslationUnit } from "../../../src/model/translation-unit.ts";
import { readXliff } from "../../../src/readers/xliff/read-xliff.ts";

const V12 = (body: string) =>
  `<?xml version="1.0"?><xliff version="1.2"><file original="a" source-language="no" target-language="en-GB"><header><note>Hode</note></header><body>\n${body}</body></file></xliff>`;
const V2 = (units: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nn" trgLang="en"><file id="f">${units}</file></xliff>`;

test("what bitekst writes comes back", () => {
  const unit: TranslationUnit = {
    segment: {
      id: "s7",
      source: "Les \ue001hele\ue101 saken\ue202\u0003",
      start: 0,
      end: 10,
      codes: [
        { kind: "open", number: 1, markup: "<b>" },
        { kind: "close", number: 1, markup: "</b>" },
        { kind: "alone", number: 2, markup: "<br>" },
      ],
    },
    target: "Read \ue001it\ue101 all\ue202",
    state: "reviewed",
    origin: "human",
  };
  const finding = { segment: "s7", check: "names", severity: "info" as const, message: "Se her" };
  const text = serialiseXliff({
    name: "a.txt",
    format: "text",
    languages: { source: "nb", target: "en-GB" },
    notes: ["not reviewed"],
    blocks: [{ id: "b1", kind: "paragraph", units: [{ unit, findings: [finding] }] }],
  });
  expect(readXliff("a.xlf", text)).toEqual([
    {
      id: "s7",
      source: unit.segment.source,
      target: unit.target,
      codes: unit.segment.codes,
      line: 10,
      sourceLanguage: "nb",
      targetLanguage: "en-GB",
      way: { document: "a.txt" },
      state: "reviewed",
      notes: ["info, names: Se her"],
    },
  ]);
});

describe("1.2", () => {
  test("suggestions and segmented sources are passed over", () => {
    const body = `<trans-unit id="1"><source>Ja.</source><seg-source><mrk mtype="seg">Ja.</mrk></seg-source><target><mrk mtype="seg" mid="0">Yes.</mrk></target><alt-trans><source>Nei.</source><target>No.</target><note>Gammel</note></alt-trans></trans-unit>`;
    expect(readXliff("a", V12(body))).toMatchObject([{ source: "Ja.", target: "Yes.", line: 2 }]);
    expect(readXliff("a", V12(body))[0]).not.toHaveProperty("notes");
  });

  test.each([
    ['Les <g id="1">alt</g>', "Les \ue001alt\ue101"],
    ['Les <x id="1"/>alt', "Les \ue201alt"],
    ['Les <bx id="1"/>alt<ex id="1"/>', "Les \ue001alt\ue101"],
    ['Les <bx id="4" rid="9"/>alt<ex id="5" rid="9"/>', "Les \ue001alt\ue101"],
    ['Les <bpt id="1">&lt;b></bpt>alt<ept id="1">&lt;/b></ept>', "Les \ue001alt\ue101"],
    ['Les <it id="1" pos="close">&lt;/b></it>alt', "Les \ue101alt"],
    ['Les <ph id="1">&lt;img alt="<sub>bilde</sub>"></ph>alt', "Les \ue201alt"],
    ["Les <![CDATA[<alt>]]>", "Les <alt>"],
  ])("%s", (xml, text) => {
    const [unit] = readXliff("a", V12(`<trans-unit id="1"><source>${xml}</source></trans-unit>`));
    expect([unit?.source, unit?.target, unit?.state]).toEqual([text, "", undefined]);
  });

  test("native code within native code is part of it", () => {
    const source = 'Les <ph id="1">{<sub>a</sub><it id="2" pos="open">b</it>}</ph>alt';
    const [unit] = readXliff("a", V12(`<trans-unit id="1"><source>${source}</source></trans-unit>`));
    expect(unit).toMatchObject({ source: "Les \ue201alt", codes: [{ number: 1, markup: "{ab}" }] });
  });

  test.each([
    ['approved="yes"', "", { state: "reviewed" }],
    ["", 'state="final"', { state: "final" }],
    ["", 'state="signed-off"', { state: "reviewed" }],
    [
      "",
      'state="needs-review-translation" state-qualifier="leveraged-tm"',
      { state: "translated", origin: "memory" },
    ],
    [
      "",
      'state="needs-review-translation" state-qualifier="x-rule"',
      { state: "translated", origin: "rule" },
    ],
    ["", "", { state: "translated" }],
  ])("%s %s", (unit, target, state) => {
    const body = `<trans-unit id="1" ${unit}><source>Ja.</source><target ${target}>Yes.</target></trans-unit>`;
    expect(readXliff("a", V12(body))[0]).toMatchObject(state);
  });
});

describe("2", () => {
  test("each segment of a unit counts; gaps, matches and native code do not", () => {
    const units = `<unit id="u1"><notes><note>Merk</note></notes><mtc:matches xmlns:mtc="urn:m"><mtc:match><source>Gammal</source><target>Old</target></mtc:match></mtc:matches><originalData><data id="d1">&lt;b></data></originalData>
<segment id="s1" state="final"><source>Eg <pc id="1">veit</pc>.</source><target>I <pc id="1">know</pc>.</target></segment><ignorable><source> </source></ignorable><segment id="s2"><source>Nei<ph id="2"/><cp hex="0001"/></source></segment></unit>`;
    expect(readXliff("a", V2(units))).toMatchObject([
      {
        id: "u1 s1",
        source: "Eg \ue001veit\ue101.",
        target: "I \ue001know\ue101.",
        state: "final",
        sourceLanguage: "nn",
      },
      { id: "u1 s2", source: "Nei\ue201\u0001", target: "", targetLanguage: "en" },
    ]);
  });

  test("sc and ec are the halves of a pair", () => {
    const units = `<unit id="u"><segment><source>Eg <sc id="1"/>veit<ec startRef="1"/>.</source></segment></unit>`;
    expect(readXliff("a", V2(units))[0]?.source).toBe("Eg \ue001veit\ue101.");
  });
});
