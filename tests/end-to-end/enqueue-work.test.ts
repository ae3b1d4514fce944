import { afterAll, beforeAll, expect, test } from "vitest";
import { DEEPL_TEST_KEY, startDeeplServer } from "../support/deepl-server.ts";
import { type Desk, makeDesk } from "../support/desk.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../support/postgres.ts";
import { runCli, startCli } from "../support/run-cli.ts";

const FILES = {
  "seeds/leder.txt": "Stortinget vedtok budsjettet i går.\nRegjeringen er fornøyd med forliket.",
  "seeds/nyhet.txt": "Flere hytter i fjellet står uten strøm.\nPolitiet venter mer snø i natt.",
  "seeds/tom.txt": "\n",
};

test("a store of one machine has no queue: one line, what to do, exit 2", async () => {
  const desk = makeDesk(FILES);
  for (const command of ["enqueue", "work"]) {
    const { code, stderr } = await runCli([command], { cwd: desk.root });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'bitekst: Cannot open the queue: store ".bitekst/store.sqlite" is a file, which one machine has for itself\n' +
        "Set store: postgres://… in pipeline.config.yaml or BITEKST_STORE for many machines; one needs none of it: bitekst translate\n",
    );
  }
});

describeWithPostgres("enqueue and work on PostgreSQL", () => {
  let database: TestPostgres;
  beforeAll(async () => {
    database = await startPostgres();
  }, 30_000);
  afterAll(() => database.stop());

  const envOf = (schema: string, url: string) => ({
    BITEKST_STORE: database.url(schema, { user: "postgres", password: "hemmelig" }),
    DEEPL_AUTH_KEY: DEEPL_TEST_KEY,
    DEEPL_SERVER_URL: url,
  });

  test("what is put is translated, what cannot be read is listed and tried again", async () => {
    const server = await startDeeplServer();
    const desk: Desk = makeDesk(FILES);
    const place = { cwd: desk.root, env: envOf("avis", server.url) };
    const said: string[] = [];
    const run = async (...args: string[]) => {
      const result = await runCli(args, place);
      said.push(result.stdout, result.stderr);
      return result;
    };
    expect((await run("enqueue")).stderr).toBe("3 documents put into the queue\n");
    const worked = await run("work", "--once", "--json");
    expect(worked.code).toBe(3);
    expect(JSON.parse(worked.stdout).documents).toMatchObject([
      { source: "seeds/leder.txt", state: "complete" },
      { source: "seeds/nyhet.txt", state: "complete" },
      { source: "seeds/tom.txt", state: "failed" },
    ]);
    expect(desk.read("output/nyhet.txt.html")).toContain("EN: Politiet");
    const { stdout } = await run("enqueue", "--dead", "--json");
    expect(JSON.parse(stdout).dead).toMatchObject([{ document: "seeds/tom.txt" }]);
    expect((await run("enqueue", "--retry-dead")).stderr).toBe("1 document put into the queue anew\n");
    expect((await run("enqueue")).stderr).toBe(
      "0 documents put into the queue (1 waits there already, 2 have not changed)\n",
    );
    expect(said.join("")).not.toContain("hemmelig");
    await server.close();
  }, 30_000);

  test("SIGTERM in the middle of a request: exit 0, the answer is kept, the article waits for the next", async () => {
    const server = await startDeeplServer();
    const desk = makeDesk({ "seeds/leder.txt": FILES["seeds/leder.txt"] });
    const place = { cwd: desk.root, env: envOf("stopp", server.url) };
    let answer = () => {};
    server.play({
      kind: "answer",
      gate: new Promise<void>((resolve) => {
        answer = resolve;
      }),
    });
    await runCli(["enqueue"], place);
    const worker = startCli(["work"], place);
    await server.arrived(1);
    worker.kill("SIGTERM");
    await worker.said("Stopping");
    answer();
    expect((await worker.done).code).toBe(0);
    const again = await runCli(["work", "--once"], place);
    expect(again.code).toBe(0);
    expect(server.requests).toHaveLength(1);
    await server.close();
  }, 30_000);

  test("a quota that is used up ends --once with what to do, and the articles wait; one that stays says so", async () => {
    const server = await startDeeplServer({ characterLimit: 80 });
    const { "seeds/tom.txt": _, ...files } = FILES;
    const desk = makeDesk(files);
    const place = { cwd: desk.root, env: envOf("kvote", server.url) };
    await runCli(["enqueue"], place);
    const once = await runCli(["work", "--once", "--concurrency", "1"], place);
    expect(once.code).toBe(4);
    expect(once.stderr).toContain("the account's characters are used up (status 456");
    expect(once.stderr).toContain("Raise the limit of the DeepL account");
    const asked = server.requests.length;
    const worker = startCli(["work", "--concurrency", "1"], place);
    await worker.said("No articles are taken until the engine may be asked again");
    worker.kill("SIGTERM");
    const { code, stderr } = await worker.done;
    expect(code).toBe(0);
    expect(stderr).toContain("Another run was told so");
    expect(server.requests).toHaveLength(asked);
    const { stdout } = await runCli(["enqueue", "--dead", "--json"], place);
    expect(JSON.parse(stdout)).toMatchObject({ dead: [] });
    const jobs = await database.query(
      "SELECT state, retry_count FROM kvote_queue.job WHERE name = 'documents' AND state < 'completed'",
    );
    expect(jobs.map((job) => [job.state, job.retry_count])).toEqual([["created", 0]]);
    await server.close();
  }, 30_000);
});
