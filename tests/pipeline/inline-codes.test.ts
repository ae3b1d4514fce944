import { describe, expect, onTestFinished, test } from "vitest";
import { DEFAULTS } from "../../src/config/defaults.ts";
import { Secrets } from "../../src/config/secrets.ts";
import { createDeeplEngine } from "../../src/engines/deepl-engine.ts";
import { fromCodeXml } from "../../src/formats/code-xml.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import { finishDocuments } from "../../src/pipeline/finish-documents.ts";
import { openKit } from "../../src/pipeline/open-kit.ts";
import { planBatch } from "../../src/pipeline/plan-batch.ts";
import { sendOutgoing } from "../../src/pipeline/send-outgoing.ts";
import { followSending } from "../../src/pipeline/sending/follow-sending.ts";
import { carryIds } from "../../src/segment/carry-ids.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";
import type { JsonDocument } from "../../src/writers/json-document.ts";
import { coded } from "../support/coded.ts";
import { DEEPL_TEST_KEY, type DeeplServerOptions, startDeeplServer } from "../support/deepl-server.ts";
import type { DeeplTrick } from "../support/deepl-trick.ts";
import { makeDesk } from "../support/desk.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { type RegionRow, regionDocument } from "../support/region-document.ts";

const NAME = "seeds/sak.html";
const PAGE: readonly RegionRow[] = [
  ["heading", "Nav svarer på <i>kritikken</i> & beklager"],
  ["paragraph", 'Les <b>hele <a href="/sak?a=1&b=2">saken</a></b> her. <b>Toget sto. Bussen</b> gikk.'],
  ["code", "npm ci"],
  ["paragraph", "Toget fra Trondheim sto i flere timer ved<br>Dombås i natt."],
  ["paragraph", "Foto: <a href='/hj'>Heiko Junge</a> / NTB"],
];

/** A desk where pages of hand-made regions are translated by the real deepl-node, as a run does it. */
async function openRoom(options: DeeplServerOptions = {}) {
  const server = await startDeeplServer(options);
  const desk = makeDesk();
  const config = { ...DEFAULTS, formats: ["html", "json", "tmx"] };
  const store = openMemoryStore();
  const engine = createDeeplEngine({ key: DEEPL_TEST_KEY, serverUrl: server.url, timeout: 30_000 });
  onTestFinished(async () => {
    await engine.close();
    await server.close();
  });
  const kit = await openKit({ root: desk.root, config, secrets: new Secrets({}) }, { store, engine });
  const run = async (rows: readonly RegionRow[]) => {
    const stored = (await store.documents.load([NAME])).get(NAME);
    const before = stored && {
      segments: stored.document.blocks.flatMap(({ units }) => units.map(({ segment }) => segment)),
      nextSegment: stored.nextSegment,
    };
    const carried = carryIds(segmentDocument(regionDocument(NAME, rows), { language: "nb" }), before);
    const documents = [{ kind: "read" as const, ...carried, stored }];
    const plan = await planBatch(kit, documents, { canSend: true });
    const outcome = await sendOutgoing(kit, plan, { run: "r", signal: new AbortController().signal });
    const sources = { documents, failures: [], unchanged: [], fingerprints: new Map() };
    const sending = followSending(plan.documents);
    sending.end({ documents: plan.documents, resolutions: outcome.resolutions, interrupted: false });
    const [report] = await finishDocuments(kit, { plan, sending, sources, checking: {} });
    return { report, plan, outcome, json: JSON.parse(desk.read("output/sak.html.json")) as JsonDocument };
  };
  return { server, store, desk, run };
}

function targetsOf({ blocks }: JsonDocument): string[] {
  return blocks.flatMap(({ segments }) => segments.map(({ target }) => target));
}

/** What is found of inline codes; that the server's answers are Norwegian is found as well. */
function findingsOf({ blocks }: JsonDocument): string[] {
  return blocks
    .flatMap(({ segments }) =>
      segments.flatMap(({ findings = [] }) => findings.filter(({ check }) => check === "inline-codes")),
    )
    .map(({ message }) => message);
}

describe("a page with inline codes through the whole walk", () => {
  test("each text goes out once, as it must, and comes back with its codes", async () => {
    const { server, store, desk, run } = await openRoom();
    const { report, plan, outcome, json } = await run(PAGE);
    expect(report).toMatchObject({
      state: "complete",
      segments: 6,
      origins: { engine: 5, rule: 1 },
    });
    expect(targetsOf(json)).toEqual([
      "EN: Nav svarer på <x1>kritikken</x1> &amp; beklager",
      "EN: Les <x1>hele <x2>saken</x2></x1> her.",
      "EN: Toget sto.",
      "EN: Bussen<x1/> gikk.",
      "EN: Toget fra Trondheim sto i flere timer ved <x1/>Dombås i natt.",
      "Photo: <x1>Heiko Junge</x1> / NTB",
    ]);
    expect(server.requests.map(({ tagHandling, texts }) => [tagHandling, texts.length])).toEqual([
      ["xml", 4],
      [undefined, 1],
    ]);
    for (const { context } of server.requests) {
      expect(context).toContain("Les hele saken her. Toget sto. Bussen gikk.");
      expect(context).not.toMatch(/[\uE000-\uE2FF]/u);
    }
    const sizes = plan.outgoing.map(({ text }) => [...text.replace(/[\uE000-\uE2FF]/gu, "")].length);
    const billed = sizes.reduce((sum, size) => sum + size, 0);
    expect([outcome.billedCharacters, server.billedCharacters]).toEqual([billed, billed]);
    expect(desk.read("output/sak.html.html")).toContain("Les <b>hele </b><b><u>saken</u></b> her.");
    expect(desk.read("output/sak.html.tmx")).toContain(
      '<bpt i="2" x="2">&lt;a href="/sak?a=1&amp;b=2"&gt;</bpt>',
    );
    const kept = (await store.documents.load([NAME])).get(NAME)?.document.blocks[0];
    expect(kept?.form).toBe("html-text");
  });

  test("nothing is paid twice; a sentence that only gets bold is sent alone and keeps its id", async () => {
    const { server, run } = await openRoom();
    await run(PAGE);
    expect((await run(PAGE)).outcome.requests).toBe(0);
    const sent = server.billedTexts.length;
    const [first, , ...rest] = PAGE;
    const edited = PAGE[1]?.[1].replace("Toget sto.", "Toget <i>sto</i>.") ?? "";
    const { json } = await run(first ? [first, ["paragraph", edited], ...rest] : []);
    expect(server.billedTexts.slice(sent)).toEqual(["Toget <x1>sto</x1>."]);
    expect(json.blocks.flatMap(({ segments }) => segments.map(({ id }) => id))).toEqual([
      "s1",
      "s2",
      "s3",
      "s4",
      "s5",
      "s6",
    ]);
  });

  const linked: readonly RegionRow[] = [
    ["paragraph", "Hos <a href='/nav'>Nav</a> er det <b>helt stille</b> i dag."],
  ];

  test.each<[DeeplTrick["kind"]]>([["answer"], ["add-tag"], ["lose-tags"], ["break-tags"], ["cross-tags"]])(
    "%s by the engine: what is certain is put right",
    async (kind) => {
      const { server, run } = await openRoom();
      server.play({ kind } as DeeplTrick);
      const { json } = await run(linked);
      const target = "EN: Hos <x1>Nav</x1> er det <x2>helt stille</x2> i dag.";
      expect([targetsOf(json), findingsOf(json)]).toEqual([[target], []]);
    },
  );

  test("what is not certain is told, the answer lies in the cache as it came", async () => {
    const { store, run } = await openRoom({ translate: () => "At Nav all is quiet today.<x2></x2>" });
    const { json, plan } = await run(linked);
    expect(targetsOf(json)).toEqual(["At <x1>Nav</x1> all is quiet today.<x2></x2>"]);
    expect(findingsOf(json)).toEqual(["The English of segment s1 has nothing in “<b>…</b>”"]);
    const [key] = plan.outgoing.map((each) => each.key);
    const kept = (await store.cache.find([key ?? ""])).get(key ?? "");
    expect(kept?.[0]?.target).toBe(coded("At Nav all is quiet today.‹22›"));
  });

  test("memory without codes serves where they can be placed, else the sentence is sent", async () => {
    const { store, server, run } = await openRoom();
    const entry = (source: string, target: string): MemoryEntry => {
      return { languages: { source: "nb", target: "en-GB" }, source, target, state: "final" };
    };
    await store.memory.replaceFile({ name: "a.tmx", digest: "1" }, [
      entry("Nav svarer.", "Nav answers."),
      entry("Toget sto helt stille.", "The train stood quite still."),
    ]);
    const { json } = await run([["paragraph", "<a>Nav</a> svarer. Toget sto <b>helt stille</b>."]]);
    expect(targetsOf(json)).toEqual(["<x1>Nav</x1> answers.", "EN: Toget sto <x1>helt stille</x1>."]);
    expect(server.billedTexts).toHaveLength(1);
  });

  test("its own TMX is memory for it, codes and all", async () => {
    const { desk, run } = await openRoom();
    await run(PAGE);
    const { readTmx } = await import("../../src/readers/read-tmx.ts");
    const { entries, problems } = readTmx(desk.read("output/sak.html.tmx"), {
      name: "a.tmx",
      target: "en-GB",
    });
    expect([entries.length, problems]).toEqual([6, []]);
    const second = await openRoom();
    await second.store.memory.replaceFile({ name: "a.tmx", digest: "1" }, entries);
    const { report, json } = await second.run(PAGE);
    expect([second.server.requests.length, report?.origins.memory]).toEqual([0, 6]);
    expect(desk.read("output/sak.html.json")).toContain(JSON.stringify(targetsOf(json)[1]));
    const [, segment] = json.blocks.flatMap(({ segments }) => segments);
    expect(fromCodeXml(segment?.target ?? "", segment?.codes ?? []).faults).toEqual([]);
  });
});
