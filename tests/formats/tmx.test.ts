import { describe, expect, test } from "vitest";
import { serialiseTmx, type TmxUnit } from "../../src/formats/tmx.ts";

const LANGUAGES = { source: "nb", target: "en-GB" };
const PLAIN: TmxUnit = {
  languages: LANGUAGES,
  source: "Hun går.",
  target: "She is leaving.",
  state: "final",
};

describe("serialiseTmx", () => {
  test("a file with all that a unit may have", () => {
    const full: TmxUnit = {
      ...PLAIN,
      id: "s2",
      origin: "engine:deepl",
      state: "translated",
      previous: "– Nei & nei, sier Åse.",
      next: "",
      author: 'Kari "Kaja" Lie',
      document: "seeds/a/b.txt",
      note: "Se sak < 7",
    };
    expect(serialiseTmx({ entries: [full, PLAIN], notes: ["not reviewed: 1 of 2 segments"] })).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="bitekst" creationtoolversion="1" segtype="sentence" o-tmf="bitekst" adminlang="en" srclang="nb" datatype="plaintext">
    <note>not reviewed: 1 of 2 segments</note>
  </header>
  <body>
    <tu tuid="s2" srclang="nb" creationid="Kari &quot;Kaja&quot; Lie">
      <note>Se sak &lt; 7</note>
      <prop type="x-state">translated</prop>
      <prop type="x-origin">engine:deepl</prop>
      <prop type="x-document">seeds/a/b.txt</prop>
      <prop type="x-context-pre">– Nei &amp; nei, sier Åse.</prop>
      <prop type="x-context-post"></prop>
      <tuv xml:lang="nb"><seg>Hun går.</seg></tuv>
      <tuv xml:lang="en-GB"><seg>She is leaving.</seg></tuv>
    </tu>
    <tu srclang="nb">
      <prop type="x-state">final</prop>
      <tuv xml:lang="nb"><seg>Hun går.</seg></tuv>
      <tuv xml:lang="en-GB"><seg>She is leaving.</seg></tuv>
    </tu>
  </body>
</tmx>
`);
  });

  test("a file without units", () => {
    expect(serialiseTmx({ entries: [] })).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="bitekst" creationtoolversion="1" segtype="sentence" o-tmf="bitekst" adminlang="en" srclang="*all*" datatype="plaintext"/>
  <body>
  </body>
</tmx>
`);
  });

  const nynorsk = { ...PLAIN, languages: { source: "nn", target: "en-GB" } };
  test.each([
    [[PLAIN, PLAIN], "nb"],
    [[nynorsk], "nn"],
    [[PLAIN, nynorsk], "*all*"],
  ])("the header names the language that all units share", (entries, srclang) => {
    const header = /<header .*/.exec(serialiseTmx({ entries }))?.[0];
    expect(header).toContain(` srclang="${srclang}" `);
  });

  test.each([
    ["translated", "human", "edited"],
    ["translated", "memory", "translated"],
    ["reviewed", "human", "reviewed"],
    ["final", "human", "final"],
  ] as const)("state %s of origin %s is x-state %s", (state, origin, shown) => {
    expect(serialiseTmx({ entries: [{ ...PLAIN, state, origin }] })).toContain(
      `<prop type="x-state">${shown}</prop>`,
    );
  });

  test.each([
    ["A & B < C > D", "A &amp; B &lt; C &gt; D"],
    ["]]>", "]]&gt;"],
    ["to\r\nlinjer\r", "to&#13;\nlinjer&#13;"],
    [' "sitat" og \u00a0 \u2028', ' "sitat" og \u00a0 \u2028'],
    ["Side\u000c2", 'Side<ph type="x-character">U+000C</ph>2'],
    ["\ud83d & \uffff", '<ph type="x-character">U+D83D</ph> &amp; <ph type="x-character">U+FFFF</ph>'],
    ["😀 \ue000fet\ue001", "😀 \ue000fet\ue001"],
  ])("the text %j in a segment", (source, written) => {
    expect(serialiseTmx({ entries: [{ ...PLAIN, source }] })).toContain(`<seg>${written}</seg>`);
  });

  test("what XML cannot hold in a property, a note or a name", () => {
    const written = serialiseTmx({
      entries: [{ ...PLAIN, author: "Kari\u0001", note: "\ufffe & <b>", previous: 'Si "nei"\u0000' }],
    });
    expect(written).not.toContain("creationid");
    for (const line of [
      '<note o-encoding="x-json">"\\uFFFE &amp; &lt;b&gt;"</note>',
      '<prop type="x-author" o-encoding="x-json">"Kari\\u0001"</prop>',
      '<prop type="x-context-pre" o-encoding="x-json">"Si \\"nei\\"\\u0000"</prop>',
    ]) {
      expect(written).toContain(line);
    }
  });

  test("white space in an attribute stays what it is", () => {
    const written = serialiseTmx({ entries: [{ ...PLAIN, author: "Kari\tLie\n\r" }] });
    expect(written).toContain('creationid="Kari&#9;Lie&#10;&#13;"');
  });
});
