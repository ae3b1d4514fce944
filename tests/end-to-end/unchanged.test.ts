import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { RunReport } from "../../src/model/run-report.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";

const ARTICLES = {
  "seeds/a.txt": "Fergen gikk ikke i dag tidlig.\n\nNaboene venter fremdeles på kaia.\n",
  "seeds/b.txt": "Skolen åpner igjen til mandag.\n",
};

function documents(stdout: string) {
  return (JSON.parse(stdout) as RunReport).documents.map(({ source, state, origins }) => [
    source,
    state,
    origins.cache,
  ]);
}

describe("a run passes over what nothing has changed, and over nothing else", () => {
  test("the report of an unchanged document is that of a whole run", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    await desk.run();
    const passedOver = await desk.run("--json");
    desk.write("pipeline.config.yaml", "deepl:\n  retryDelay: 0\n# enda en linje\nfailOn: none\n");
    const whole = await desk.run("--json");
    expect(documents(passedOver.stdout)).toEqual([
      ["seeds/a.txt", "complete", 2],
      ["seeds/b.txt", "complete", 1],
    ]);
    const strip = ({ documents: all }: RunReport) => all;
    expect(strip(JSON.parse(passedOver.stdout) as RunReport)).toEqual(
      strip(JSON.parse(whole.stdout) as RunReport),
    );
  });

  test("an output that was deleted or edited by hand is written again", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    await desk.run();
    const page = desk.read("output/a.txt.html");
    rmSync(desk.path("output/a.txt.html"));
    desk.write("output/b.txt.json", "{}");
    await desk.run();
    expect(desk.read("output/a.txt.html")).toBe(page);
    expect(desk.read("output/b.txt.json")).toContain("Skolen åpner");
    expect(desk.server.requests).toHaveLength(2);
  });

  test("new memory, another config, an edited source: what they shape is made anew", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    await desk.run();
    desk.write(
      "seeds/memory/godkjent.tmx",
      memoryOf("Skolen åpner igjen til mandag.", "The school reopens on Monday."),
    );
    await desk.run();
    expect(desk.read("output/b.txt.html")).toContain("The school reopens on Monday.");
    desk.write("pipeline.config.yaml", "deepl:\n  retryDelay: 0\nformats: [html, json, tmx, md]\n");
    await desk.run();
    expect(desk.files("output")).toContain("a.txt.md");
    desk.write("seeds/a.txt", ARTICLES["seeds/a.txt"].replace("Naboene", "Elevene"));
    await desk.run();
    expect(desk.read("output/a.txt.html")).toContain("Elevene");
  });

  test("an incomplete document is tried again every time", async () => {
    const desk = await makeDeeplDesk(ARTICLES, { config: "deepl:\n  retryDelay: 0\n  concurrency: 1\n" });
    desk.server.play({ kind: "status", status: 456 });
    expect((await desk.run()).code).toBe(4);
    expect((await desk.run()).code).toBe(0);
  });
});

function memoryOf(source: string, target: string): string {
  return `<?xml version="1.0"?><tmx version="1.4"><header srclang="nb" segtype="sentence" creationtool="x" creationtoolversion="1" adminlang="en" o-tmf="x" datatype="plaintext"/><body><tu><tuv xml:lang="nb"><seg>${source}</seg></tuv><tuv xml:lang="en-GB"><seg>${target}</seg></tuv></tu></body></tmx>`;
}
