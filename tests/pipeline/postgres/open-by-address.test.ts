// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how references are written
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import { PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import type { PipelineError } from "../../../src/model/pipeline-error.ts";
import { cacheStats } from "../../../src/pipeline/cache/cache-stats.ts";
import { exportCache } from "../../../src/pipeline/cache/export-cache.ts";
import { runDoctor } from "../../../src/pipeline/doctor/run-doctor.ts";
import { settingsDigest } from "../../../src/pipeline/fingerprint.ts";
import { memoryStats } from "../../../src/pipeline/memory/memory-stats.ts";
import { openFolder } from "../../../src/pipeline/open-folder.ts";
import { closeKit, openKit } from "../../../src/pipeline/open-kit.ts";
import { openDesk } from "../../../src/pipeline/review/open-desk.ts";
import { runBatch } from "../../../src/pipeline/run-batch.ts";
import { folderStatus } from "../../../src/pipeline/status/folder-status.ts";
import { DEEPL_TEST_KEY, startDeeplServer } from "../../support/deepl-server.ts";
import { makeDesk } from "../../support/desk.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { openWatchDesk } from "../../support/watch-desk.ts";

const FERRY = "Fergen gikk ikke i dag tidlig. Naboene venter fremdeles på kaia.\n";
const VERSIONS = { bitekst: "1.0.0", node: "20.20.0", platform: "linux x64" };

describeWithPostgres("a store by its address", () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  /** A machine: a folder of its own, the store in a database. */
  async function machine(
    store: string,
    files: Readonly<Record<string, string>> = { "seeds/ferge.txt": FERRY },
  ) {
    const server = await startDeeplServer();
    onTestFinished(() => server.close());
    const desk = makeDesk({ "pipeline.config.yaml": "store: ${NTB_STORE}\n", ...files });
    const env = { DEEPL_AUTH_KEY: DEEPL_TEST_KEY, DEEPL_SERVER_URL: server.url, NTB_STORE: store };
    const load = () => loadConfig({ cwd: desk.root, env, readFile: (path) => readFile(path, "utf8") });
    return { ...desk, server, load };
  }

  async function kitOf({ load }: Pick<Awaited<ReturnType<typeof machine>>, "load">) {
    const kit = await openKit(await load());
    onTestFinished(() => closeKit(kit));
    return kit;
  }

  test("what one machine paid for, another one has; outputs are the same", async () => {
    const one = await machine(postgres.url("ntb"));
    const first = await runBatch(await kitOf(one));
    expect(first).toMatchObject({ textsSent: 2, documents: [{ state: "complete" }] });
    const other = await machine(postgres.url("ntb"));
    expect(await runBatch(await kitOf(other))).toMatchObject({ textsSent: 0, billedCharacters: 0 });
    expect(other.files("output")).toEqual(one.files("output"));
    for (const name of one.files("output"))
      expect(other.read(`output/${name}`)).toBe(one.read(`output/${name}`));
    expect(one.files()).not.toContain("store.sqlite");
  });

  test("status, doctor, cache and memory look into it, and no one shows its password", async () => {
    const desk = await machine(postgres.url("bergen", { password: "h@mmelig" }));
    const kit = await kitOf(desk);
    await runBatch(kit);
    const folder = await openFolder(await desk.load());
    onTestFinished(async () => folder.store?.close());
    expect((await folderStatus(folder, { limit: 5, now: new Date() })).runs).toHaveLength(1);
    expect(await cacheStats(folder)).toMatchObject({ answers: 2 });
    expect(await memoryStats(kit.store.memory.entries())).toMatchObject({ units: 0 });
    const lines: string[] = [];
    for await (const line of exportCache(folder, { answers: 0, quarantine: 0 })) lines.push(line);
    expect(lines).toHaveLength(3);
    const health = await runDoctor({ load: desk.load, versions: VERSIONS, now: () => 0 });
    expect(health.store).toMatchObject({
      answers: 2,
      documents: 1,
      engine: expect.stringMatching(/^PostgreSQL 1\d/),
    });
    expect(health.folders.map(({ use }) => use)).toEqual(["output", "memory"]);
    expect(health.store?.path).toMatch(/^postgres:\/\/postgres:\*\*\*@localhost/);
    for (const shown of [health, folder.config, await desk.load()])
      expect(JSON.stringify(shown)).not.toContain("mmelig");
  });

  test("another password or address of the same store changes nothing for the documents", async () => {
    const loaded = await (await machine(postgres.url("bergen", { password: "en" }), {})).load();
    const kits = ["bergen", "trondheim"].map(async (schema) => {
      const env = { NTB_STORE: postgres.url(schema, { password: schema }) };
      const readText = (path: string) => readFile(path, "utf8");
      const other = await loadConfig({ cwd: loaded.root, env, readFile: readText });
      const kit = await openKit(other);
      onTestFinished(() => closeKit(kit));
      return kit;
    });
    const digests = await Promise.all(kits.map(async (kit) => settingsDigest(await kit)));
    expect(digests[0]).toBe(digests[1]);
  });

  test("review: what another process saves is seen by looking", async () => {
    const one = await kitOf(await machine(postgres.url("review")));
    await runBatch(one);
    const other = await kitOf(await machine(postgres.url("review")));
    const [kari, ola] = [one, other].map((kit) =>
      openDesk(kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS }),
    );
    onTestFinished(async () => void (await Promise.all([kari?.close(), ola?.close()])));
    const before = await ola?.standing("seeds/ferge.txt");
    const article = await kari?.document("seeds/ferge.txt");
    const segment = article?.blocks[0]?.segments[0];
    const saved = await kari?.save({
      document: "seeds/ferge.txt",
      segment: segment?.id ?? "",
      revision: segment?.revision ?? 0,
      target: "The ferry did not run early today.",
      state: "final",
      who: "Kari",
    });
    expect(saved).toMatchObject({ kind: "saved" });
    expect(await ola?.standing("seeds/ferge.txt")).not.toBe(before);
    expect((await ola?.document("seeds/ferge.txt"))?.blocks[0]?.segments[0]).toMatchObject({
      target: "The ferry did not run early today.",
      state: "final",
    });
  });

  test("watch runs over it", async () => {
    const desk = await openWatchDesk({
      "seeds/ferge.txt": FERRY,
      "pipeline.config.yaml": `store: ${postgres.url("watch")}\n`,
    });
    expect(await desk.run(1)).toMatchObject({ textsSent: 2 });
    desk.write("seeds/skole.txt", "Skolen åpner igjen til mandag.\n");
    expect(await desk.run(2)).toMatchObject({ textsSent: 1 });
    await desk.stop();
  });

  test("one that cannot be reached, and one of another kind: a line without the password", async () => {
    const { load } = await machine("postgres://desk:hemmelig@127.0.0.1:1/ntb?schema=Å", {});
    const error = await openFolder(await load()).catch((reason: PipelineError) => reason);
    expect(error).toMatchObject({ code: "store-unusable" });
    expect(JSON.stringify(error) + String(error)).not.toContain("hemmelig");
  });
});
