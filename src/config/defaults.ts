import { BRITISH_NEWS_STYLE } from "../model/house-style.ts";
import { KIND_RULES, SENT_KINDS } from "../model/kind-rules.ts";
import type { Config } from "./config.ts";

/** What holds for every key that is not set. */
export const DEFAULTS: Config = {
  input: ["seeds"],
  output: "output",
  formats: ["html", "json", "tmx", "xliff", "english"],
  source: { language: "auto", nynorsk: "send" },
  target: { language: "en-GB" },
  segment: { colon: "keep", abbreviations: [], noBreak: [], break: [] },
  memory: { files: ["seeds/memory"], file: "seeds/memory/approved.tmx", fuzzy: "off" },
  review: { reviewers: 1 },
  glossary: "seeds/glossary.csv",
  cache: { reuse: "careful", epoch: 1 },
  engine: "auto",
  engines: {},
  deepl: {
    context: "article",
    contextOmits: SENT_KINDS.filter((kind) => !KIND_RULES[kind].inContext),
    model: "prefer_quality_optimized",
    concurrency: 6,
    timeout: 120,
    retries: 5,
    retryDelay: 1,
  },
  price: { perMillionCharacters: 20, currency: "EUR" },
  limits: {},
  store: ".bitekst/store.sqlite",
  documents: "folder",
  queue: { lease: 30, attempts: 5 },
  checks: {},
  style: BRITISH_NEWS_STYLE,
  schedule: [
    { name: "daily", cron: "0 6 * * *", timeZone: "Europe/Oslo", catchUp: "one", jitter: 0, overrides: {} },
  ],
  report: [],
  failOn: "none",
};
