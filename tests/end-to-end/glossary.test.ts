import { describe, expect, test } from "vitest";
import type { PlanReport } from "../../src/model/plan-report.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";
import type { DeeplServerOptions } from "../support/deepl-server.ts";

const MAYOR = "Ordføreren i Odda krever svar fra fylkeskommunen i dag.";
const SNOW = "Det har kommet over en meter snø på fjellet siden lørdag.";
const BUSES = "Busselskapet har satt inn ekstra biler, og ordføreren takker for det.";
const ARTICLE = { "seeds/snø.txt": `${MAYOR} ${SNOW}\n\n${BUSES}\n` };
const GLOSSARY = "source;target;note\nordfører;mayor;\nfylkeskommune;county council;\nfylke;county;\n";

function makeDesk(glossary: string, options: DeeplServerOptions & { readonly config?: string } = {}) {
  return makeDeeplDesk({ ...ARTICLE, "seeds/glossary.csv": glossary }, options);
}

async function translate(desk: DeeplDesk, ...args: string[]) {
  const { code, stdout, stderr } = await desk.run("translate", "--json", ...args);
  return { code, stderr, report: JSON.parse(stdout || "{}") as RunReport };
}

/** The texts that were billed since `before` were. */
function billedSince(desk: DeeplDesk, before: number): readonly string[] {
  return desk.server.billedTexts.slice(before);
}

function kept({ server }: DeeplDesk): readonly (readonly [string, string])[] {
  return [...server.glossaries.values()].flatMap(({ dictionaries }) => [
    ...(dictionaries.get("nb-en") ?? []),
  ]);
}

describe("the glossary is shared with DeepL", () => {
  test("made before the first request, used by all, and left alone by the second run", async () => {
    const desk = await makeDesk(GLOSSARY);
    expect((await translate(desk)).code).toBe(0);
    const [id] = desk.server.glossaries.keys();
    expect(desk.server.glossaryRequests).toEqual(["POST /v3/glossaries"]);
    expect(kept(desk)).toEqual([
      ["ordfører", "mayor"],
      ["fylkeskommune", "county council"],
      ["fylke", "county"],
    ]);
    expect(desk.server.requests.map(({ parameters }) => parameters.glossary_id)).toEqual([id]);
    expect((await translate(desk)).report.requests).toBe(0);
    desk.write("seeds/ny.txt", "Bussen mellom Odda og Røldal kjører ikke i dag.\n");
    await translate(desk);
    expect(desk.server.requests.at(-1)?.parameters.glossary_id).toBe(id);
    expect(desk.server.glossaryRequests).toHaveLength(1);
  });

  test("an edited term fills it anew and sends the sentences that hold it, as plan has said", async () => {
    const desk = await makeDesk(GLOSSARY);
    await translate(desk);
    desk.write("seeds/glossary.csv", GLOSSARY.replace("county council", "county authority"));
    const plan = JSON.parse((await desk.run("plan", "--json")).stdout) as PlanReport;
    expect(plan).toMatchObject({ texts: 1, requests: 1, characters: [...MAYOR].length });
    expect(desk.server.glossaryRequests).toHaveLength(1);
    expect((await translate(desk)).code).toBe(0);
    expect(billedSince(desk, 3)).toEqual([MAYOR]);
    expect(desk.server.glossaries.size).toBe(1);
    expect(desk.server.glossaryRequests.slice(1)).toEqual([
      `PUT /v3/glossaries/${[...desk.server.glossaries.keys()][0]}/dictionaries`,
    ]);
    expect(kept(desk)).toContainEqual(["fylkeskommune", "county authority"]);
  });

  test("a term that is taken back costs nothing: the answers of before are still there", async () => {
    const desk = await makeDesk(GLOSSARY);
    await translate(desk);
    desk.write("seeds/glossary.csv", GLOSSARY.replace("mayor", "head of council"));
    await translate(desk);
    expect(billedSince(desk, 3)).toEqual([MAYOR, BUSES]);
    desk.write("seeds/glossary.csv", GLOSSARY);
    expect((await translate(desk)).report).toMatchObject({
      requests: 0,
      documents: [{ origins: { cache: 3 } }],
    });
    expect(desk.server.glossaryRequests).toHaveLength(2);
  });

  test("notes, comments and the order of lines change nothing; a new term costs what holds it", async () => {
    const desk = await makeDesk(GLOSSARY);
    await translate(desk);
    desk.write(
      "seeds/glossary.csv",
      "# ordliste\nfylke,county,ikke shire\nordfører,mayor\nfylkeskommune,county council\n",
    );
    expect((await translate(desk)).report.requests).toBe(0);
    desk.write("seeds/glossary.csv", `${GLOSSARY}fjell;mountain;\n`);
    await translate(desk);
    expect(billedSince(desk, 3)).toEqual([SNOW]);
  });

  test("an archive that was translated without one: only what holds a term is sent again", async () => {
    const desk = await makeDeeplDesk(ARTICLE);
    await translate(desk);
    expect(desk.server.requests[0]?.parameters).not.toHaveProperty("glossary_id");
    expect(desk.server.glossaryRequests).toEqual([]);
    desk.write("seeds/glossary.csv", "fylkeskommune,county council\n");
    await translate(desk);
    expect(billedSince(desk, 3)).toEqual([MAYOR]);
  });

  test("glossary: none sends none, and what was answered without one is served", async () => {
    const desk = await makeDesk(GLOSSARY, { config: "glossary: none\n" });
    await translate(desk);
    expect(desk.server.glossaryRequests).toEqual([]);
    expect(desk.server.requests[0]?.parameters).not.toHaveProperty("glossary_id");
  });

  test("another file may be named, in Windows-1252 and with Windows line ends", async () => {
    const desk = await makeDeeplDesk(ARTICLE, { config: "glossary: ordlister/avis.csv\n" });
    desk.write("ordlister/avis.csv", Buffer.from("ordfører;mayor\r\n", "latin1"));
    await translate(desk);
    expect(kept(desk)).toEqual([["ordfører", "mayor"]]);
  });
});

describe("a glossary that somebody removed at DeepL's side", () => {
  test("is made anew by the run that finds it gone, and nothing is paid for twice", async () => {
    const desk = await makeDesk(GLOSSARY);
    await translate(desk);
    desk.server.glossaries.clear();
    desk.write("seeds/ny.txt", "Bussen mellom Odda og Røldal kjører ikke i dag.\n");
    const { code, report } = await translate(desk);
    expect({ code, billed: report.billedCharacters }).toEqual({ code: 0, billed: 47 });
    expect(desk.server.glossaryRequests).toEqual(["POST /v3/glossaries", "POST /v3/glossaries"]);
    const ids = desk.server.requests.map(({ parameters }) => parameters.glossary_id);
    expect(ids).toEqual([ids[0], ids[0], [...desk.server.glossaries.keys()][0]]);
    desk.server.glossaries.clear();
    desk.write("seeds/glossary.csv", GLOSSARY.replace("mayor", "provost"));
    expect((await translate(desk)).code).toBe(0);
    expect(kept(desk)).toContainEqual(["ordfører", "provost"]);
  });

  test("is made anew once for all requests under way", async () => {
    const config = "deepl:\n  retryDelay: 0\n  concurrency: 4\n";
    const desk = await makeDesk(GLOSSARY, { config });
    await translate(desk);
    desk.server.glossaries.clear();
    for (const name of ["a", "b", "c", "d"])
      desk.write(`seeds/${name}.txt`, `Her er sak ${name} om fylket og snøen.\n`);
    expect((await translate(desk)).code).toBe(0);
    expect(desk.server.glossaryRequests).toHaveLength(2);
    expect(new Set(desk.server.billedTexts).size).toBe(desk.server.billedTexts.length);
  });
});

describe("a glossary that DeepL does not take stops the run: nothing goes out without it", () => {
  test.each([
    [403, "engine-refused", "the key may not manage glossaries"],
    [456, "engine-quota", "the account takes no more of it"],
  ])("%i", async (status, code, state) => {
    const desk = await makeDesk(GLOSSARY);
    desk.server.refuseGlossaries(status);
    const run = await translate(desk);
    expect(run.code).toBe(4);
    expect(run.report).toMatchObject({
      requests: 0,
      troubles: [{ code }],
      documents: [{ origins: { none: 3 } }],
    });
    expect(run.stderr).toContain(`Cannot share the glossary with "deepl": ${state} (status ${status}`);
    expect(run.stderr).toContain("or set glossary: none in pipeline.config.yaml");
    expect(desk.server.requests).toEqual([]);
  });

  test("when it cannot be made anew in the middle of a run, too", async () => {
    const desk = await makeDesk(GLOSSARY);
    await translate(desk);
    desk.server.glossaries.clear();
    desk.server.refuseGlossaries(400);
    desk.write("seeds/ny.txt", "Bussen mellom Odda og Røldal kjører ikke i dag.\n");
    const run = await translate(desk);
    expect(run.code).toBe(4);
    expect(run.report.troubles).toMatchObject([{ code: "engine-glossary" }]);
    expect(desk.server.requests).toHaveLength(2);
  });

  test("busy is waited for", async () => {
    const desk = await makeDesk(GLOSSARY);
    desk.server.refuseGlossaries(429, 503);
    expect((await translate(desk)).code).toBe(0);
    expect(desk.server.glossaryRequests).toHaveLength(3);
  });
});

describe("a file with something wrong stops before anything is paid for", () => {
  test.each(["translate", "plan"])("%s: every problem with its line, exit 2", async (command) => {
    const desk = await makeDesk("ordfører;mayor\nfylke\nordfører;provost\n");
    const { code, stderr } = await desk.run(command);
    expect(code).toBe(2);
    expect(stderr).toContain('Cannot use "seeds/glossary.csv": 2 problems');
    expect(stderr).toContain('  seeds/glossary.csv:2: the target of "fylke" is empty');
    expect(stderr).toContain(
      '  seeds/glossary.csv:3: "ordfører" stands in line 1 already, with another target: "mayor"',
    );
    expect(stderr).toContain("set glossary: none in pipeline.config.yaml");
    expect([...desk.server.requests, ...desk.server.glossaryRequests]).toEqual([]);
  });

  test("a file that is named and not there", async () => {
    const desk = await makeDeeplDesk(ARTICLE, { config: "glossary: borte.csv\n" });
    const { code, stderr } = await desk.run();
    expect(code).toBe(2);
    expect(stderr).toContain('Cannot read "borte.csv": there is no such file');
    expect(desk.server.requests).toEqual([]);
  });
});
