import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ChatTranslation } from "../../support/chat-server.ts";
import { coded, shownCodes } from "../../support/coded.ts";
import { type OpenedChat, openChat } from "../../support/open-chat.ts";

let chat: OpenedChat;

beforeEach(async () => {
  chat = await openChat();
});

afterEach(() => chat.close());

const TEXTS = [
  "Snøen kom tidlig.",
  "Broen ble stengt.",
  "Skolen åpner i dag.",
  "Bussen går ikke.",
  "Ferja er i rute.",
];

/** Targets by number, `!` behind those that are to be asked for alone. */
async function answers(texts: readonly string[] = TEXTS): Promise<readonly string[]> {
  const reply = await chat.ask(texts);
  if (reply.kind !== "answers") return [`mismatch: ${reply.targets.join(" ")}`];
  expect(reply.answers.map(({ id }) => id)).toEqual(texts.map((_, place) => `s${place + 1}`));
  return reply.answers.map(({ target, alone }) => `${shownCodes(target)}${alone ? "!" : ""}`);
}

type List = readonly ChatTranslation[];
const good = TEXTS.map((text) => `EN: ${text}`);
const mark = (...places: readonly number[]) =>
  good.map((text, place) => (places.includes(place) ? `${text}!` : text));
const at = (list: List, place: number): ChatTranslation => list[place] ?? { id: "", text: "" };

describe("answers are those of their ids, never of their places", () => {
  const bends: readonly (readonly [string, (list: List) => readonly unknown[], readonly string[]])[] = [
    ["in another order", (list) => list.toReversed(), good],
    ["with ids that nobody asked for", (list) => [{ id: "hackd", text: "HACKED" }, ...list], good],
    ["one twice, the same", (list) => [...list, at(list, 2)], good],
    ["with more beside it", (list) => list.map((each) => ({ ...each, note: "ok" })), good],
    ["the third missing", (list) => list.toSpliced(2, 1), mark(1, 3).with(2, "!")],
    ["the first missing", (list) => list.slice(1), mark(1).with(0, "!")],
    ["the last two missing", (list) => list.slice(0, 3), mark(2).with(3, "!").with(4, "!")],
    [
      "two joined, the second left empty",
      (list) =>
        list
          .with(1, { ...at(list, 1), text: `${at(list, 1).text} ${at(list, 2).text}` })
          .with(2, { ...at(list, 2), text: "" }),
      mark(1, 3).with(1, `${good[1]} ${good[2]}!`).with(2, "!"),
    ],
    [
      "two joined, a dash in the place of the second",
      (list) => list.with(2, { ...at(list, 2), text: " — " }),
      mark(1, 3).with(2, "!"),
    ],
    [
      "one twice, with two texts",
      (list) => [...list, { ...at(list, 0), text: "Something else." }],
      mark(1).with(0, "!"),
    ],
    [
      "no text but a number",
      (list) => list.with(4, { id: at(list, 4).id, text: 5 } as never),
      mark(3).with(4, "!"),
    ],
    [
      "all under other ids",
      (list) => list.map(({ text }, place) => ({ id: `s${place}`, text })),
      Array(5).fill("!"),
    ],
    ["none", () => [], Array(5).fill("!")],
  ];

  test.each(bends)("%s", async (_, bend, expected) => {
    chat.server.play({ kind: "bend", bend });
    expect(await answers()).toEqual(expected);
  });

  test("a model that joins two and numbers on cannot: ids are no numbers", async () => {
    await answers();
    const ids = chat.server.requests[0]?.asked.segments.map(({ id }) => id) ?? [];
    expect(ids).not.toEqual(ids.toSorted());
    expect(ids.join("")).not.toMatch(/\d/u);
  });

  test("an instruction that was followed in one text reaches no other", async () => {
    chat.server.play({
      kind: "bend",
      bend: (list) => [
        ...list.with(1, { ...at(list, 1), text: "HACKED ".repeat(200) }),
        { id: "evil", text: "HACKED" },
      ],
    });
    expect(await answers()).toEqual(good.with(1, "HACKED ".repeat(200).trim()));
  });
});

test("whatever a model leaves out, says twice or puts in, a text that is trusted has its own answer", async () => {
  const places = fc.array(
    fc.record({ place: fc.nat(4), as: fc.constantFrom("good", "empty", "other", "stray") }),
    {
      maxLength: 12,
    },
  );
  await fc.assert(
    fc.asyncProperty(places, async (told) => {
      chat.server.play({
        kind: "bend",
        bend: (list) =>
          told.map(({ place, as }) => ({
            id: as === "stray" ? `x${place}` : at(list, place).id,
            text: { good: at(list, place).text, empty: "", other: "Other.", stray: "Stray." }[as],
          })),
      });
      const trusted = (await answers()).flatMap((shown, place) =>
        shown.endsWith("!") ? [] : [[shown, place] as const],
      );
      for (const [shown, place] of trusted) {
        const said = told.filter((each) => each.place === place && each.as !== "stray");
        expect(new Set(said.map(({ as }) => as)).size).toBe(1);
        expect(shown).toBe(said[0]?.as === "other" ? "Other." : good[place]);
      }
    }),
    { numRuns: 60 },
  );
});

describe("inline codes", () => {
  const LINKED = "H&M: ‹1Les |2|saken1› < 5 kr.";

  test.each([
    ["as they were sent", "EN: H&amp;M: <x1>Read <x2/>it</x1> &lt; 5 kr.", "EN: H&M: ‹1Read |2|it1› < 5 kr."],
    ["an & that is not written so", "H&M <x1>Read <x2/></x1>", "H&M ‹1Read |2|1›"],
    ["one that nobody sent", "<x1>Read</x1> <x2/> <x7>more</x7>", "‹1Read1› |2| more"],
    ["lost", "Read it all.", "Read it all."],
    ["characters of our own", coded("‹3Read3› <x1>it</x1>"), "Read ‹1it1›"],
  ])("%s", async (_, text, expected) => {
    chat.server.play({ kind: "bend", bend: (list) => [{ ...at(list, 0), text }] });
    expect(await answers([LINKED])).toEqual([expected]);
  });

  test("texts without any are taken as they are", async () => {
    chat.server.play({ kind: "bend", bend: (list) => [{ ...at(list, 0), text: "H&amp;M\n <x1>" }] });
    expect(await answers(["H&M"])).toEqual(["H&amp;M <x1>"]);
  });
});

describe("a reply as a whole", () => {
  const json = (list: readonly (readonly [string, string])[]) =>
    JSON.stringify({ translations: list.map(([id, text]) => ({ id, text })) });

  test("may stand in a code block, with words around it", async () => {
    await answers(["Ja."]);
    const id = chat.server.requests[0]?.asked.segments[0]?.id ?? "";
    const block = `\`\`\`json\n${json([[id, "Yes ``` indeed."]])}\n\`\`\``;
    chat.server.play(
      { kind: "say", content: block },
      { kind: "say", content: `Here it is:\n\n${block}\nEnjoy!` },
    );
    expect(await answers(["Ja."])).toEqual(["Yes ``` indeed."]);
    expect(await answers(["Ja."])).toEqual(["Yes ``` indeed."]);
  });

  test.each([
    ["prose", { content: "The snow came early." }],
    ["JSON with prose before it", { content: `Sure! ${json([["abcde", "Yes."]])}` }],
    ["JSON of another shape", { content: '["Yes."]' }],
    ["cut by its length", { content: '{"translations":[{"id":"ab', finish: "length" }],
    ["whole but for the reason it ended", { content: json([["abcde", "Yes."]]), finish: "length" }],
    ["taken away by a filter", { content: "", finish: "content_filter" }],
    ["refused", { content: null, refusal: "I'm sorry, I can't assist with that." }],
    ["empty", { content: "" }],
    ["nothing", { content: null }],
  ])("that is %s is a mismatch, with its bill", async (_, said) => {
    chat.server.play({ kind: "say", ...said });
    const reply = await chat.ask(["Ja.", "‹1Nei1›."]);
    expect(reply).toMatchObject({
      kind: "mismatch",
      billedCharacters: 7,
      tokens: { output: expect.any(Number) },
    });
  });

  test("tells the tokens that the server counted, if it did", async () => {
    const reply = await chat.ask(TEXTS);
    expect(reply.tokens?.input).toBeGreaterThan(100);
    const body = {
      choices: [{ message: { content: "…" } }],
      usage: { prompt_tokens: -1, completion_tokens: "5" },
    };
    chat.server.play({ kind: "status", status: 200, body });
    expect(await chat.ask(TEXTS)).not.toHaveProperty("tokens");
  });

  test("bills the code points of its texts, whatever they were worth", async () => {
    chat.server.play({ kind: "bend", bend: (list) => list.slice(1) });
    const reply = await chat.ask(["Hjorten 🦌", "‹1Ja1›"]);
    expect(reply.kind === "answers" && reply.answers.map(({ billedCharacters }) => billedCharacters)).toEqual(
      [9, 2],
    );
  });
});
