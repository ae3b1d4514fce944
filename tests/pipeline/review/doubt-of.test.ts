import { expect, test } from "vitest";
import type { Finding } from "../../../src/model/finding.ts";
import type { TranslationUnit } from "../../../src/model/translation-unit.ts";
import { doubtOf } from "../../../src/pipeline/review/doubt-of.ts";

const SOURCE = "Brua er stengt etter flommen i natt.";
const ENGLISH = "The bridge is closed after the flood last night.";
const MACHINE = { target: ENGLISH, state: "translated", origin: "engine:deepl" } as const;
const HUMAN = { ...MACHINE, origin: "human" } as const;
const LONG = `${Array.from({ length: 41 }, () => "og").join(" ")}.`;

type Row = [why: string, level: string, unit: Omit<TranslationUnit, "segment">, given?: GivenCase];
interface GivenCase {
  readonly source?: string;
  readonly findings?: readonly Finding[];
}

function found(severity: Finding["severity"], message: string): Finding {
  return { segment: "s1", check: "numbers", severity, message };
}

const ERROR = found("error", "“3” is missing");
const WARNING = found("warning", "“i natt” may be lost");
const PUT_AWAY = { ...ERROR, dismissed: { reason: "Det er riktig" } };

test.each<Row>([
  ["nothing was found", "ok", MACHINE],
  ["approved", "ok", { ...MACHINE, state: "final" }, { findings: [ERROR] }],
  ["looked at by one person", "ok", { ...MACHINE, state: "reviewed" }],
  ["“3” is missing", "doubtful", MACHINE, { findings: [WARNING, ERROR] }],
  ["“3” is missing; and 1 other", "doubtful", MACHINE, { findings: [ERROR, ERROR] }],
  ["nothing was found", "ok", MACHINE, { findings: [PUT_AWAY, found("info", "Et ord")] }],
  ["“i natt” may be lost", "look", HUMAN, { findings: [WARNING] }],
  ["no translation yet", "doubtful", { target: "", state: "initial" }],
  [
    "sent back: its terms",
    "look",
    { target: "", state: "initial", review: { rejected: { reason: "terms", text: ENGLISH } } },
  ],
  ["nothing was found", "ok", { target: "", state: "translated", origin: "human", review: { blank: true } }],
  ["nothing was found", "ok", { target: "", state: "translated", origin: "human", review: { joined: "s0" } }],
  ["it is of a sentence too that has changed or is gone", "look", { ...HUMAN, review: { parted: true } }],
  ["its source was edited", "look", { ...MACHINE, review: { change: { kind: "edited" } } }],
  ["a long sentence: 41 words", "look", { ...MACHINE, target: LONG }, { source: LONG }],
  ["nothing was found", "ok", { ...HUMAN, target: LONG }, { source: LONG }],
  ["it is unusually short beside its source", "look", { ...MACHINE, target: "It is closed." }],
  ["it is unusually long beside its source", "look", { ...MACHINE, target: `${ENGLISH} ${ENGLISH}` }],
  ["nothing was found", "ok", { ...MACHINE, target: "Closed until further notice" }, { source: "Stengt" }],
])("%s: %s", (why, level, unit, { source = SOURCE, findings = [] } = {}) => {
  const segment = { id: "s1", source, start: 0, end: source.length, codes: [] };
  expect(doubtOf({ segment, ...unit }, findings)).toEqual({ level, why });
});
