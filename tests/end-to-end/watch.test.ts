import { describe, expect, test } from "vitest";
import { makeDeeplDesk } from "../support/deepl-desk.ts";

const FERRY = "Fergen gikk ikke i dag tidlig. Naboene venter fremdeles på kaia.\n";
const SCHOOL = "Skolen åpner igjen til mandag.\n";

describe("bitekst watch", () => {
  test("a line for each run, nothing paid twice, and 0 at SIGTERM", async () => {
    const desk = await makeDeeplDesk({ "seeds/ferge.txt": FERRY });
    const watch = desk.start("watch", "--debounce", "0");
    await watch.printed("1 article complete");
    desk.write("seeds/skole.txt", SCHOOL);
    await watch.printed("2 articles complete");
    watch.kill("SIGTERM");
    const { code, stdout, stderr } = await watch.done;
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        "Watching; Ctrl+C stops it\nStopping: waiting for answers under way, which are kept (again to stop at once)\n",
    });
    const figures = stdout
      .trim()
      .split("\n")
      .map((line) => line.replace(/[\d.]+ s\)|^[\d:]+/g, "…"));
    expect(figures).toEqual([
      "…  1 article complete, 63 characters billed, about 0.00 EUR, 3 findings (…",
      "…  2 articles complete, 30 characters billed, about 0.00 EUR, 4 findings (…",
    ]);
    const again = await desk.run();
    expect({ code: again.code, requests: desk.server.requests.length }).toEqual({ code: 0, requests: 2 });
  });

  test("SIGTERM in the middle of a request: the answer is kept, and the next run pays for nothing", async () => {
    const desk = await makeDeeplDesk({ "seeds/ferge.txt": FERRY });
    let open = () => undefined as unknown;
    desk.server.play({ kind: "answer", gate: new Promise((resolve) => (open = () => resolve(undefined))) });
    const watch = desk.start("watch", "--json");
    await desk.server.arrived(1);
    watch.kill("SIGTERM");
    await watch.said("Stopping:");
    open();
    const { code, stdout } = await watch.done;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ at: expect.stringMatching(/Z$/), interrupted: true });
    const paid = desk.server.requests.length;
    expect((await desk.run()).code).toBe(0);
    expect(desk.server.requests).toHaveLength(paid);
  });

  test("a config that cannot be used at the start is wrong usage", async () => {
    const desk = await makeDeeplDesk({}, { config: "formats: [pdf]\n" });
    expect(await desk.run("watch")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("pipeline.config.yaml:1:11"),
    });
  });

  test.each(["0", "ofte", "3601"])("--poll %s is wrong usage", async (seconds) => {
    const desk = await makeDeeplDesk({});
    expect(await desk.run("watch", "seeds", "--poll", seconds)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("It takes a whole number from 1 to 3600"),
    });
  });
});
