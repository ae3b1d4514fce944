import { expect, test } from "vitest";
import { type Desk, makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";
import { chances } from "./kill/chances.ts";
import { readFaults } from "./kill/read-faults.ts";
import { canaries } from "./secrets/canaries.ts";
import { type Answer, inHeader, openParrot } from "./secrets/open-parrot.ts";

const KEY = 'kanari+gul/5b7e-"c4a1ec0d":x';
const secrets = canaries(KEY);

/** How each engine is set up, and where its server finds the key. */
const ENGINES = {
  deepl: { config: () => "", variable: "DEEPL_AUTH_KEY", secretIn: inHeader },
  mini: {
    config: (url: string) =>
      `engines: { mini: { type: openai, model: any, baseUrl: "${url}/v1", keyVariable: MINI_KEY } }\n`,
    variable: "MINI_KEY",
    secretIn: inHeader,
  },
  libre: {
    config: (url: string) =>
      `engines: { libre: { type: libretranslate, url: "${url}", keyVariable: LT_KEY } }\n`,
    variable: "LT_KEY",
    secretIn: (_: unknown, body: string) => /"api_key":"([^"]*)"/.exec(body)?.[1] ?? "",
  },
} as const;
type EngineName = keyof typeof ENGINES;

const SOURCES = ["Bussen til Odda går ikke i dag.", "Ferja er innstilt."];

/** Refusals in the words of each, and good answers whose English is the key. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  "400": (said) => ({ status: 400, body: refusal(said) }),
  "401": (said) => ({ status: 401, body: refusal(said) }),
  "429": (said) => ({ status: 429, body: refusal(said) }),
  "500": (said) => ({ status: 500, body: `<h1>${said}</h1>` }),
  "200, of another shape": (said) => ({ status: 200, body: refusal(said) }),
  "200, as English": (said) => ({ status: 200, body: asEnglish(said) }),
};

function refusal(said: string): string {
  return json({ message: said, detail: said, error: { message: said, code: said, param: said } });
}

/** As PHP and others write it. */
function json(fields: unknown): string {
  return JSON.stringify(fields).replaceAll("/", "\\/");
}

/** For all three at once: fields of the others are passed over. */
function asEnglish(said: string): string {
  const texts = SOURCES.map((source) => `${source.split(" ")[0]} ${said}`);
  const list = texts.map((text, place) => ({ id: String(place + 1), text }));
  return json({
    translations: texts.map((text) => ({ text, detected_source_language: "NB", billed_characters: 30 })),
    translatedText: texts,
    choices: [{ message: { content: json({ translations: list }) }, finish_reason: "stop" }],
  });
}

const { seed, isLong } = readFaults();
const chance = chances(seed);
const OFTEN = ["401", "200, as English"];

/** Refused first, then answered; all there is in the long mode, which asks each in a folder of its own. */
const CASES = (Object.keys(ENGINES) as EngineName[]).flatMap((engine) => {
  const others = Object.keys(ANSWERS).filter((answer) => !OFTEN.includes(answer));
  return isLong
    ? Object.keys(ANSWERS).map((answer) => ({ engine, answers: [answer] }))
    : [{ engine, answers: [...others.splice(chance.below(others.length), 1), ...OFTEN] }];
});

test.each(CASES.map((each) => ({ ...each, told: each.answers.join("; ") })))(
  `$engine says its key back with $told: it is nowhere (BITEKST_FAULT_SEED=${seed})`,
  async ({ engine, answers }) => {
    const { config, variable, secretIn } = ENGINES[engine];
    let answer = "";
    const parrot = await openParrot(secretIn, (said) => (ANSWERS[answer] as Answer)(said));
    const desk = makeDesk({
      "pipeline.config.yaml": `engine: ${engine}\ndeepl: { retryDelay: 0, retries: 1 }\n${config(parrot.url)}`,
      "seeds/a.txt": `${SOURCES.join("\n\n")}\n`,
    });
    const env = { [variable]: KEY, DEEPL_SERVER_URL: parrot.url };
    for (answer of answers) await expectSilence(desk, env, ["--json", "--verbose"]);
    await expectSilence(desk, env, ["compare", "--engines", `${engine},pseudo`, "--log-format", "json"]);
    expect(parrot.heard()).toContain(JSON.stringify(KEY).slice(1, -1));
    secrets.expectNotIn(desk.root);
  },
);

async function expectSilence(
  { root }: Desk,
  env: Readonly<Record<string, string>>,
  command: readonly string[],
): Promise<void> {
  const { stdout, stderr, code } = await runCli(command, { cwd: root, env });
  secrets.expectNowhere([
    [`stdout of ${command.join(" ")}`, stdout],
    [`stderr of ${command.join(" ")}`, stderr],
  ]);
  expect(code, stderr).not.toBe(70);
}
