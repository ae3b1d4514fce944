import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { createApertiumEngine } from "../../../src/engines/command/apertium-engine.ts";
import { createLibreTranslateEngine } from "../../../src/engines/libretranslate/libretranslate-engine.ts";
import { pivotEngine } from "../../../src/pipeline/engines/pivot-engine.ts";
import { describeWithApertium } from "../../support/apertium.ts";
import { startLibreTranslateServer } from "../../support/libretranslate-server.ts";

describeWithApertium("nynorsk by way of Apertium", () => {
  test("what the second engine gets is bokmål, which stands beside the answer", async () => {
    const server = await startLibreTranslateServer();
    const manner = { concurrency: 1, timeout: 20_000 };
    const libre = { name: "libre", url: server.url, keyVariable: "K", isPaid: true };
    const engine = pivotEngine({
      first: createApertiumEngine({
        name: "apertium",
        cwd: tmpdir(),
        env: process.env,
        version: "1",
        ...manner,
      }),
      second: createLibreTranslateEngine({ ...libre, ...manner }),
      between: "nb",
    });
    const texts = [
      { id: "s1", text: "Eg heiter Kari." },
      { id: "s2", text: "Dei veit ikkje kva dei vil." },
    ];
    const languages = { source: "nn", target: "en-GB" };
    expect(engine.languagesFor(languages)).toEqual({ source: "nn", target: "en" });
    const reply = await engine.translate({ texts, languages });
    await engine.close();
    await server.close();
    expect(server.requests.map(({ q, source }) => [source, q])).toEqual([
      ["nb", ["Jeg heter Kari.", "De vet ikke hva de vil."]],
    ]);
    expect(reply).toMatchObject({
      kind: "answers",
      answers: [
        { target: "EN: Jeg heter Kari.", pivot: { language: "nb", text: "Jeg heter Kari." } },
        { target: "EN: De vet ikke hva de vil.", pivot: { language: "nb" } },
      ],
    });
  });
});
