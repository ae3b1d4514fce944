import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DEFAULTS } from "../../src/config/defaults.ts";
import { FORMATS } from "../../src/config/formats.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { checkPattern } from "../../src/config/patterns/check-pattern.ts";
import { CHECK_CODES } from "../../src/model/check-codes.ts";
import { PipelineError } from "../../src/model/pipeline-error.ts";

const parse = (text: string, lookup: (name: string) => string | undefined = () => undefined) =>
  parseConfig(text, { file: "pipeline.config.yaml", formats: FORMATS, checkPattern, lookup });

function failure(text: string): PipelineError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof PipelineError) return error;
    throw error;
  }
  throw new Error("no failure");
}

describe("values", () => {
  test.each([
    ["", {}],
    ["# bare en kommentar\n", {}],
    ["deepl:\n  # timeout: 60\nsource:\n", {}],
    ["input: artikler", { input: ["artikler"] }],
    ["input: [artikler, arkiv/1998, artikler]", { input: ["artikler", "arkiv/1998"] }],
    [
      "output: ut/engelsk\nstore: /var/bitekst.sqlite",
      { output: "ut/engelsk", store: "/var/bitekst.sqlite" },
    ],
    ["formats: tmx", { formats: ["tmx"] }],
    ["memory: {files: []}", { memory: { ...DEFAULTS.memory, files: [] } }],
    ["memory: {files: minne.tmx}", { memory: { ...DEFAULTS.memory, files: ["minne.tmx"] } }],
    [
      "source: {language: nn}\ntarget: {language: en-US}",
      { source: { ...DEFAULTS.source, language: "nn" }, target: { language: "en-US" } },
    ],
    ["source: {nynorsk: refuse}", { source: { language: "auto", nynorsk: "refuse" } }],
    [
      "source: {language: DA}\ntarget: {language: en}",
      { source: { ...DEFAULTS.source, language: "da" }, target: { language: "en" } },
    ],
    [
      "source: {language: nb}\ntarget: {language: nn}",
      { source: { ...DEFAULTS.source, language: "nb" }, target: { language: "nn" } },
    ],
    ["target: {language: ZH-hant-tw}", { target: { language: "zh-Hant-TW" } }],
    ["source: {language: uk}", { source: { ...DEFAULTS.source, language: "uk" } }],
    ["segment: {colon: split}", { segment: { ...DEFAULTS.segment, colon: "split" } }],
    ["segment: {abbreviations: stv.}", { segment: { ...DEFAULTS.segment, abbreviations: ["stv."] } }],
    [
      "segment:\n  abbreviations:\n    - fvt\n    - { abbreviation: o.dyl., mayEnd: true }",
      {
        segment: {
          ...DEFAULTS.segment,
          abbreviations: ["fvt", { abbreviation: "o.dyl.", mayEnd: true }],
        },
      },
    ],
    [
      "segment:\n  noBreak: [{ before: '\\bNM\\.', after: '\\p{Lu}' }]\n  break: [{ before: ; }]",
      {
        segment: {
          ...DEFAULTS.segment,
          noBreak: [{ before: "\\bNM\\.", after: "\\p{Lu}" }],
          break: [{ before: ";" }],
        },
      },
    ],
    ["cache: {reuse: ice}", { cache: { reuse: "ice", epoch: 1 } }],
    ["deepl: {retryDelay: 0, timeout: 30.5}", { deepl: { ...DEFAULTS.deepl, retryDelay: 0, timeout: 30.5 } }],
    [
      "deepl: {serverUrl: http://127.0.0.1:3000}",
      { deepl: { ...DEFAULTS.deepl, serverUrl: "http://127.0.0.1:3000" } },
    ],
    ["price: {currency: NOK}", { price: { perMillionCharacters: 20, currency: "NOK" } }],
    [
      "limits: {charactersPerMonth: 5, requestsPerMinute: 9}",
      { limits: { charactersPerMonth: 5, requestsPerMinute: 9 } },
    ],
    ["limits: {charactersPerRun: 100000}", { limits: { charactersPerRun: 100_000 } }],
    ["limits:\n  # charactersPerRun: 100000", {}],
    ["checks:\nstyle:", {}],
    [
      "checks: {numbers: off, false-friends: warning}",
      { checks: { numbers: "off", "false-friends": "warning" } },
    ],
    [
      "style:\n  percent: '%'\n  times: 18:30\n  dates: any\n  spellings: { Zelenskyj: Zelensky }",
      {
        style: {
          ...DEFAULTS.style,
          percent: "%",
          times: "18:30",
          dates: "any",
          spellings: { Zelenskyj: "Zelensky" },
        },
      },
    ],
    ["style: {spellings: }", {}],
    ["failOn: warning\nengine: none", { failOn: "warning", engine: "none" }],
  ])("%j", (text, changed) => {
    expect(parse(text)).toEqual({ ...DEFAULTS, ...changed });
  });
});

test("what the README shows is a config", () => {
  const shown = [...readFileSync("README.md", "utf8").matchAll(/```yaml\n([\s\S]*?)```/g)];
  expect(shown.length).toBeGreaterThan(1);
  for (const [, text = ""] of shown) expect(parse(text, () => "as-it-is-set")).not.toEqual(DEFAULTS);
});

const KNOWN = Object.keys(DEFAULTS).join(", ");
const TAG = "expected a language tag such as en-GB, en-US, da or de";
const ABBREVIATION =
  "an abbreviation without a space in it, such as stv., or { abbreviation: stv., mayEnd: true }";
const PATTERN = "{ before: …, after: … } with regular expressions, or one of the two";
const QUICK = "a regular expression that is quick on any text";
const SECRET =
  "looks like a secret, which belongs in the environment (DEEPL_AUTH_KEY) or in .env, never in this file";

describe("one problem, one line, with file, line and column", () => {
  test.each([
    ["fromats: [html]", "1:1", 'unknown key "fromats", did you mean "formats"?'],
    ["input: seeds\ncache:\n  reus: ice", "3:3", 'unknown key "reus", did you mean "reuse"?'],
    ["timout: 60", "1:1", 'unknown key "timout", did you mean "timeout" under "deepl"?'],
    ["deepl.timeout: 60", "1:1", 'unknown key "deepl.timeout", did you mean "timeout" under "deepl"?'],
    ["language: nb", "1:1", 'unknown key "language", did you mean "language" under "source" or "target"?'],
    ["bilder: ja", "1:1", `unknown key "bilder", known here are ${KNOWN}`],
    ["cache: {bilder: ja}", "1:9", 'unknown key "bilder", known here are reuse, epoch'],
    ["__proto__: {output: ut}", "1:1", `unknown key "__proto__", known here are ${KNOWN}`],
    ["constructor: 1", "1:1", `unknown key "constructor", known here are ${KNOWN}`],
    [
      "deepl: {toString: 1}",
      "1:9",
      'unknown key "toString", known here are context, contextOmits, model, concurrency, timeout, retries, retryDelay, serverUrl',
    ],
    ["1: 2", "1:1", `unknown key "1", known here are ${KNOWN}`],
    ["? [a]\n: b", "1:3", "a key must be a word"],
    ["checks: {nubmers: off}", "1:10", 'unknown key "nubmers", did you mean "numbers"?'],
    ["checks: {komma: off}", "1:10", `unknown key "komma", known here are ${CHECK_CODES.join(", ")}`],
    ["deepl:\n  authKey: 1234", "2:3", `"authKey" ${SECRET}`],
    ["DEEPL_AUTH_KEY: 1234", "1:1", `"DEEPL_AUTH_KEY" ${SECRET}`],
    ["api_key: 1234", "1:1", `"api_key" ${SECRET}`],
    ["deepl: {key: 1234}", "1:9", `"key" ${SECRET}`],

    ["checks: {numbers: no}", "1:19", 'checks.numbers is "no", expected error, warning, info or off'],
    ["checks: off", "1:9", 'checks is "off", expected a section with keys such as numbers: warning'],
    ["style: {percent: prosent}", "1:18", 'style.percent is "prosent", expected percent, per cent, % or any'],
    [
      "style: {spellings: {Kiev: }}",
      "1:27",
      "style.spellings.Kiev is empty, expected the spelling that is wanted",
    ],
    ["style: {spellings: Kyiv}", "1:20", 'style.spellings is "Kyiv", expected spellings, such as Kiev: Kyiv'],
    ["input:", "1:7", "input is empty, expected a path or a list of paths"],
    ["input: []", "1:8", "input is an empty list, expected at least one"],
    ["input: [a, 3]", "1:12", "input is 3, expected a path or a list of paths"],
    ['output: "  "', "1:9", 'output is "  ", expected the path of a folder'],
    [
      "store: [a]",
      "1:8",
      "store is a list, expected the path of a file, or an address that begins with postgres://",
    ],
    [
      "store: mysql://desk:hemmelig@db/ntb",
      "1:8",
      'store is "mysql://desk:***@db/ntb", expected the path of a file, or an address that begins with postgres://',
    ],
    ["documents: mappe", "1:12", 'documents is "mappe", expected folder or store'],
    ["queue: {lease: 1}", "1:16", "queue.lease is 1, expected a number from 5 to 3600"],
    ["queue: {attempts: 0}", "1:19", "queue.attempts is 0, expected a whole number from 1 to 20"],
    ["formats: [html, pdf]", "1:17", 'formats is "pdf", expected html, json, tmx, xliff, md or english'],
    [
      "formats: htm",
      "1:10",
      'formats is "htm", expected html, json, tmx, xliff, md or english; did you mean "html"?',
    ],
    ["source: nb", "1:9", 'source is "nb", expected a section with keys such as language'],
    [
      "source: {language: no}",
      "1:20",
      'source.language is "no", expected auto, nb, nn or another language tag such as da; did you mean "nb"?',
    ],
    [
      "source: {language: dansk}",
      "1:20",
      'source.language is "dansk", expected auto, nb, nn or another language tag such as da; did you mean "da"?',
    ],
    [
      "source: {language: [nb]}",
      "1:20",
      "source.language is a list, expected auto, nb, nn or another language tag such as da",
    ],
    [
      "source: {nynorsk: refus}",
      "1:19",
      'source.nynorsk is "refus", expected send, refuse or engine: and the name of an engine, such as engine:local',
    ],
    [
      "source:\n  nynorsk: engine:apertium",
      "2:12",
      'source.nynorsk is "engine:apertium", expected engine:deepl, engine:local, engine:pseudo, or another name below engines',
    ],
    [
      "segment: {colon: splitt}",
      "1:18",
      'segment.colon is "splitt", expected keep or split; did you mean "split"?',
    ],
    ["segment: [stv.]", "1:10", "segment is a list, expected a section with keys such as colon"],
    [
      "segment: {abbreviations: [bl. a.]}",
      "1:27",
      `segment.abbreviations is "bl. a.", expected ${ABBREVIATION}`,
    ],
    ["segment: {abbreviations: [3]}", "1:27", `segment.abbreviations is 3, expected ${ABBREVIATION}`],
    [
      "segment: {abbreviations: [{abbreviation: stv., mayEnd: ja}]}",
      "1:27",
      `segment.abbreviations is a section, expected ${ABBREVIATION}`,
    ],
    ["segment: {break: ';'}", "1:18", 'segment.break is ";", expected a list of { before: …, after: … }'],
    ["segment: {break: [';']}", "1:19", `segment.break is ";", expected ${PATTERN}`],
    ["segment: {break: [{}]}", "1:19", `segment.break is a section, expected ${PATTERN}`],
    ["segment: {break: [{befor: ';'}]}", "1:27", `segment.break.befor is "befor", expected ${PATTERN}`],
    [
      "segment: {noBreak: [{after: ''}]}",
      "1:29",
      "segment.noBreak.after is empty, expected a regular expression, or the key left out",
    ],
    [
      "segment: {noBreak: [{before: 3}]}",
      "1:30",
      "segment.noBreak.before is 3, expected a regular expression in quotation marks",
    ],
    [
      "segment: {noBreak: [{before: '(stv'}]}",
      "1:30",
      `segment.noBreak.before is "(stv", expected ${QUICK}, but it is no regular expression: unterminated group`,
    ],
    [
      "segment:\n  break:\n    - before: ;\n      after: '(\\p{L}+)+\\.'",
      "4:14",
      `segment.break.after is "(\\\\p{L}+)+\\\\.", expected ${QUICK}, but a repetition in it can take the same text in two ways, which may take forever; write a+ for (a+)+, ab? for a|ab`,
    ],
    ["target: {language: english}", "1:20", `target.language is "english", ${TAG}; did you mean "en-GB"?`],
    ["target: {language: en_us}", "1:20", `target.language is "en_us", ${TAG}; did you mean "en-US"?`],
    ["target: {language: dk}", "1:20", `target.language is "dk", ${TAG}; did you mean "da"?`],
    ["target: {language: sevnsk}", "1:20", `target.language is "sevnsk", ${TAG}; did you mean "sv"?`],
    ["target: {language: no-NO}", "1:20", `target.language is "no-NO", ${TAG}; did you mean "nb"?`],
    ["target: {language: e}", "1:20", `target.language is "e", ${TAG}`],
    [
      "target: {language: nn}",
      "1:20",
      'target.language is "nn", expected another language than the articles are written in, which is Norwegian with source.language: auto',
    ],
    [
      "source: {language: en-GB}\ntarget: {language: en-US}",
      "2:20",
      'target.language is "en-US", expected another language than the articles are written in, which is en-GB',
    ],
    ["memory: {file: minne.txt}", "1:16", 'memory.file is "minne.txt", expected the path of a .tmx file'],
    ["review: {reviewers: 3}", "1:21", "review.reviewers is 3, expected 1 or 2"],
    ["memory: {files: [true]}", "1:18", "memory.files is true, expected a path or a list of paths"],
    [
      "cache: {reuse: carefull}",
      "1:16",
      'cache.reuse is "carefull", expected careful, exact or ice; did you mean "careful"?',
    ],
    ["cache: {epoch: 0}", "1:16", "cache.epoch is 0, expected a whole number of 1 or more"],
    ["cache: {epoch: 1.5}", "1:16", "cache.epoch is 1.5, expected a whole number of 1 or more"],
    [
      "engine: google",
      "1:9",
      'engine is "google", expected auto, none, deepl, local, pseudo, or another name below engines',
    ],
    [
      "engine: 01234567-89ab-cdef-0123-456789abcdef:fx",
      "1:9",
      "engine is what looks like a key of DeepL, expected auto, none, deepl, local, pseudo, or another name below engines",
    ],
    [
      `engine: ${"x".repeat(99)}`,
      "1:9",
      `engine is "${"x".repeat(39)}…, expected auto, none, deepl, local, pseudo, or another name below engines`,
    ],
    [
      "engines: {layout: {type: pseudo}}",
      "1:10",
      "engines is a section, expected an engine named pseudo of the type pseudo, and no other of that name or type",
    ],
    [
      "engines: {pseudo: {type: local}}",
      "1:10",
      "engines is a section, expected an engine named pseudo of the type pseudo, and no other of that name or type",
    ],
    ["deepl: []", "1:8", "deepl is a list, expected a section with keys such as context"],
    ["deepl: {context: all}", "1:18", 'deepl.context is "all", expected article or none'],
    [
      "deepl: {model: quality}",
      "1:16",
      'deepl.model is "quality", expected latency_optimized, quality_optimized or prefer_quality_optimized; did you mean "quality_optimized"?',
    ],
    ["deepl: {concurrency: 33}", "1:22", "deepl.concurrency is 33, expected a whole number from 1 to 32"],
    ['deepl: {timeout: "60"}', "1:18", 'deepl.timeout is "60", expected a number from 30 to 3600'],
    ["deepl: {timeout: 5}", "1:18", "deepl.timeout is 5, expected a number from 30 to 3600"],
    ["deepl: {timeout: .nan}", "1:18", "deepl.timeout is NaN, expected a number from 30 to 3600"],
    ["deepl: {retries: 0}", "1:18", "deepl.retries is 0, expected a whole number from 1 to 20"],
    ["deepl: {retryDelay: -1}", "1:21", "deepl.retryDelay is -1, expected a number from 0 to 600"],
    [
      "deepl: {serverUrl: localhost:80}",
      "1:20",
      'deepl.serverUrl is "localhost:80", expected an address that begins with https:// or http://',
    ],
    [
      "deepl: {serverUrl: 'http://a:b@c.example'}",
      "1:20",
      'deepl.serverUrl is "http://a:***@c.example", expected an address that begins with https:// or http://',
    ],
    [
      "price: {perMillionCharacters: .inf}",
      "1:31",
      "price.perMillionCharacters is Infinity, expected a number of 0 or more",
    ],
    [
      "price: {currency: kr}",
      "1:19",
      'price.currency is "kr", expected a currency\'s three letters, such as EUR or NOK',
    ],
    [
      "failOn: warnings",
      "1:9",
      'failOn is "warnings", expected none, error, warning or info; did you mean "warning"?',
    ],

    ["- seeds", "1:1", "here stand no keys with values, such as output: output"],
    ["seeds", "1:1", "here stand no keys with values, such as output: output"],
    ["output: a\ninput: b\noutput: c", "3:1", 'the key "output" stands here a second time'],
    ["cache:\n\tepoch: 2", "2:1", "a tab where only spaces may indent"],
    ["output: a\n---\noutput: b", "2:1", "a second document begins here, where one is expected"],
    ["output: a: b", "1:9", "not YAML: nested mappings are not allowed in compact mappings"],
    ["[".repeat(50_000), expect.any(String), "it is nested too deeply"],
    ["output: !!js/function a", "1:23", "a tag is not read, leave it out"],
    ["output: !ut a", "1:13", "a tag is not read, leave it out"],
    ["output: *ut", "1:9", "the alias *ut is not read, write the value out"],
  ])("%j", (text, place, message) => {
    const error = failure(text);
    const [, found, said] = /^Cannot use "pipeline\.config\.yaml:([\d:]+)": (.*)$/.exec(error.message) ?? [];
    expect({ found, said, code: error.code }).toEqual({ found: place, said: message, code: "config" });
    expect(error.advice).toBe(
      "Correct it and run bitekst again; the pipeline.config.yaml that comes with bitekst explains every key",
    );
  });
});

test("several problems: all of them, in the file's order", () => {
  const text = "failOn: never\nfromats: [html]\ndeepl:\n  timeout: 5\n  authKey: hemmelig\n";
  expect(failure(text).message).toBe(
    [
      'Cannot use "pipeline.config.yaml": 4 problems',
      '  pipeline.config.yaml:1:9: failOn is "never", expected none, error, warning or info',
      '  pipeline.config.yaml:2:1: unknown key "fromats", did you mean "formats"?',
      "  pipeline.config.yaml:4:12: deepl.timeout is 5, expected a number from 30 to 3600",
      `  pipeline.config.yaml:5:3: "authKey" ${SECRET}`,
    ].join("\n"),
  );
});

test("aliases cannot be made to grow without end", () => {
  const lines = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);
  const { message } = failure(["a0: &a0 [x]", ...lines].join("\n"));
  expect(message.split("\n")[0]).toBe('Cannot use "pipeline.config.yaml": 81 problems');
  expect(message.split("\n")[1]).toBe(
    "  pipeline.config.yaml:2:10: the alias *a0 is not read, write the value out",
  );
});

test("a prototype cannot be reached", () => {
  failure("__proto__: {engine: none}\nconstructor: {prototype: {engine: none}}");
  expect({}).not.toHaveProperty("engine");
});
