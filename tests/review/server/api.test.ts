import { describe, expect, test } from "vitest";
import { openTestReview } from "../../support/open-test-review.ts";

const FILES = { "seeds/bru.txt": "Brua stenges\n\nBrua er stengt. Hun <b>lo</b>." };
const SEGMENT = "/api/documents/seeds%2Fbru.txt/segments/s2";

function put(wanted: object, revision = 1) {
  return {
    method: "PUT",
    path: SEGMENT,
    body: JSON.stringify(wanted),
    headers: { "If-Match": `"${revision}"` },
  };
}

describe("the API", () => {
  test("lists articles and shows one", async () => {
    const { ask } = await openTestReview(FILES);
    expect(JSON.parse((await ask({ path: "/api/documents" })).text)).toMatchObject({
      as: "kari",
      reviewers: 1,
      documents: [{ name: "seeds/bru.txt", segments: 3, states: { translated: 3 } }],
    });
    const article = JSON.parse((await ask({ path: "/api/documents/seeds%2Fbru.txt" })).text);
    expect(article).toMatchObject({ name: "seeds/bru.txt", languages: { source: "nb", target: "en-GB" } });
    expect(article.blocks[1].segments[1]).toMatchObject({ id: "s3", source: "Hun <b>lo</b>.", revision: 1 });
  });

  test("saves against the revision that was seen, and says what stands there to who is late", async () => {
    const { ask } = await openTestReview(FILES);
    const saved = await ask(put({ target: "The bridge is closed.", state: "final" }));
    expect([saved.status, JSON.parse(saved.text)]).toMatchObject([
      200,
      { segment: { revision: 2, state: "final" } },
    ]);
    const late = await ask(put({ target: "Another." }));
    expect([late.status, JSON.parse(late.text)]).toMatchObject([
      412,
      { segment: { target: "The bridge is closed." } },
    ]);
    const again = await ask(put({ target: "Another." }, 2));
    expect([again.status, JSON.parse(again.text)]).toMatchObject([200, { segment: { state: "translated" } }]);
    const undone = await ask({
      method: "POST",
      path: `${SEGMENT}/undo`,
      body: "{}",
      headers: { "If-Match": '"3"' },
    });
    expect(JSON.parse(undone.text)).toMatchObject({
      segment: { target: "The bridge is closed.", state: "final" },
    });
  });

  test.each([
    ["no revision", { headers: {} }, 428],
    ["a revision that is no number", { headers: { "If-Match": "*" } }, 428],
    ["fields that nobody knows", { body: '{"traget":"x"}' }, 422],
    ["a state that is none", { body: '{"state":"done"}' }, 422],
    ["what is no JSON", { body: "{" }, 400],
    ["an approval of nothing", { body: '{"target":"","state":"final"}' }, 422],
    ["a segment that is not there", { path: `${SEGMENT}9` }, 404],
    ["a path that climbs", { path: "/api/documents/..%2F..%2Fetc%2Fpasswd/segments/s1" }, 404],
    ["a method that is none", { method: "DELETE" }, 404],
  ])("refuses %s", async (_name, change, status) => {
    const { ask } = await openTestReview(FILES);
    expect((await ask({ ...put({ target: "x" }), ...change })).status).toBe(status);
  });

  test("offers what memory has that is alike", async () => {
    const { ask, flush } = await openTestReview({
      "seeds/bru.txt": "Brua stenges\n\nBrua er stengt etter flommen.",
      "seeds/annen.txt": "Bru igjen\n\nBrua er stengt etter flommen i natt.",
    });
    await ask(put({ target: "The bridge is closed after the flood.", state: "final" }));
    await flush();
    const { matches } = JSON.parse(
      (await ask({ path: "/api/documents/seeds%2Fannen.txt/segments/s2/matches" })).text,
    );
    expect(matches).toEqual([
      {
        source: "Brua er stengt etter flommen.",
        target: "The bridge is closed after the flood.",
        score: expect.closeTo(79, -1),
        kind: "fuzzy",
        document: "seeds/bru.txt",
      },
    ]);
  });

  test("keeps comments and history", async () => {
    const { ask } = await openTestReview(FILES);
    await ask(put({ target: "Closed." }));
    const said = await ask({
      method: "POST",
      path: `${SEGMENT}/comments`,
      body: '{"text":"Er det sikkert?"}',
    });
    expect(said.status).toBe(201);
    expect(JSON.parse((await ask({ path: `${SEGMENT}/comments` })).text)).toMatchObject({
      comments: [{ segment: "s2", who: "kari", text: "Er det sikkert?" }],
    });
    const { history } = JSON.parse((await ask({ path: `${SEGMENT}/history` })).text);
    expect(history.map(({ action, who }: { action: string; who?: string }) => [action, who])).toEqual([
      ["edit", "kari"],
      ["run", undefined],
    ]);
  });
});
