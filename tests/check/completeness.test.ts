import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { completeness } from "../../src/check/completeness.ts";
import { makeDocument, type UnitRow } from "../support/make-document.ts";

function findings(...rows: readonly UnitRow[]) {
  return checkDocument(makeDocument("seeds/sak.txt", [["paragraph", ...rows]]), { checks: [completeness] });
}

const [FERRY, FERRY_IN_ENGLISH] = [
  "Fergen mellom Bodø og Moskenes ble innstilt mandag fordi vinden var for sterk.",
  "The ferry between Bodø and Moskenes was cancelled on Monday because the wind was too strong.",
];
const [SCHOOL, SCHOOL_IN_ENGLISH] = [
  "Elevene på skolen i Hamar fikk fri onsdag etter en brann i kjelleren.",
  "The pupils at the school in Hamar were given Wednesday off after a fire in the basement.",
];

describe("whole translations", () => {
  test.each([
    [FERRY, FERRY_IN_ENGLISH],
    [SCHOOL, SCHOOL_IN_ENGLISH],
    ["Nei.", "No."],
    ["Ja!", "Yes, of course!"],
    ["Takk.", "Thank you."],
    ["Hei", "Hello"],
    ["Oppdatert", "Updated"],
    ["Saken oppdateres.", "This story is being updated."],
    ["Boka koster 50 kr.", "The book costs 50 kroner"],
    ["Det var i år 1000 f.Kr.", "It was in the year 1000 BC"],
    ["Den store, store fisken svømte bort.", "The big, big fish swam away."],
    ["Hun sa at det at han kom, var bra.", "She said that that he came was good."],
    ["Han hadde hatt det fint.", "He had had a good time."],
    ["Velgeren, velgeren, bare velgeren!", "The voter, the voter, only the voter!"],
    ["Walla Walla ligger i Washington.", "Walla Walla is in Washington."],
    ["Hva tenker du på?", "What are you thinking of?"],
    ["Nytt sykehus i Narvik", "New hospital in Narvik"],
    ["Han kom. Han så. Han vant.", "He came, he saw, he won."],
    ["Jeg vil, men kan ikke …", "I want to, but cannot …"],
    ["Dette sa statsministeren:", "This is what the prime minister said:"],
    ["«Vi er klare», sa hun.", "“We are ready,” she said."],
    ["Tallene er 12, 12 og 12.", "The figures are 12, 12 and 12."],
    ["Eg veit ikkje kvar ho er.", "I don’t know where she is."],
    [
      "Etter kampen sa treneren at laget hadde spilt godt.",
      "After the match the coach said that the team had played well.",
    ],
    [
      "Hun er født i 1987 og bor i Tromsø med to barn.",
      "She was born in 1987 and lives in Tromsø with two children.",
    ],
    [
      "Hvis bilen svinger til høyre, svinger den mot byen, og hvis bilen svinger til venstre, svinger den mot havet.",
      "If the car turns right it turns towards the town, and if the car turns left it turns towards the sea.",
    ],
  ])("%s → %s", (source, target) => {
    expect(findings([source, target])).toEqual([]);
  });
});

describe("cut short", () => {
  test.each([
    [FERRY, "The ferry between Bodø and Moskenes was cancelled on Monday because the"],
    [FERRY, "The ferry between Bodø and Moskenes was cancelled on Monday because the wind was"],
    [FERRY, "The ferry between Bodø and Moskenes was cancelled on Monday,"],
    [FERRY, "The ferry between Bodø and Moskenes was can-"],
    [FERRY, "The ferry between Bodø and"],
    [FERRY, "The ferry between Bodø and Moskenes was cancelled on Monday because the."],
    [SCHOOL, "The pupils at the school in Hamar were given Wednesday off after a fire in the"],
    ["Skal rektoren slutte etter jul?", "Will the head teacher leave after"],
    ["Bygger nytt sykehus og ny skole i byen", "Building a new hospital and"],
    ["Bygger nytt sykehus og ny skole i byen", "Building a new hospital in the"],
  ])("%s → %s is an error", (source, target) => {
    expect(findings([source, target]).map(({ severity }) => severity)).toContain("error");
  });

  test("a stop that is lost alone is a warning, with its place", () => {
    expect(findings([SCHOOL, SCHOOL_IN_ENGLISH.slice(0, -1)])).toEqual([
      {
        segment: "s1",
        check: "completeness",
        severity: "warning",
        message:
          "The English ends without the stop of the source (.): “…dnesday off after a fire in the basement”",
        target: [79, 87],
      },
    ]);
  });

  test.each([
    [`${FERRY} ${SCHOOL}`, FERRY_IN_ENGLISH],
    [`${FERRY} ${SCHOOL}`, SCHOOL_IN_ENGLISH],
    [FERRY, "The ferry was cancelled."],
    [SCHOOL, "The pupils had the day off."],
    [
      "Hun kom hjem sent. Barna sov allerede, og huset var stille.",
      "The children were asleep, and all was quiet.",
    ],
  ])("%s → %s lacks much", (source, target) => {
    const found = findings([source, target]).filter(({ severity }) => severity !== "info");
    expect(found).not.toEqual([]);
  });
});

describe("said over and over", () => {
  test.each([
    [
      "The ferry ferry ferry was cancelled.",
      "The English says the same 3 times over: “ferry ferry ferry”",
      "error",
    ],
    [
      "The boat was in the boat was in the boat was in the harbour.",
      "The English says the same 3 times over: “The boat was in the boat was in the boat was in the”",
      "error",
    ],
    [
      "The ferry between between Bodø and Moskenes is cancelled.",
      "The English says the same 2 times over: “between between”",
      "warning",
    ],
    [
      "The ferry on Monday on Monday was cancelled.",
      "The English says the same 2 times over: “on Monday on Monday”",
      "error",
    ],
  ])("%s", (target, message, severity) => {
    expect(findings(["Fergen til Moskenes ble innstilt mandag.", target])[0]).toMatchObject({
      message,
      severity,
    });
  });

  test("a clause that comes again", () => {
    const target = `${FERRY_IN_ENGLISH} ${FERRY_IN_ENGLISH}`;
    expect(findings([FERRY, target])[0]?.message).toBe(
      "The English says twice: “The ferry between Bodø and Moskenes was cancelled on Monday …”",
    );
  });

  test("what the source says again, the English may", () => {
    expect(findings(["Fri, fri, fri!", "Free, free, free!"])).toEqual([]);
    expect(findings(["Løp løp løp!", "Run run run!"])).toEqual([]);
  });
});

describe("the text of another segment", () => {
  test("of a stranger", () => {
    expect(findings([FERRY, SCHOOL_IN_ENGLISH])[0]?.message).toBe(
      "The English has next to nothing of its source: it may belong to another segment",
    );
  });

  test("of the neighbour, both named", () => {
    const swapped = findings([FERRY, SCHOOL_IN_ENGLISH], [SCHOOL, FERRY_IN_ENGLISH]);
    expect(swapped.map(({ segment, severity, message }) => [segment, severity, message])).toEqual([
      ["s1", "error", "The English is that of segment s2, not of s1"],
      ["s2", "error", "The English is that of segment s1, not of s2"],
    ]);
  });

  test("the same for two", () => {
    const twice = findings([FERRY, FERRY_IN_ENGLISH], [SCHOOL, FERRY_IN_ENGLISH]);
    expect(twice.map(({ segment }) => segment)).toEqual(["s2"]);
  });

  test("joined with the neighbour’s", () => {
    const [found] = findings([FERRY, `${FERRY_IN_ENGLISH} ${SCHOOL_IN_ENGLISH}`]);
    expect(found).toMatchObject({ severity: "error" });
    expect(found?.message).toMatch(/^The English is too long for its source: 181 characters for 78$/u);
  });
});

describe("other checks speak", () => {
  test.each([
    ["of what is empty", [FERRY]],
    ["of what stayed as it was", [FERRY, FERRY]],
    ["of what a rule settled", [FERRY, "Ferry", "translated", "rule"]],
  ] as const)("%s", (_, row) => {
    expect(findings(row)).toEqual([]);
  });
});

test("a text that says the same for ever takes no longer than another", () => {
  const started = performance.now();
  findings([FERRY, "the ferry and the boat ".repeat(20_000)]);
  expect(performance.now() - started).toBeLessThan(2000);
});

describe("a sentence that was translated together with one that has changed or is gone", () => {
  function parted(origin: "human" | "memory", source: string, target: string) {
    const document = makeDocument("seeds/sak.txt", [["paragraph", [source, target, "translated", origin]]]);
    const blocks = document.blocks.map((block) => ({
      ...block,
      units: block.units.map((unit) => ({ ...unit, review: { parted: true as const } })),
    }));
    return checkDocument({ ...document, blocks }, { checks: [completeness] }).map(
      ({ message, severity }) => `${severity}: ${message}`,
    );
  }

  test("a person's words for both: length tells nothing more", () => {
    expect(parted("human", SCHOOL, `${SCHOOL_IN_ENGLISH} ${FERRY_IN_ENGLISH} ${FERRY_IN_ENGLISH}`)).toEqual([
      "warning: Its English was of a sentence too that has changed or is gone",
    ]);
  });

  test("another's: what else is wrong is told as well", () => {
    expect(parted("memory", SCHOOL, SCHOOL_IN_ENGLISH)).toEqual([
      "warning: Its English stood with a sentence that has changed or is gone",
    ]);
    expect(parted("memory", SCHOOL, "The pupils at the")).toHaveLength(3);
  });
});
