import { expect, test } from "vitest";
import { openTestReview, type TestReview } from "../../support/open-test-review.ts";

const FILES = {
  "pipeline.config.yaml": "deepl:\n  retryDelay: 0\nglossary: seeds/glossary.csv\n",
  "seeds/glossary.csv": "source,target,note\nbru,crossing,Not bridge\nferge,ferry,\n",
  "seeds/bru.txt": "Brua stenges\n\nBrua er stengt i 17 dager. Hun lo.",
  "seeds/vei.txt": "Veien åpnes\n\nBrua er stengt i 17 dager.",
};
const SEGMENT = "/api/documents/seeds%2Fbru.txt/segments/s2";

async function send(ask: TestReview["ask"], path: string, { body = {}, revision = 0, method = "POST" }) {
  const headers = revision === 0 ? {} : { "If-Match": `"${revision}"` };
  const reply = await ask({ method, path, body: JSON.stringify(body), headers });
  return { status: reply.status, ...JSON.parse(reply.text) };
}

const WRONG = { target: "The crossing is closed for 71 days.", state: "final", reason: "Kilden tar feil" };

test("findings are put away with a reason, and taken out again", async () => {
  const { ask } = await openTestReview(FILES);
  const { segment } = await send(ask, SEGMENT, { method: "PUT", revision: 1, body: WRONG });
  const path = `${SEGMENT}/findings/${segment.findings[0].id}`;
  expect((await send(ask, `${path}/dismiss`, {})).status).toBe(422);
  const put = await send(ask, `${path}/dismiss`, { body: { reason: "Ja" } });
  expect(put.segment.findings[0].dismissed).toEqual({ reason: "Ja", by: "kari" });
  const back = await send(ask, `${path}/undismiss`, {});
  expect(back.segment.findings[0].dismissed).toBeUndefined();
  expect((await send(ask, `${SEGMENT}/findings/none-1/dismiss`, { body: { reason: "Ja" } })).status).toBe(
    404,
  );
});

test("one text goes to all with the same source, and back", async () => {
  const { ask } = await openTestReview(FILES);
  await send(ask, SEGMENT, { method: "PUT", revision: 1, body: WRONG });
  expect((await send(ask, `${SEGMENT}/propagate`, {})).status).toBe(428);
  expect((await send(ask, `${SEGMENT}/propagate`, { revision: 1 })).status).toBe(412);
  const dry = await send(ask, `${SEGMENT}/propagate`, { revision: 2, body: { dry: true } });
  expect(dry).toMatchObject({ would: [{ document: "seeds/vei.txt", id: "s2" }], done: 0 });
  const { done, undo } = await send(ask, `${SEGMENT}/propagate`, { revision: 2 });
  expect(done).toBe(1);
  expect(await send(ask, `${SEGMENT}/undo`, { body: { token: undo } })).toMatchObject({ undone: 1 });
});

test("memory is searched by its words, and terms stand beside matches", async () => {
  const { ask, flush } = await openTestReview(FILES);
  await send(ask, SEGMENT, { method: "PUT", revision: 1, body: WRONG });
  await flush();
  const found = JSON.parse((await ask({ path: "/api/memory?q=stengt%20dager&side=source" })).text);
  expect(found).toMatchObject({ total: 1, hits: [{ target: { text: WRONG.target }, state: "final" }] });
  expect(JSON.parse((await ask({ path: "/api/memory?q=stengt&side=target" })).text).total).toBe(0);
  expect(JSON.parse((await ask({ path: "/api/memory?q=%20" })).text)).toEqual({ total: 0, hits: [] });
  const { terms } = JSON.parse((await ask({ path: `${SEGMENT}/matches` })).text);
  expect(terms).toEqual([{ source: "bru", target: "crossing", note: "Not bridge" }]);
});
