import { strToU8, zipSync } from "fflate";
import { makeDocx } from "../../support/make-docx.ts";

const XLIFF = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="seeds/bru.txt" source-language="nb" target-language="en-GB" datatype="plaintext"><body>
<trans-unit id="s1" approved="yes" extradata="bitekst:2"><source>Brua <g id="1">stenges</g> i dag</source><target state="signed-off" state-qualifier="x-rule">The bridge <g id="1">closes</g> today</target><note from="Kari">Er dette riktig?</note><alt-trans><target>Bro</target></alt-trans></trans-unit>
<trans-unit id="s2"><source>Hun lo<x id="2"/>.</source><target><ph id="1">&lt;br&gt;</ph>She laughed.</target><context-group><context context-type="sourcefile">s2:4</context></context-group></trans-unit>
</body></file></xliff>`;

const XLIFF2 = `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="nb" trgLang="en-GB"><file id="f1" original="seeds/bru.txt"><unit id="s1"><notes><note category="revision">2</note><note>Kari: Ja</note></notes><originalData><data id="d1">&lt;b&gt;</data></originalData><segment state="final"><source>Brua <pc id="1" dataRefStart="d1">stenges</pc></source><target>The bridge <pc id="1">closes</pc><cp hex="0001"/></target></segment></unit></file></xliff>`;

const TMX = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="nb" creationtool="bitekst" o-tmf="x"/><body>
<tu tuid="s1" creationid="Kari"><note>Ja</note><prop type="x-bitekst-state">final</prop><tuv xml:lang="nb"><seg>Brua <bpt i="1">&lt;b&gt;</bpt>stenges<ept i="1">&lt;/b&gt;</ept></seg></tuv><tuv xml:lang="en-GB"><seg>The bridge <bpt i="1">&lt;b&gt;</bpt>closes<ept i="1">&lt;/b&gt;</ept></seg></tuv></tu>
<tu><tuv lang="no"><seg>Hun lo.</seg></tuv><tuv lang="EN"><seg>She laughed &amp; left.<![CDATA[ <b> ]]></seg></tuv></tu></body></tmx>`;

const DOCUMENT = JSON.stringify({
  schema: "bitekst/document/1",
  source: "seeds/bru.txt",
  languages: { source: "nb", target: "en-GB" },
  blocks: [
    {
      id: "b1",
      segments: [
        {
          id: "s1",
          source: "Brua <x1>stenges</x1>",
          target: "The bridge <x1>closes</x1>",
          codes: [
            { kind: "open", number: 1, markup: "<b>" },
            { kind: "close", number: 1, markup: "</b>" },
          ],
          state: "final",
          revision: 2,
          comments: [{ who: "Kari", text: "Ja" }],
          findings: [{ check: "numbers", dismissed: { reason: "rett" } }],
        },
      ],
    },
  ],
});
const EDITS = JSON.stringify({
  schema: "bitekst/edits/1",
  document: "seeds/bru.txt",
  edits: [
    {
      segment: "s1",
      digest: "x",
      revision: 1,
      target: "Closing",
      state: "final",
      joined: "s2",
      comments: [],
    },
  ],
});

const MARKDOWN = `# seeds/bru.txt

| # | Block | Norwegian | English | State |
|--:|---|---|---|---|
| 1 | headline | Brua stenges | The bridge \\| closes &amp; opens | ✓ approved (edited); with s2 |
| 2 | paragraph | Hun lo. | She laughed. | ✗ sent back: terms |

<!-- bitekst s1=1 s2=4 -->
`;

const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...texts: readonly string[]) => `<w:tr>${texts.map(cell).join("")}</w:tr>`;
const WORD = makeDocx({
  body: `<w:p><w:r><w:t>seeds/bru.txt</w:t></w:r></w:p><w:tbl>${row("id", "source", "target", "comment", "state")}${row("s1 r1 abc", "Brua stenges", "The bridge closes", "Rett?", "approved")}<w:tr><w:trPr><w:del w:author="Ola"/></w:trPr>${cell("s2")}</w:tr></w:tbl>`,
});
const PROJECT = zipSync({
  "sak/omegat.project": strToU8("<omegat/>"),
  "sak/omegat/project_save.tmx": strToU8(TMX),
});

/** A sound file of every format that `bitekst apply` reads, with one of each that it may hold. */
export const IMPORT_CORPUS: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["retur.xlf", strToU8(XLIFF)],
  ["bredde.xlf", Buffer.from(`\ufeff${XLIFF.replace("UTF-8", "UTF-16")}`, "utf16le")],
  ["retur2.xliff", strToU8(XLIFF2)],
  ["retur.tmx", strToU8(TMX)],
  ["retur.json", strToU8(DOCUMENT)],
  ["endringer.json", strToU8(EDITS)],
  ["retur.md", strToU8(MARKDOWN)],
  ["retur.tsv", strToU8("source\ttarget\nBrua stenges\tThe bridge closes\nHun lo.\tShe laughed.\n")],
  [
    "retur.csv",
    strToU8('nb;en-GB\r\n"Brua ""stenges""";The bridge\r\n# merknad\r\nHun lo.;"She\nlaughed"\r\n'),
  ],
  ["retur.docx", WORD],
  ["retur.zip", PROJECT],
];
