import { expect, test } from "vitest";
import { API_ROUTES } from "../../src/review/server/api-routes.ts";
import type { RouteEntry } from "../../src/review/server/routes.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { DEEPL_TEST_KEY } from "../support/deepl-server.ts";
import { type RawReply, type RawRequest, rawRequest } from "../support/raw-request.ts";
import { startCli } from "../support/run-cli.ts";
import { canaries, type Seen } from "./secrets/canaries.ts";

const HOOK = "kanari-krok+7f/91c0";
const CHAT = "kanari-modell+5d/44aa";
const secrets = canaries(DEEPL_TEST_KEY, HOOK, CHAT);

const ARTICLE = "seeds/a.txt";
const CONFIG = `deepl: { retryDelay: 0 }
engine: [deepl, mini]
engines: { mini: { type: openai, model: any, baseUrl: "http://127.0.0.1:9/v1", keyVariable: MINI_KEY } }
report: [{ on: problem, webhook: "http://127.0.0.1:9/${HOOK}", secret: "${HOOK}" }]
`;
/** What stands in the place of each name of a path: there, and not there. */
const NAMES = [
  { document: ARTICLE, segment: "s1", item: "tmx" },
  { document: ARTICLE, segment: "s1", item: "html" },
  { document: "../.env", segment: "s99", item: "../../.env" },
];
/** What the routes take, and what none of them does. */
const BODIES = ["", "{", "[]", "{}", '{"target":"The bus is late.","state":"final"}', '{"text":"Se her."}'];
const PAGES = ["/", "/review.css", "/.env", "/../.env", "/%2e%2e/.env", "/api", "/api/none"];

test("the key is in no page, answer, header or error of the review server", async () => {
  const desk = await makeDeeplDesk(
    { [ARTICLE]: "Bussen er sen.\n\nFerja er innstilt.\n", ".env": `MINI_KEY=${CHAT}\n` },
    { config: CONFIG },
  );
  await desk.run("--quiet");
  const program = startCli(["review", "--as", "kari", "--verbose"], { cwd: desk.root, env: desk.env });
  const link = new URL((await program.printed("\n")).trim());
  const port = Number(link.port);
  const entered = await rawRequest({ port, path: link.pathname + link.search });
  const own = {
    Cookie: String(entered.headers["set-cookie"]).split(";")[0] ?? "",
    Origin: link.origin,
  };
  const seen: Seen[] = [told("/?token", entered)];
  const ask = async (request: Omit<RawRequest, "port">) => {
    const name = `${request.method ?? "GET"} ${request.path} ${request.body ?? ""}`;
    const reply = await rawRequest({ port, headers: own, ...request });
    seen.push(told(name, reply));
    return reply.status;
  };

  const pages = await Promise.all(PAGES.map((path) => ask({ path })));
  const strangers = [
    await ask({ path: "/", headers: {} }),
    await ask({ path: "/", headers: { Host: "bitekst.no" } }),
    await ask({ path: "/api/documents", headers: { ...own, Origin: "http://bitekst.no" } }),
  ];
  const statuses = new Set<number>();
  for (const request of API_ROUTES.flatMap(asked)) {
    const headers = { ...own, "If-Match": '"1"', "Content-Type": "application/json" };
    statuses.add(await ask({ ...request, headers }));
  }
  program.kill("SIGTERM");
  const { stdout, stderr, code } = await program.done;
  secrets.expectNowhere([...seen, ["stdout", stdout], ["stderr", stderr]]);
  secrets.expectNotIn(desk.root, [".env", "pipeline.config.yaml"]);
  expect([pages[0], strangers, code]).toEqual([200, [401, 421, 403], 0]);
  // Good answers and errors of every sort were among them.
  expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 400, 404, 412]));
});

function told(name: string, { headers, text }: RawReply): Seen {
  return [name, `${JSON.stringify(headers)}\n${text}`];
}

/** Each route with each name, and with each body where it takes one. */
function asked({ method, path }: RouteEntry): readonly Omit<RawRequest, "port">[] {
  const bodies = method === "GET" ? [undefined] : BODIES;
  return NAMES.flatMap((names) =>
    bodies.map((body) => ({
      method,
      path: path.replace(/:(document|segment|item)/g, (_, name: keyof typeof names) =>
        encodeURIComponent(names[name]),
      ),
      ...(body !== undefined && { body }),
    })),
  );
}
