import { describe, expect, test } from "vitest";
import type { CheckContext } from "../../../src/check/check.ts";
import { checkDocument } from "../../../src/check/check-document.ts";
import { CHECKS } from "../../../src/check/checks.ts";
import { NOTHING_ANYWHERE } from "../../../src/check/nothing-anywhere.ts";
import { type CheckSettings, PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import type { BilingualDocument } from "../../../src/model/document.ts";
import { OF_TEXTS, quietOnce } from "../../../src/pipeline/checks/quiet-once.ts";
import { makeDocument } from "../../support/make-document.ts";

const TERM = { source: "Statsforvalteren", target: "county governor", line: 2 };
const SETTINGS: CheckSettings = { ...PLAIN_CHECK_SETTINGS, terms: [TERM] };

/** What is right, and what each check of texts has something to say of. */
const PAIRS = [
  ["Havnesjefen ber om mer tid.", "The harbour master asks for more time."],
  ["Prisen har økt med 12,5 prosent.", "The price has risen by 15 per cent."],
  ["Politiet har ikke pågrepet noen.", "Police have arrested someone."],
  ["Mannen er siktet for drap.", "The man has been convicted of murder."],
  ["Ordføreren skal ha visst om det.", "The mayor knew about it."],
  ["Statsforvalteren svarer i mai.", "The governor answers in May."],
  ["Eventuelt blir møtet flyttet.", "Eventually the meeting will be moved."],
  ["Les mer på www.kystverket.no nå.", "Read more at www.kystverket.com now."],
  ["Bonden på Toten venter.", "Bonden på Toten venter."],
  ["Arbeidet tar tid.", "The work takes  time"],
  ["Møtet begynner kl. 18.30.", "The meeting begins at 18:30."],
] as const;

function article(name: string, kind: "paragraph" | "heading" = "paragraph"): BilingualDocument {
  return makeDocument(
    name,
    PAIRS.map(([source, target]) => [kind, [source, target]]),
  );
}

describe("checks that remember where they found nothing", () => {
  test("find in a second article what all checks find in it", () => {
    const checks = quietOnce();
    const documents = [
      article("seeds/a.txt"),
      article("seeds/b.txt", "heading"),
      { ...article("seeds/c.txt"), languages: { source: "nb", target: "en-US" } },
      article("seeds/d.txt"),
    ];
    for (const document of documents) {
      const expected = checkDocument(document, { settings: SETTINGS });
      expect(checkDocument(document, { settings: SETTINGS, checks })).toEqual(expected);
      expect(expected.length).toBeGreaterThan(PAIRS.length / 2);
    }
  });

  test("look once at a pair that is right, each time at one that is not", () => {
    const numbers = CHECKS.filter(({ code }) => code === "numbers");
    const looks: string[] = [];
    const checks = quietOnce(
      numbers.map((check) => ({
        ...check,
        look(unit, context) {
          looks.push(unit.segment.source);
          return check.look(unit, context);
        },
      })),
    );
    for (const name of ["seeds/a.txt", "seeds/b.txt"]) checkDocument(article(name), { checks });
    const times = PAIRS.map(([source]) => looks.filter((each) => each === source).length);
    expect(times).toEqual(PAIRS.map(([source]) => (source.includes("12,5") ? 2 : 1)));
  });

  test.each([
    ["nothing here", [], 2],
    ["nothing anywhere", NOTHING_ANYWHERE, 1],
  ])("of a check that looks around: %s", (_, remarks, times) => {
    const looks: string[] = [];
    const checks = quietOnce([
      {
        code: "consistency",
        severity: "info",
        look({ segment }) {
          looks.push(segment.source);
          return remarks;
        },
      },
    ]);
    for (const name of ["seeds/a.txt", "seeds/b.txt"]) checkDocument(article(name), { checks });
    expect(looks).toHaveLength(PAIRS.length * times);
  });

  test("look again where a person, the state or the kind of the block says otherwise", () => {
    const looks: string[] = [];
    const checks = quietOnce([
      {
        code: "typography",
        severity: "info",
        look({ segment }) {
          looks.push(segment.id);
          return [];
        },
      },
    ]);
    const [source, target] = PAIRS[0];
    const document = makeDocument("seeds/a.txt", [
      ["paragraph", [source, target], [source, target], [source, target, "final", "human"]],
      ["heading", [source, target]],
    ]);
    checkDocument(document, { checks });
    expect(looks).toEqual(["s1", "s3", "s4"]);
  });

  test.each([...OF_TEXTS])("%s sees nothing but the texts, their block's kind and the languages", (code) => {
    const check = CHECKS.find((each) => each.code === code);
    const { blocks, languages, ...document } = article("seeds/a.txt");
    for (const { kind, units } of blocks) {
      for (const unit of units) {
        const context = {
          document: only({ languages, name: document.name }, ["languages"]),
          block: only({ kind }, ["kind"]),
          settings: SETTINGS,
          held: undefined,
        };
        check?.look(
          only(unit, ["segment", "target", "state", "origin", "review"]),
          only(context, ["document", "block", "settings"]) as unknown as CheckContext,
        );
      }
    }
    expect(check?.code).toBe(code);
  });
});

/** The same, but that whoever asks for another property fails. */
function only<Whole extends object>(whole: Whole, names: readonly string[]): Whole {
  return new Proxy(whole, {
    get(target, name) {
      if (!names.includes(String(name))) throw new Error(`It looked at ${String(name)}`);
      return Reflect.get(target, name);
    },
  });
}
