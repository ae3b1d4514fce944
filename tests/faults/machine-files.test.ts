import { expect, it } from "vitest";
import { makeDesk } from "../support/desk.ts";
import { runConfined } from "./machine/confined-cli.ts";

/** `BITEKST_FAULTS=long`: as many as the issue names. */
const MANY = process.env.BITEKST_FAULTS === "long" ? 20_000 : 400;

it(`${MANY} articles are written by a process that may have 40 files open`, async () => {
  const articles = Object.fromEntries(
    Array.from({ length: MANY }, (_, number) => [
      `seeds/${number % 7}/sak-${number}.txt`,
      `Sak ${number % 50} i dag\n\nKommunestyret sa ja til sak ${number % 50}.\n`,
    ]),
  );
  const config = "engine: pseudo\nformats: [html, json]\n";
  const desk = makeDesk({ "pipeline.config.yaml": config, ...articles });
  const options = { cwd: desk.root, before: "ulimit -n 40" };
  const { code, stderr } = await runConfined(["--fail-on", "none", "--quiet"], options);
  expect([code, stderr]).toStrictEqual([0, ""]);
  expect(desk.files("output").filter((name) => /sak-\d+\.txt\.(html|json)$/u.test(name))).toHaveLength(
    2 * MANY,
  );
}, 600_000);
