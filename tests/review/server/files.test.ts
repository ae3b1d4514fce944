import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openTestReview, type TestReview } from "../../support/open-test-review.ts";
import { rawRequest } from "../../support/raw-request.ts";

const FILES = { "seeds/blåbær.txt": "Brua stenges\n\nBrua er stengt. Ferja går." };
const DOCUMENT = `/api/documents/${encodeURIComponent("seeds/blåbær.txt")}`;
const BYTES = { "Content-Type": "application/octet-stream" };

function put(ask: TestReview["ask"], segment: string, [target, revision]: readonly [string, number]) {
  return ask({
    method: "PUT",
    path: `${DOCUMENT}/segments/${segment}`,
    body: JSON.stringify({ target, state: "final" }),
    headers: { "If-Match": `"${revision}"` },
  });
}

async function bringBack(
  ask: TestReview["ask"],
  text: string,
  { name = "retur.xlf", more = "", headers = BYTES }: { name?: string; more?: string; headers?: object } = {},
) {
  const reply = await ask({
    method: "POST",
    path: `/api/import?name=${encodeURIComponent(name)}${more}`,
    body: text,
    headers: { ...headers },
  });
  return { status: reply.status, ...JSON.parse(reply.text) };
}

describe("files out", () => {
  test.each([
    ["xliff", "blåbær.txt.xlf", "application/xliff+xml; charset=utf-8", "<xliff"],
    ["tmx", "blåbær.txt.tmx", "application/xml; charset=utf-8", "<tmx"],
    ["json", "blåbær.txt.json", "application/json; charset=utf-8", '"segments"'],
    ["md", "blåbær.txt.md", "text/markdown; charset=utf-8", "Brua er stengt."],
    ["html", "blåbær.txt.html", "text/html; charset=utf-8", "<!doctype html"],
    ["docx", "blåbær.txt.review.docx", expect.stringContaining("wordprocessingml"), "PK"],
    ["omegat", "blåbær.txt.omegat.zip", "application/zip", "PK"],
  ])("as %s", async (format, name, type, start) => {
    const { ask } = await openTestReview(FILES);
    const { status, headers, text } = await ask({ path: `${DOCUMENT}/export/${format}` });
    expect([status, headers["content-type"]]).toEqual([200, type]);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    expect(headers["content-disposition"]).toBe(disposition);
    expect(text.toLowerCase()).toContain(start.toLowerCase());
  });

  test("are those of the command, byte by byte, whenever they are asked for", async () => {
    const { ask } = await openTestReview(FILES);
    const [one, other] = [
      await ask({ path: `${DOCUMENT}/export/omegat` }),
      await ask({ path: `${DOCUMENT}/export/omegat` }),
    ];
    expect(one.bytes).toEqual(other.bytes);
    expect(Object.keys(unzipSync(one.bytes)).join(" ")).toContain("omegat.project");
  });

  test("only when people have come so far, where that is asked for", async () => {
    const { ask } = await openTestReview(FILES);
    const path = `${DOCUMENT}/export/english`;
    await put(ask, "s1", ["Bridge to close", 1]);
    const short = await ask({ path: `${path}?require=final` });
    expect([short.status, JSON.parse(short.text)]).toMatchObject([
      409,
      {
        message: "Cannot export what is not final: 2 segments are not that far",
        short: [{ segment: "s2" }, {}],
      },
    ]);
    expect((await ask({ path: `${path}?require=all` })).status).toBe(422);
    expect((await ask({ path })).text).toContain("not reviewed: 2 of 3 segments");
    await put(ask, "s2", ["The bridge is closed.", 1]);
    await put(ask, "s3", ["The ferry runs.", 1]);
    const whole = await ask({ path: `${path}?require=final` });
    expect(whole.text).toBe("Bridge to close\n\nThe bridge is closed. The ferry runs.");
  });

  test.each(["pdf", "toString", "__proto__"])("not as %s", async (format) => {
    const { ask } = await openTestReview(FILES);
    expect((await ask({ path: `${DOCUMENT}/export/${format}` })).status).toBe(404);
    expect((await ask({ path: "/api/documents/none.txt/export/xliff" })).status).toBe(404);
  });
});

describe("files back", () => {
  test("are looked at first, then taken, and what stands in their way is listed", async () => {
    const { ask, fake, flush } = await openTestReview(FILES);
    const sent = (await ask({ path: `${DOCUMENT}/export/xliff` })).text;
    const [s1, s2, s3] = ["Brua stenges", "Brua er stengt.", "Ferja går."].map((text) => `EN: ${text}`);
    await put(ask, "s1", ["Bridge shut", 1]);
    const back = sent
      .replace(`>${s1}<`, ">Bridge to close<")
      .replace(`>${s2}<`, ">The bridge is closed.<")
      .replace("Ferja går.", "Ferja står.");
    expect(sent).toContain(`>${s3}<`);
    const counts = { changed: 1, same: 0, kept: 0, stale: 1, unmatched: 0, conflict: 1 };
    const dry = await bringBack(ask, back, { more: "&dry=1" });
    expect(dry).toMatchObject({ status: 200, dry: true, file: "retur.xlf", counts });
    expect(dry.units).toMatchObject([
      { kind: "conflict", segment: "s1", theirs: "Bridge to close", ours: "Bridge shut" },
      { kind: "changed", segment: "s2", theirs: "The bridge is closed." },
      { kind: "stale", segment: "s3", source: "Ferja står." },
    ]);
    const targets = async () => {
      const stored = await fake.kit.store.documents.load(["seeds/blåbær.txt"]);
      const { document } = [...stored.values()][0] ?? {};
      return document?.blocks.flatMap(({ units }) => units.map(({ target }) => target));
    };
    expect(await targets()).toEqual(["Bridge shut", s2, s3]);
    expect(await bringBack(ask, back)).toMatchObject({ dry: false, counts, documents: ["seeds/blåbær.txt"] });
    expect(await targets()).toEqual(["Bridge shut", "The bridge is closed.", s3]);
    await flush();
    expect(fake.read("output/blåbær.txt.html")).toContain("The bridge is closed.");
    expect((await bringBack(ask, back, { more: "&prefer=theirs" })).counts).toMatchObject({ changed: 1 });
    expect((await targets())?.[0]).toBe("Bridge to close");
  });

  test.each([
    ["a format that nobody knows", "hei", { name: "retur.pdf" }, 422],
    ["no name", "hei", { name: "" }, 422],
    ["a file that is cut short", "<?xml version='1.0'?><xliff version='1.2'><fi", {}, 422],
    ["JSON where a file should be", "{}", { headers: { "Content-Type": "application/json" } }, 415],
    ["another site's page", "hei", { headers: { ...BYTES, Origin: "https://evil.example" } }, 403],
  ])("refuses %s", async (_name, text, options, status) => {
    const { ask } = await openTestReview(FILES);
    const refused = await bringBack(ask, text, options);
    expect(refused.status).toBe(status);
    expect(refused.message).toMatch(/^(Cannot|Requests)/);
  });

  test("refuses more than 32 MiB unread, and a file where JSON should be", async () => {
    const { server, cookie, ask } = await openTestReview(FILES);
    const headers = { Cookie: cookie, Origin: `http://127.0.0.1:${server.port}`, ...BYTES };
    const large = { "Content-Length": String(33 * 1024 * 1024) };
    const reply = await rawRequest({
      port: server.port,
      method: "POST",
      path: "/api/import?name=a.xlf",
      headers: { ...headers, ...large },
      body: "x",
    }).catch(() => ({ status: 413 }));
    expect(reply.status).toBe(413);
    const write = await ask({
      method: "PUT",
      path: `${DOCUMENT}/segments/s1`,
      body: "{}",
      headers: { ...BYTES, "If-Match": '"1"' },
    });
    expect(write.status).toBe(415);
  });
});
