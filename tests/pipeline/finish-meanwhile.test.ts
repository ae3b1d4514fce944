import { existsSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { openFakeDesk } from "../support/fake-desk.ts";

/** More articles than are finished together while texts are on their way; a request holds fifty of their sentences. */
const MANY = Array.from({ length: 60 }, (_, number): [string, string] => [
  `seeds/sak-${String(number).padStart(2, "0")}.txt`,
  `Ferja til øy nummer ${number + 200} gikk ikke i går.\n`,
]);

const CONFIG = { config: "deepl:\n  context: none\n" };

function openGate() {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate, open };
}

test("articles whose sentences are answered are written while others are on their way", async () => {
  const { server, run, path, kit } = await openFakeDesk(Object.fromEntries(MANY), CONFIG);
  const { gate, open } = openGate();
  server.play({ kind: "answer" }, { kind: "answer", gate });
  const ended = run();
  await vi.waitFor(() => expect(existsSync(path("output/sak-49.txt.html"))).toBe(true), 20_000);
  expect(server.requests).toHaveLength(2);
  expect(existsSync(path("output/sak-50.txt.html"))).toBe(false);
  expect(await kit.store.documents.names()).toHaveLength(50);
  open();
  const { documents } = await ended;
  expect(documents.map(({ state }) => state)).toEqual(MANY.map(() => "complete"));
});

test("a disk that takes no documents stops the sending, and what was answered is kept", async () => {
  const { server, run, kit } = await openFakeDesk(Object.fromEntries(MANY), CONFIG);
  const { gate, open } = openGate();
  server.play({ kind: "answer" }, { kind: "answer", gate });
  const broken = new Error("The disk is gone");
  vi.spyOn(kit.store.documents, "save").mockImplementation(() => {
    open();
    return Promise.reject(broken);
  });
  await expect(run()).rejects.toBe(broken);
  const kept: string[] = [];
  for await (const { source } of kit.store.cache.answers()) kept.push(source);
  expect(kept).toHaveLength(60);
});
