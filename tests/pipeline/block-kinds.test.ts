import { describe, expect, onTestFinished, test } from "vitest";
import { runBatch } from "../../src/index.ts";
import type { JsonDocument } from "../../src/writers/json-document.ts";
import { DEEPL_TEST_KEY, startDeeplServer } from "../support/deepl-server.ts";
import { makeDesk } from "../support/desk.ts";

const ARTICLE = `Statsråden møtte pressen

Av Siri Hauge

Publisert 12.05.2022 kl. 10.30

Hun smiler bredt utenfor retten. Ikke noe svar.
Hun smiler bredt utenfor retten. Ikke noe svar. Foto: Heiko Junge / NTB

Saken begynte i mars. Da ble det kjent at hun hadde solgt aksjer.

\`\`\`
npm run hemmelig
\`\`\`

– Jeg sier ingenting, sier statsråden.

Les også: Slik gikk det med forgjengeren
`;

/** A desk where the article is translated; every answer to a text is another, as an engine's may be. */
async function translate(config: string, article = ARTICLE) {
  let count = 0;
  const server = await startDeeplServer({ translate: (text) => `EN ${++count}: ${text}` });
  onTestFinished(() => server.close());
  const desk = makeDesk({ "seeds/sak.txt": article, "pipeline.config.yaml": config });
  const env = { DEEPL_AUTH_KEY: DEEPL_TEST_KEY, DEEPL_SERVER_URL: server.url };
  const report = await runBatch({ cwd: desk.root, env });
  const { blocks } = JSON.parse(desk.read("output/sak.txt.json")) as JsonDocument;
  return { server, report, blocks, english: desk.read("output/sak.en.txt") };
}

describe("caption twins", () => {
  test.each(["careful", "exact", "ice"])(
    "share their units, paid once, with cache.reuse: %s",
    async (reuse) => {
      const { server, blocks } = await translate(`cache:\n  reuse: ${reuse}\n`);
      const [first, second] = blocks.filter(({ kind }) => kind === "caption");
      const targets = first?.segments.map(({ target }) => target) ?? [];
      expect(targets).toHaveLength(2);
      expect(second?.segments.map(({ target }) => target)).toEqual([...targets, "Photo: Heiko Junge / NTB"]);
      expect(second?.segments[2]?.origin).toBe("rule");
      expect(server.billedTexts.filter((text) => text === "Ikke noe svar.")).toHaveLength(1);
    },
  );

  test("the same sentences elsewhere are no twins to ice", async () => {
    const again = ARTICLE.replace("– Jeg sier", "Hun smiler bredt utenfor retten.\n\n– Jeg sier");
    const { server } = await translate("cache:\n  reuse: ice\n", again);
    expect(server.billedTexts.filter((text) => text.startsWith("Hun smiler"))).toHaveLength(2);
  });
});

describe("code", () => {
  test("is never sent, not as context either, and stays as it is", async () => {
    const { server, blocks, english } = await translate("deepl:\n  contextOmits: []\n");
    expect(JSON.stringify(server.requests)).not.toContain("hemmelig");
    expect(blocks.find(({ kind }) => kind === "code")?.segments).toMatchObject([
      { source: "npm run hemmelig", target: "npm run hemmelig", state: "translated", origin: "rule" },
    ]);
    expect(english).toContain("```\nnpm run hemmelig\n```");
  });
});

describe("deepl.contextOmits", () => {
  const around = async (config: string) => (await translate(config)).server.requests[0]?.context;

  test("names, dates and other articles' headlines stay out", async () => {
    expect(await around("")).toBe(
      "Statsråden møtte pressen " +
        "Hun smiler bredt utenfor retten. Ikke noe svar. Hun smiler bredt utenfor retten. Ikke noe svar. " +
        "Saken begynte i mars. Da ble det kjent at hun hadde solgt aksjer. " +
        "– Jeg sier ingenting, sier statsråden.",
    );
  });

  test("nothing stays out of it", async () => {
    const context = await around("deepl:\n  contextOmits: []\n");
    expect(context).toContain("Av Siri Hauge Publisert 12.05.2022 kl. 10.30 Hun smiler");
    expect(context).toContain("Les også: Slik gikk det med forgjengeren");
  });

  test("what is left out is translated all the same, and costs the same", async () => {
    const [some, all] = [await translate(""), await translate("deepl:\n  contextOmits: []\n")];
    expect(some.server.billedTexts).toEqual(all.server.billedTexts);
    expect(some.server.billedTexts).toContain("Les også: Slik gikk det med forgjengeren");
    expect(some.report.documents[0]?.state).toBe("complete");
  });
});
