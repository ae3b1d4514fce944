import { expect, test } from "vitest";
import { DEFAULTS } from "../../../src/config/defaults.ts";
import { planTranslation } from "../../../src/leverage/plan-translation.ts";
import { maySend } from "../../../src/pipeline/languages/may-send.ts";
import { refuseUnsendable } from "../../../src/pipeline/languages/refuse-unsendable.ts";
import { describedDocument } from "../../support/described.ts";

const BUS = "Bussen går ikkje i dag.";
const OPEN = describedDocument("seeds/a.txt", [BUS, "Foto: NTB", "Vegen er stengd."], "nn");
const RULED = describedDocument("seeds/b.txt", ["Foto: NTB", "100 000"], "nn");
const BOKMAL = describedDocument("seeds/c.txt", ["Bussen går ikke i dag."], "nb");
const DESCRIBED = [OPEN, RULED, BOKMAL];
const FAILED = { name: "seeds/d.txt", error: new Error("tom") as never };

function settled(nynorsk: "send" | "refuse") {
  const kit = { config: { ...DEFAULTS, source: { ...DEFAULTS.source, nynorsk } } };
  const plan = planTranslation(
    DESCRIBED,
    { memory: new Map(), cache: new Map(), stored: new Map() },
    { reuse: "exact", canSend: true, maySend: (document) => maySend(kit, document), fits: () => true },
  );
  const documents = DESCRIBED.map(({ document }) => {
    return { kind: "read" as const, document, nextSegment: 1, stored: undefined };
  });
  const sources = { documents, failures: [FAILED], unchanged: [], fingerprints: new Map() };
  return refuseUnsendable(kit, { plan, sources });
}

test("what may not be sent and would have to be is a failure; plan and sources stay in step", () => {
  const { plan, sources } = settled("refuse");
  expect(plan.documents.map(({ document }) => document.name)).toEqual(["seeds/b.txt", "seeds/c.txt"]);
  expect(sources.documents.map(({ document }) => document.name)).toEqual(["seeds/b.txt", "seeds/c.txt"]);
  expect(plan.outgoing.map(({ document }) => document)).toEqual(["seeds/c.txt"]);
  const [before, refused, ...others] = sources.failures;
  expect([before, others]).toEqual([FAILED, []]);
  expect(refused).toMatchObject({ name: "seeds/a.txt", language: "nn" });
  expect(refused?.error).toMatchObject({
    code: "document-language",
    message: 'Cannot translate "seeds/a.txt": it is written in Norwegian Nynorsk, which is not to be sent',
    advice:
      "Set source.nynorsk: send in pipeline.config.yaml to have it sent as bokmål, or put the 2 segments that it lacks into memory",
  });
});

test("what may be sent stays", () => {
  const { plan, sources } = settled("send");
  expect(plan.documents).toHaveLength(3);
  expect(sources.failures).toEqual([FAILED]);
});
