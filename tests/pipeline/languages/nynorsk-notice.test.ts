import { describe, expect, test } from "vitest";
import { DEFAULTS } from "../../../src/config/defaults.ts";
import { planTranslation } from "../../../src/leverage/plan-translation.ts";
import type { LanguagePair } from "../../../src/model/language.ts";
import {
  nynorskNotice,
  type SentNynorsk,
  WAS_SENT,
  WOULD_BE_SENT,
} from "../../../src/pipeline/languages/nynorsk-notice.ts";
import { describedDocument } from "../../support/described.ts";

const BUS = "Bussen går ikkje i dag.";
const SNOW = "Det har snøa sidan laurdag.";
const NN = describedDocument("seeds/a.txt", [BUS, "Foto: NTB"], "nn");
const AGAIN = describedDocument("seeds/b.txt", [BUS], "nn");
const OTHER = describedDocument("seeds/c.txt", [SNOW], "nn");
const NB = describedDocument("seeds/d.txt", ["Bussen går ikke i dag."], "nb");

const AS_BOKMAL = ({ target }: LanguagePair) => ({ source: "nb", target });

/** The notice of a run that sent these outgoing texts, all when left out. */
function notice(
  documents: Parameters<typeof planTranslation>[0],
  more: Partial<SentNynorsk> = {},
  languagesFor = AS_BOKMAL,
) {
  const knowledge = { memory: new Map(), cache: new Map(), stored: new Map() };
  const rules = { reuse: "exact" as const, canSend: true, fits: () => true };
  const plan = planTranslation(documents, knowledge, rules);
  return nynorskNotice(
    { engine: { name: "deepl", languagesFor }, config: DEFAULTS },
    { plan, isSent: () => true, verb: WAS_SENT, ...more },
  );
}

describe("nynorsk that goes to an engine as bokmål", () => {
  test("is counted by documents that something was sent for", () => {
    expect(notice([NN, AGAIN, NB])).toEqual([
      {
        code: "nynorsk-as-bokmal",
        message: "1 nynorsk document was sent as Bokmål (NB), since DeepL lists Bokmål only",
        advice: "Set source.nynorsk: refuse in pipeline.config.yaml to keep nynorsk from being sent",
      },
    ]);
    expect(notice([NN, OTHER])[0]?.message).toContain("2 nynorsk documents were sent");
    expect(notice([NN, OTHER], { verb: WOULD_BE_SENT })[0]?.message).toContain("documents would be sent");
    expect(notice([NN, OTHER], { isSent: (id) => id === "t2" })[0]?.message).toContain("1 nynorsk document");
  });

  test("is not worth a word when nothing was sent, or when the engine knows nynorsk", () => {
    expect(notice([NB])).toEqual([]);
    expect(notice([NN], { isSent: () => false })).toEqual([]);
    expect(notice([NN], {}, (pair) => pair)).toEqual([]);
  });

  test("names the engines that took it, not those that know it", () => {
    const rules = {
      reuse: "exact" as const,
      canSend: true,
      fits: () => true,
    };
    const knowledge = { memory: new Map(), cache: new Map(), stored: new Map() };
    const plan = planTranslation([NN], knowledge, rules);
    const outgoing = plan.outgoing.map((text) => ({ ...text, engine: "local" }));
    const kit = (languagesFor: typeof AS_BOKMAL) => ({
      engine: { name: "deepl", languagesFor: AS_BOKMAL },
      engines: [
        { engine: { name: "deepl", languagesFor: AS_BOKMAL } },
        { engine: { name: "local", languagesFor } },
      ],
      config: DEFAULTS,
    });
    const sent = { plan: { ...plan, outgoing }, isSent: () => true, verb: WAS_SENT };
    expect(
      nynorskNotice(
        kit((pair) => pair),
        sent,
      ),
    ).toEqual([]);
    expect(nynorskNotice(kit(AS_BOKMAL), sent)[0]?.message).toContain("since local lists Bokmål only");
  });
});
