import type { CachedAnswer } from "../../src/model/cached-answer.ts";
import type { StoredDocument } from "../../src/model/stored-document.ts";
import type { Store } from "../../src/ports/store.ts";

const LANGUAGES = { source: "nb", target: "en-GB" };
const AT = "2026-03-01T10:00:00.000Z";
const ARTICLE = "seeds/bru.txt";

/** Puts something on every shelf, texts that a database may lose among it. */
export async function fillStore(store: Store, { answers = 3 } = {}): Promise<void> {
  const { memory, cache, documents, review, written, runs } = store;
  await memory.replaceFile({ name: "seeds/memory/ntb.tmx", digest: "d1" }, [
    { languages: LANGUAGES, source: "Brua er stengt.", target: "The bridge is closed.", state: "final" },
    {
      languages: LANGUAGES,
      source: "Åse på Ås – «ja», sa hun: nul\0, halv \uD83D, hel 😀",
      target: "\u001B0000",
      state: "translated",
      author: "kari",
      note: "A\u030Ase",
    },
  ]);
  await cache.put(Array.from({ length: answers }, (_, number) => answer(number)));
  await documents.save([stored()]);
  const unit = { target: "The bridge is closed.", state: "final", origin: "human" } as const;
  await review.change([
    { document: ARTICLE, segment: "s1", revision: 1, unit, action: "edit", who: "kari", at: AT },
  ]);
  await review.comment(ARTICLE, { segment: "s1", who: "ola", at: AT, text: "Stengt for alle?" });
  const settled = {
    document: ARTICLE,
    segment: "s2",
    check: "numbers",
    digest: "d",
    reason: "Slik sa hun det",
  };
  await store.dismissals.save([settled]);
  await runs.save({ id: "r1", startedAt: AT, kind: "translate", host: "vert-1" });
  await runs.save({ id: "r2", startedAt: AT, endedAt: AT, end: "complete", report: { seconds: 1.5 } });
  const files = new Map([["output/bru.md", "d"]]);
  const report = { source: ARTICLE } as Parameters<typeof written.save>[0][0]["report"];
  await written.save([{ name: "seeds/vei.txt", fingerprint: "f", files, report }]);
  await store.glossaries.save("deepl", { id: "g1", digest: "d" });
  await share(store);
}

/** What several machines share. */
async function share({ claims, spending, brakes, due, sources, agreements }: Store): Promise<void> {
  await claims.take(["text:1", "text:2"], { owner: "arbeider", lease: 60_000 });
  await spending.reserve({ id: "v1", month: "2026-03", characters: 50, run: "r1" });
  await spending.reserve({ id: "v2", month: "2026-03", characters: 70, run: "r1" });
  await spending.settle("v1", 47);
  await spending.updateBacklog({ left: ["k2", "k1"], settled: [] });
  await brakes.turn("deepl", { perMinute: 7 });
  await brakes.stop("deepl", { trouble: "quota", message: "Kvoten er brukt opp", until: AT });
  await due.claim({ job: "hver morgen", due: AT, who: "vert-1", at: AT });
  await sources.put([{ name: ARTICLE, digest: "d", bytes: new Uint8Array([0, 255, 10, 229]) }]);
  await agreements.agree("config", "d");
}

function answer(number: number): CachedAnswer {
  return {
    key: `nøkkel-${number}`,
    context: number % 2 === 0 ? "" : "c",
    languages: LANGUAGES,
    engine: "deepl",
    source: `Rute ${number} går ikke i dag.`,
    target: `Route ${number} is not running today.`,
    billedCharacters: 25,
    document: ARTICLE,
    run: "r1",
    asked: 1,
    ...(number === 1 ? { doubt: "cut" as const } : {}),
  };
}

function stored(): StoredDocument {
  const [source, next] = ["Brua er stengt.", "Hun har 3 barn."];
  const units = [
    {
      segment: { id: "s1", source, start: 0, end: 15, codes: [] },
      target: "The bridge is shut.",
      state: "translated" as const,
      origin: "engine:deepl" as const,
    },
    {
      segment: { id: "s2", source: next, start: 16, end: 31, codes: [] },
      target: "",
      state: "initial" as const,
    },
  ];
  const finding = { segment: "s2", check: "numbers", severity: "warning", message: "3 is missing" } as const;
  const block = { id: "b1", kind: "paragraph" as const, start: 0, end: 31, units };
  const document = {
    name: ARTICLE,
    format: "text" as const,
    languages: LANGUAGES,
    blocks: [block],
    findings: [finding],
  };
  return { document, text: `${source} ${next}`, nextSegment: 3, answers: { s1: { key: "k", context: "" } } };
}
