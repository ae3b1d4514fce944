import { describe, expect, test } from "vitest";
import { serialiseTmx } from "../../src/formats/tmx.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import type { JsonDocument } from "../../src/writers/json-document.ts";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";

const RETRY = "deepl: { retryDelay: 0 }\n";
const DANISH = `source: { language: da }\nformats: [html, json, tmx, xliff, md, english]\n${RETRY}`;
const GERMAN = `target: { language: de }\nformats: [html, english, tmx]\n${RETRY}`;

const BRIDGE = `Ny bro åbner i Løgstør

Af Mette Holm

Broen åbner den 3. maj kl. 18.30, siger borgmester Ida Bech. Den har kostet ca. 1.234,5 mio. kr., dvs. mere end ventet.

– Jeg har aldrig set noget lignende, siger hun.

Foto: Lars Juhl / Ritzau Scanpix
`;
const PAGE = `<!DOCTYPE html>
<html lang="da"><head><title>Skolen lukker</title></head>
<body><article><h1>Skolen lukker</h1><p>Rektor er <b>ikke glad</b> for det, men eleverne er.</p></article></body></html>
`;
const NORWEGIAN = "Ny bru i Odda\n\nBrua åpner 3. mai. Hun er ikke ferdig, sier Kari Vik.\n";

const reportOf = (stdout: string) => JSON.parse(stdout) as RunReport;

async function danishDesk(config = DANISH, files: Readonly<Record<string, string>> = {}): Promise<DeeplDesk> {
  const translate = (text: string) => `EN: ${text.replace("1.234,5", "1,234.5")}`;
  return makeDeeplDesk(
    { "seeds/bro.txt": BRIDGE, "seeds/skole.html": PAGE, ...files },
    { config, translate },
  );
}

describe("Danish into English", () => {
  test("all files are right, nothing of Norwegian is said, and the second run sends nothing", async () => {
    const desk = await danishDesk();
    const { code, stdout, stderr } = await desk.run("--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { documents, notices } = reportOf(stdout);
    expect(notices).toBeUndefined();
    expect(documents.map(({ language, state, findings }) => [language, state, findings])).toEqual([
      ["da", "complete", { error: 0, warning: 0, info: 0 }],
      ["da", "complete", { error: 0, warning: 0, info: 0 }],
    ]);
    expect(new Set(desk.server.requests.map(({ source, target }) => `${source} ${target}`))).toEqual(
      new Set(["da en-GB"]),
    );
    expect(desk.server.billedTexts).toContain("Broen åbner den 3. maj kl. 18.30, siger borgmester Ida Bech.");

    const json = JSON.parse(desk.read("output/bro.txt.json")) as JsonDocument;
    expect(json.languages).toEqual({ source: "da", target: "en-GB" });
    expect(json.blocks.map(({ kind, segments }) => [kind, segments.length])).toEqual([
      ["heading", 1],
      ["byline", 1],
      ["paragraph", 2],
      ["dialogue", 1],
      ["credit", 1],
    ]);
    expect(desk.read("output/bro.txt.html")).toMatch(/lang="da"[\s\S]*lang="en-GB"/);
    expect(desk.read("output/bro.txt.tmx")).toContain('<tuv xml:lang="da">');
    expect(desk.read("output/bro.txt.xlf")).toContain('source-language="da" target-language="en-GB"');
    expect(desk.read("output/bro.txt.md")).toContain("EN: Ny bro åbner i Løgstør");
    expect(desk.read("output/bro.en.txt")).toContain("EN: Ny bro åbner i Løgstør");
    expect(desk.read("output/skole.en.html")).toContain('<html lang="en-GB">');
    expect(desk.read("output/index.html")).toContain("<title>Articles in Danish and English</title>");

    const sent = desk.server.billedTexts.length;
    desk.write("seeds/bro.txt", `${BRIDGE}\n`);
    const second = await desk.run("--json");
    expect(second.code).toBe(0);
    expect(desk.server.billedTexts).toHaveLength(sent);
  });

  test("memory of Danish serves, that of Norwegian does not", async () => {
    const entry = (source: string, target: string) => ({
      languages: { source, target: "en-GB" },
      source: "Skolen lukker",
      target,
      state: "final" as const,
    });
    const tmx = serialiseTmx({
      entries: [entry("nb", "Norwegian school"), entry("da", "The school closes")],
    });
    const desk = await danishDesk(DANISH, { "seeds/memory/alt.tmx": tmx });
    expect((await desk.run()).code).toBe(0);
    expect(desk.read("output/skole.en.html")).toContain("<h1>The school closes</h1>");
    expect(desk.server.billedTexts).not.toContain("Skolen lukker");
  });

  test("a store with Norwegian serves none of its answers for Danish, nor the other way round", async () => {
    const desk = await makeDeeplDesk(
      { "seeds/a.txt": "Vi venter på svar.\n" },
      { config: `source: { language: nb }\n${RETRY}` },
    );
    await desk.run();
    desk.write("pipeline.config.yaml", DANISH);
    expect((await desk.run()).code).toBe(0);
    expect(desk.server.requests.map(({ source }) => source)).toEqual(["nb", "da"]);
    desk.write("pipeline.config.yaml", `source: { language: nb }\n${RETRY}`);
    expect((await desk.run()).code).toBe(0);
    expect(desk.server.requests).toHaveLength(2);
  });

  test("explain and segment know what the config says", async () => {
    const desk = await danishDesk();
    const { stdout } = await desk.run("segment", "seeds/bro.txt", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ language: "da" });
    await desk.run();
    const why = await desk.run("explain", "seeds/bro.txt", "s3");
    expect(why.stdout).toContain("The article: Danish, as source.language says.");
    expect(why.stdout).not.toMatch(/Norwegian|nynorsk/);
  });
});

describe("Norwegian into German", () => {
  test("the file alone is called by its language, and is no article where it lies beside its source", async () => {
    const desk = await makeDeeplDesk({ "seeds/bru.txt": NORWEGIAN }, { config: `output: seeds\n${GERMAN}` });
    expect((await desk.run()).code).toBe(0);
    expect(desk.server.requests.map(({ source, target }) => [source, target])).toEqual([["nb", "de"]]);
    expect(desk.read("seeds/bru.de.txt")).toContain("Ny bru i Odda");
    expect(desk.read("seeds/bru.txt.tmx")).toContain('<tuv xml:lang="de">');
    const second = await desk.run("--json");
    expect(reportOf(second.stdout).documents.map(({ source }) => source)).toEqual(["seeds/bru.txt"]);
    expect(desk.server.requests).toHaveLength(1);
  });

  test("what was approved in English is not taken for German", async () => {
    const desk = await makeDeeplDesk({ "seeds/bru.txt": NORWEGIAN }, { config: RETRY });
    await desk.run();
    const review = desk.read("output/bru.txt.json").replaceAll('"state": "translated"', '"state": "final"');
    desk.write("svar.json", review);
    await desk.run("apply", "svar.json");
    desk.write("pipeline.config.yaml", `${GERMAN}memory: { files: [], file: tysk.tmx }\n`);
    const { code, stdout } = await desk.run("--json");
    expect(code).toBe(0);
    expect(reportOf(stdout).documents[0]?.origins).toMatchObject({ memory: 0, engine: 3 });
    expect(desk.server.requests.map(({ target }) => target)).toEqual(["en-GB", "de"]);
  });
});

describe("other pairs", () => {
  test("Swedish into English: one run, and nothing is sent again", async () => {
    const desk = await makeDeeplDesk(
      {
        "seeds/bro.txt":
          "Bron öppnar i maj\n\nBron blev dyr, ca. 40 mkr. Den är inte klar, säger Karin Ek.\n",
      },
      { config: `source: { language: sv }\n${RETRY}`, translate: (text) => `EN: ${text}` },
    );
    const { code, stdout } = await desk.run("--json");
    expect(code).toBe(0);
    expect(reportOf(stdout).documents[0]).toMatchObject({ language: "sv", state: "complete", segments: 3 });
    expect(new Set(desk.server.requests.map(({ source, target }) => `${source} ${target}`))).toEqual(
      new Set(["sv en-GB"]),
    );
    expect(desk.server.billedTexts).toContain("Bron blev dyr, ca. 40 mkr.");
    expect(desk.read("output/index.html")).toContain("<title>Articles in Swedish and English</title>");
    expect(reportOf((await desk.run("--json")).stdout)).toMatchObject({ textsSent: 0 });
  });

  test("Danish into Norwegian: a TMX that comes back has its Norwegian on the target's side", async () => {
    const config = `source: { language: da }\ntarget: { language: nb }\nformats: [tmx]\n${RETRY}`;
    const desk = await makeDeeplDesk(
      { "seeds/bro.txt": "Broen åbner i maj.\n" },
      { config, translate: () => "Brua åpner i maj." },
    );
    expect((await desk.run()).code).toBe(0);
    const out = desk.read("output/bro.txt.tmx");
    desk.write("tom.tmx", out.replace("Brua åpner i maj.", ""));
    const { findings } = JSON.parse((await desk.run("check", "tom.tmx", "--json")).stdout);
    expect(findings).toMatchObject([{ check: "empty" }]);
    desk.write("retur.tmx", out.replace("Brua åpner i", "Broen åpner i"));
    const back = await desk.run("apply", "retur.tmx", "--json");
    expect(back.code).toBe(0);
    expect(desk.read("output/bro.txt.tmx")).toContain("Broen åpner i maj.");
  });
});

describe("what does not work says so", () => {
  test("a pair that the engine does not know: nothing is sent, exit 4", async () => {
    const desk = await danishDesk(`source: { language: da }\ntarget: { language: tlh }\n${RETRY}`);
    const { code, stderr } = await desk.run();
    expect(code).toBe(4);
    expect(stderr).toContain(
      'Cannot translate with "deepl": it does not translate Danish (da) into Klingon (tlh)',
    );
    expect(stderr).toContain("Choose another engine in pipeline.config.yaml");
    expect(desk.server.requests).toEqual([]);
    expect((await desk.run("plan")).stderr).toContain("does not translate Danish (da)");
  });

  test("a language's name in the place of its tag: exit 2, with the tag", async () => {
    const desk = await danishDesk("source: { language: dansk }\n");
    const { code, stderr } = await desk.run();
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean "da"?');
  });
});
