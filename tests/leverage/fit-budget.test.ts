import { describe, expect, test } from "vitest";
import { type BudgetFit, fitBudget } from "../../src/leverage/fit-budget.ts";
import { planTranslation } from "../../src/leverage/plan-translation.ts";
import type { BlockKind } from "../../src/model/block.ts";
import { describedArticle } from "../support/described.ts";

type Line = readonly [kind: BlockKind, sentence: string];

const FERRY: readonly Line[] = [
  ["heading", "Ferja står"],
  ["lead", "Ingen ferje går i dag."],
  ["paragraph", "Vinden er for sterk."],
  ["heading", "Venter på mannskap"],
  ["paragraph", "Kapteinen er på land."],
];
const BUS: readonly Line[] = [
  ["byline", "Av en leser"],
  ["heading", "Bussen går"],
  ["paragraph", "Den kjører som vanlig."],
  ["paragraph", "Vinden er for sterk."],
  ["list-item", "Mandag"],
];

function within(articles: readonly (readonly Line[])[], limit?: number): BudgetFit {
  const described = articles.map((lines, index) => describedArticle(`seeds/${index}.txt`, lines));
  const knowledge = { memory: new Map(), cache: new Map(), stored: new Map() };
  return fitBudget(
    planTranslation(described, knowledge, { reuse: "careful", canSend: true, fits: () => true }),
    limit,
  );
}

function sent({ plan }: BudgetFit): string[] {
  return plan.outgoing.map(({ text }) => text);
}

describe("what is sent under a limit", () => {
  test("all of it, when there is no limit or just enough", () => {
    const all = within([FERRY, BUS]);
    const characters = sent(all).join("").length;
    expect(all.left).toBeUndefined();
    expect(within([FERRY, BUS], characters)).toEqual(all);
    expect(within([FERRY, BUS], characters - 1).left).toEqual({
      limit: characters - 1,
      segments: 1,
      texts: 1,
      characters: 6,
    });
  });

  test("headlines and leads of all articles before anything else, a first paragraph where there is no lead", () => {
    const openings = ["Ferja står", "Ingen ferje går i dag.", "Bussen går", "Den kjører som vanlig."];
    const fitted = within([FERRY, BUS], openings.join("").length);
    expect(sent(fitted)).toEqual(openings);
  });

  test("then running order, in which a heading further down has no privilege", () => {
    const fitted = within([FERRY, BUS], 84);
    expect(sent(fitted)).toContain("Vinden er for sterk.");
    expect(sent(fitted)).not.toContain("Venter på mannskap");
  });

  test("nothing behind the first that does not fit, were it ever so short", () => {
    expect(sent(within([FERRY, BUS], 12))).toEqual(["Ferja står"]);
  });

  test("but a text that is longer than the limit does not stand in the way", () => {
    const long: Line = [
      "lead",
      "En setning som er mye lengre enn det noen kjøring får lov til å betale for.",
    ];
    expect(sent(within([[long, ["paragraph", "Ja da."]]], 20))).toEqual(["Ja da."]);
  });

  test("a text counts in code points, an emoji as one", () => {
    expect(sent(within([[["heading", "🦌🦌🦌 ja"]]], 6))).toEqual(["🦌🦌🦌 ja"]);
  });

  test("nothing at a limit of 0", () => {
    expect(within([FERRY], 0)).toMatchObject({ plan: { outgoing: [] }, left: { segments: 5, texts: 5 } });
  });
});

describe("what stays behind", () => {
  test("is open, with every segment that waits for it", () => {
    const { plan, left } = within([FERRY, BUS], 64);
    expect(left).toMatchObject({ segments: 6, texts: 5 });
    const kinds = plan.documents.map(({ segments }) => [...segments.values()].map(({ kind }) => kind));
    expect(kinds).toEqual([
      ["sent", "sent", "open", "open", "open"],
      ["open", "sent", "sent", "open", "open"],
    ]);
  });

  test("keeps the answer it had, when it was to be asked anew", () => {
    const described = describedArticle("seeds/a.txt", FERRY);
    const [first] = described.segments;
    const answer = {
      key: first?.key ?? "",
      context: "",
      languages: described.languages,
      engine: "deepl",
      source: "Ferja står",
      target: "The ferry stands still",
      billedCharacters: 10,
      document: "seeds/a.txt",
      run: "r1",
      asked: 1,
    };
    const knowledge = { memory: new Map(), cache: new Map([[answer.key, [answer]]]), stored: new Map() };
    const rules = { reuse: "exact", canSend: true, fits: () => true, askAnew: () => true } as const;
    const { plan } = fitBudget(planTranslation([described], knowledge, rules), 0);
    expect(plan.documents[0]?.segments.get("s1")).toMatchObject({ kind: "settled", target: answer.target });
  });

  test("is not counted as the cost of care any more", () => {
    const leaning: readonly Line[] = [["heading", "Hun er sint."]];
    const { plan } = within(
      [leaning, [["paragraph", "Ja."], ...leaning], [["lead", "Å nei."], ...leaning]],
      24,
    );
    expect(sent({ plan })).toEqual(["Hun er sint.", "Ja.", "Å nei."]);
    expect(plan.careful).toEqual({ texts: 0, characters: 0 });
  });
});
