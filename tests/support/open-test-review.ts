import { onTestFinished } from "vitest";
import { PLAIN_CHECK_SETTINGS } from "../../src/model/check-settings.ts";
import { openDesk } from "../../src/pipeline/review/open-desk.ts";
import type { Reply } from "../../src/review/server/reply.ts";
import { type ReviewServer, startReviewServer } from "../../src/review/server/start-server.ts";
import { type FakeDesk, type FakeDeskOptions, openFakeDesk } from "./fake-desk.ts";
import { type RawReply, type RawRequest, rawRequest } from "./raw-request.ts";

export interface TestReview {
  readonly fake: FakeDesk;
  readonly server: ReviewServer;
  readonly cookie: string;
  /** Lets files follow what was saved. */
  flush(): Promise<void>;
  /** As our own page would ask. */
  ask(request: Omit<RawRequest, "port">): Promise<RawReply>;
}

export interface TestReviewOptions extends FakeDeskOptions {
  /** By path; a word when left out. */
  readonly pages?: ReadonlyMap<string, Reply>;
  readonly reviewers?: 1 | 2;
}

const NO_PAGES: ReadonlyMap<string, Reply> = new Map([
  ["/", { kind: "text", status: 200, type: "text/html", body: "page" }],
]);

/** A review server over a folder whose articles were translated once. */
export async function openTestReview(
  files: Readonly<Record<string, string>>,
  { pages = NO_PAGES, reviewers = 1, ...options }: TestReviewOptions = {},
): Promise<TestReview> {
  const fake = await openFakeDesk(files, options);
  await fake.run();
  const desk = openDesk(fake.kit, { reviewers, settings: PLAIN_CHECK_SETTINGS });
  const server = await startReviewServer({ desk, pages, port: 0, who: "kari", reviewers });
  onTestFinished(async () => {
    await server.close();
    await desk.close();
  });
  const { port, link } = server;
  const entered = await rawRequest({ port, path: new URL(link).pathname + new URL(link).search });
  const cookie = String(entered.headers["set-cookie"]).split(";")[0] ?? "";
  const own = { Cookie: cookie, Origin: `http://127.0.0.1:${port}`, "Sec-Fetch-Site": "same-origin" };
  const ask: TestReview["ask"] = ({ headers = {}, body, ...rest }) =>
    rawRequest({
      port,
      ...rest,
      headers: { ...own, ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body }),
    });
  return { fake, server, cookie, flush: () => desk.flush(), ask };
}
