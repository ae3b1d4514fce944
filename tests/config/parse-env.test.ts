import { expect, test } from "vitest";
import { parseEnv } from "../../src/config/parse-env.ts";

test.each([
  ["NAVN=Åse", { NAVN: "Åse" }],
  ["  NAVN =  Åse Lie  ", { NAVN: "Åse Lie" }],
  ["export NAVN=Åse", { NAVN: "Åse" }],
  ["\ufeffNAVN=Åse\r\nSTED='Værøy'\r\n", { NAVN: "Åse", STED: "Værøy" }],
  ["A=1\rB=2", { A: "1", B: "2" }],
  ["A=1 # ikke to", { A: "1" }],
  ["A=1#2", { A: "1#2" }],
  ["A= # ingenting", { A: "" }],
  ["A=", { A: "" }],
  ["A=#1", { A: "#1" }],
  ["# A=1\n\n   # B=2", {}],
  ['A="  1 # 2  " # tre', { A: "  1 # 2  " }],
  ["A=' 1 \\n # 2 ' # tre", { A: " 1 \\n # 2 " }],
  ['A="en\\nto \\"tre\\" \\\\ \\t"', { A: 'en\nto "tre" \\ \t' }],
  ['A="it\'s"', { A: "it's" }],
  ['A="uten slutt', { A: '"uten slutt' }],
  ['A="en"to', { A: '"en"to' }],
  ["A=a=b", { A: "a=b" }],
  ["A=$HOME `c`", { A: "$HOME `c`" }],
  ["A=1\nA=2", { A: "2" }],
  ["ikke en tilordning\n1A=2\nA-B=3\n=4", {}],
  ["__proto__=1\nconstructor=2", { ["__proto__"]: "1", constructor: "2" }],
])("%j", (text, expected) => {
  expect([...parseEnv(text)]).toEqual(Object.entries(expected));
});
