import { describe, expect, test } from "vitest";
import { fromCodeXml, toCodeXml } from "../../src/formats/code-xml.ts";
import { codesIn } from "../../src/model/codes-in.ts";
import { coded } from "../support/coded.ts";

describe("there and back", () => {
  test.each([
    ["Les ‹1hele saken1› her.", "Les <x1>hele saken</x1> her."],
    ["Prisen|1|er < 5 & > 2 kr.", "Prisen<x1/>er &lt; 5 &amp; &gt; 2 kr."],
    ["‹1Nav ‹2ber1› om hjelp2›", "<x1>Nav <x2-open/>ber</x1> om hjelp<x2-close/>"],
    ["Han ‹3kom.", "Han <x3/>kom."],
    ["kom.3› Hun ‹4gikk|5|.4›", "kom.<x3/> Hun <x4>gikk<x5/>.</x4>"],
    ["Feil1› vei ‹1her", "Feil<x1-close/> vei <x1-open/>her"],
    ["‹1‹2Nei2›1›", "<x1><x2>Nei</x2></x1>"],
    ["Ingenting.", "Ingenting."],
  ])("%s", (shown, xml) => {
    const text = coded(shown);
    expect(toCodeXml(text, codesIn(text))).toBe(xml);
    expect(fromCodeXml(xml, codesIn(text))).toEqual({ text, faults: [] });
  });

  test("a code that is not listed is text, a half that lost the other says which it is", () => {
    const text = coded("‹1Hei på |2|deg");
    const pair = codesIn(coded("‹11›"));
    expect(toCodeXml(text, pair)).toBe(`<x1-open/>Hei på ${coded("|2|")}deg`);
    expect(fromCodeXml(toCodeXml(text, pair), pair)).toEqual({ text, faults: [] });
  });

  test("characters that XML cannot hold are replaced, line ends are kept", () => {
    expect(toCodeXml("a\u0003b\ud800c\r\n", [])).toBe("a\uFFFDb\uFFFDc&#13;\n");
  });
});

describe("what came back otherwise", () => {
  const codes = codesIn(coded("‹11›|2|"));

  test.each([
    ["an empty pair", "Nei<x1/>.", "Nei‹11›.", []],
    ["a code alone written as an element", "Nei<x2></x2>.", "Nei|2|.", []],
    ["references", "&#229; &#xE6; &quot;&apos;", "å æ \"'", []],
    ["an unknown number", "<x7>Nei</x7> <x9/>", "Nei ", ["unknown 7 at 0", "unknown 9 at 13"]],
    ["a doubled code", "<x2/>Nei<x2/>", "|2|Nei|2|", ["doubled 2 at 8"]],
    ["a doubled pair", "<x1>a</x1><x1>b</x1>", "‹1a1›‹1b1›", ["doubled 1 at 10", "doubled 1 at 15"]],
    ["text in a code alone", "<x2>Nei</x2>", "|2|Nei", ["filled 2 at 0"]],
    ["an element left open", "<x1>Nei", "‹1Nei", ["broken at 0"]],
    ["an element never opened", "Nei</x1>", "Nei1›", ["broken at 3"]],
    ["crossing elements", "<x1>a<x2>b</x1></x2>", "‹1a|2|b1›", ["broken at 10", "filled 2 at 5"]],
    ["a stray sign", "5 < 6 & 7", "5 < 6 & 7", ["broken at 2", "broken at 6"]],
    ["another element", "<b>Nei</b>", "<b>Nei</b>", ["broken at 0", "broken at 6"]],
    ["a number beyond Unicode", "&#x110000;", "&#x110000;", ["broken at 0"]],
    ["an unknown entity", "&nbsp;", "&nbsp;", ["broken at 0"]],
  ])("%s", (_name, xml, shown, faults) => {
    const read = fromCodeXml(xml, codes);
    expect(read.text).toBe(coded(shown));
    const told = read.faults.map(({ kind, number, at }) => `${kind}${number ? ` ${number}` : ""} at ${at}`);
    expect(told.toSorted()).toEqual([...faults].sort());
  });
});
