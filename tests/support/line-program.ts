/** A program as others write them for the `command` engine, in JavaScript, so that every machine has what runs it. */
export const LINE_PROGRAM = `
import { appendFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
const [manner = "answer", note] = process.argv.slice(2);
if (note) appendFileSync(note, "start " + process.pid + "\\n");
const say = (value) => writeSync(1, (typeof value === "string" ? value : JSON.stringify(value)) + "\\n");
const english = ({ id, text }) => ({ id, text: "EN: " + text });
const withTerms = (text, terms) => terms.reduce((said, { source, target }) => said.replaceAll(source, target), text);
let asked = 0;
const manners = {
  answer: ({ id, texts, terms = [] }) => say({ id, translations: texts.map((one) => english({ id: one.id, text: withTerms(one.text, terms) })) }),
  backwards: ({ id, texts }) => say({ id, translations: texts.map(english).reverse() }),
  echo: (request) => say({ id: request.id, translations: request.texts.map(({ id }) => ({ id, text: JSON.stringify(request) })) }),
  environment: ({ id, texts }) => say({ id, translations: texts.map((one) => ({ id: one.id, text: JSON.stringify(process.env[one.text] ?? null) })) }),
  slow: ({ id, texts }) => setTimeout(() => say({ id, translations: texts.map(english) }), 40),
  refuse: ({ id }) => say({ id, error: "No model for this pair." }),
  later: ({ id }) => say({ id, error: "The card is busy", retry: true }),
  chatty: () => say("Loading the model …"),
  list: () => say("[1,2]"),
  other: ({ texts }) => say({ id: "99", translations: texts.map(english) }),
  untranslated: ({ id }) => say({ id }),
  fewer: ({ id, texts }) => say({ id, translations: texts.slice(1).map(english) }),
  more: ({ id, texts }) => say({ id, translations: [...texts, { id: "x", text: "Hm." }].map(english) }),
  twice: ({ id, texts }) => { for (let i = 0; i < 2; i += 1) say({ id, translations: texts.map(english) }); },
  huge: () => { for (;;) writeSync(1, "x".repeat(1 << 20)); },
  dies: () => { console.error("first line\\nNo such model: nb-en"); process.exit(3); },
  half: ({ id }) => { writeSync(1, '{"id":"' + id + '","transl'); process.exit(0); },
  silent: () => {},
  "once each": ({ id, texts }) => { say({ id, translations: texts.map(english) }); process.exit(0); },
  "second dies": ({ id, texts }) => { asked += 1; if (asked === 2) process.exit(1); say({ id, translations: texts.map(english) }); },
};
if (manner === "deaf") setInterval(() => {}, 1000);
else {
  if (manner === "stubborn") { process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); }
  const act = manners[manner] ?? manners.answer;
  createInterface({ input: process.stdin }).on("line", (line) => act(JSON.parse(line)));
}
`;
