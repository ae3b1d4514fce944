import { expect, test } from "vitest";
import { makeDesk } from "../support/desk.ts";
import { rawRequest } from "../support/raw-request.ts";
import { startCli } from "../support/run-cli.ts";
import { canaries, type Seen } from "./secrets/canaries.ts";
import { inHeader, openParrot } from "./secrets/open-parrot.ts";

const KEY = "c4a1ec0d-kanari+fugl/gul-5b7e:fx";
const secrets = canaries(KEY);

test("the key is in no line of a watch, in no metric, and not in what it says of its health", async () => {
  const parrot = await openParrot(inHeader, (said) => ({
    status: 403,
    body: JSON.stringify({ message: said, detail: said }),
  }));
  const desk = makeDesk({
    "pipeline.config.yaml": "deepl: { retryDelay: 0, retries: 1 }\n",
    "seeds/a.txt": "Bussen til Odda går ikke i dag.\n",
  });
  const env = { DEEPL_AUTH_KEY: KEY, DEEPL_SERVER_URL: parrot.url };
  const watch = startCli(["watch", "--json", "--verbose", "--metrics-port", "0"], { cwd: desk.root, env });
  const port = Number(/:(\d+)\/metrics/u.exec(await watch.said("/metrics"))?.[1]);
  await watch.printed("\n");
  const seen = await Promise.all(["/metrics", "/healthz", "/none"].map((path) => answerOf(port, path)));
  watch.kill("SIGTERM");
  const { stdout, stderr, code } = await watch.done;
  expect([code, seen[1]?.[1]]).toEqual([0, expect.stringContaining("the last run is")]);
  expect(parrot.heard()).toContain(KEY);
  secrets.expectNowhere([...seen, ["stdout", stdout], ["stderr", stderr]]);
  secrets.expectNotIn(desk.root);
});

async function answerOf(port: number, path: string): Promise<Seen> {
  const { headers, text } = await rawRequest({ port, path });
  return [path, `${JSON.stringify(headers)}\n${text}`];
}
