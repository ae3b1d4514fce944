import * as v from "valibot";
import { SENT_KINDS } from "../../model/kind-rules.ts";
import { DEFAULTS } from "../defaults.ts";
import { checksSection, styleSection } from "./checks-section.ts";
import { choicesSection } from "./engines/choices-section.ts";
import { enginesSection } from "./engines/engines-section.ts";
import { namesKnownEngines } from "./engines/known-engines.ts";
import { isServerUrl } from "./is-server-url.ts";
import { isStore } from "./is-store.ts";
import { languageTag, sourceLanguage } from "./languages/language-tag.ts";
import { namesTwoLanguages } from "./languages/two-languages.ts";
import { reportSection } from "./report-section.ts";
import { scheduleSection } from "./schedule-section.ts";
import { type PatternCheck, segmentSection } from "./segment-section.ts";
import { aNumber, aWholeNumber, list, oneOf, text } from "./values.ts";

/**
 * The config's shape. Every message says what is expected, to stand behind "expected"; unknown keys are told
 * apart elsewhere, with what was probably meant. A section of which every line is a comment is as good as none.
 */
export function configSchema(formats: readonly string[], checkPattern: PatternCheck) {
  const whole = v.object({
    input: v.optional(list(text("a path or a list of paths")), [...DEFAULTS.input]),
    output: v.optional(text("the path of a folder"), DEFAULTS.output),
    formats: v.optional(list(oneOf(formats)), [...DEFAULTS.formats]),
    source: v.nullish(sourceSection(), {}),
    target: v.nullish(
      v.object({ language: v.optional(languageTag(), DEFAULTS.target.language) }, keysOf("target")),
      {},
    ),
    segment: v.nullish(segmentSection(checkPattern), {}),
    memory: v.nullish(memorySection(), {}),
    review: v.nullish(reviewSection(), {}),
    glossary: v.optional(text("the path of a file, or none"), DEFAULTS.glossary),
    cache: v.nullish(cacheSection(), {}),
    engine: v.optional(choicesSection(), "auto"),
    engines: enginesSection(),
    deepl: v.nullish(deeplSection(), {}),
    price: v.nullish(priceSection(), {}),
    limits: v.nullish(limitsSection(), {}),
    store: v.optional(store(), DEFAULTS.store),
    documents: v.optional(oneOf(["folder", "store"]), DEFAULTS.documents),
    queue: v.nullish(queueSection(), {}),
    checks: v.nullish(checksSection(), {}),
    style: v.nullish(styleSection(), {}),
    schedule: scheduleSection(formats),
    report: reportSection(),
    failOn: v.optional(oneOf(["none", "error", "warning", "info"]), DEFAULTS.failOn),
  });
  return v.pipe(whole, namesKnownEngines(), namesTwoLanguages());
}

function sourceSection() {
  const { language, nynorsk } = DEFAULTS.source;
  return v.object(
    {
      language: v.optional(sourceLanguage(), language),
      nynorsk: v.optional(nynorskRoute(), nynorsk),
    },
    keysOf("source"),
  );
}

/** An engine's name is looked for among those there are once the whole is read. */
function nynorskRoute() {
  const expected = "send, refuse or engine: and the name of an engine, such as engine:local";
  const isRoute = (value: unknown): value is "send" | "refuse" | `engine:${string}` =>
    typeof value === "string" && /^(send|refuse|engine:.+)$/.test(value);
  return v.custom<"send" | "refuse" | `engine:${string}`>(isRoute, expected);
}

function memorySection() {
  const files = list(text("a path or a list of paths"), { min: 0 });
  const { memory } = DEFAULTS;
  return v.object(
    {
      files: v.optional(files, [...memory.files]),
      file: v.optional(
        v.pipe(text("the path of a .tmx file"), v.regex(/\.tmx$/i, "the path of a .tmx file")),
        memory.file,
      ),
      fuzzy: v.optional(oneOf(["off", "guarded"]), memory.fuzzy),
    },
    keysOf("memory"),
  );
}

function reviewSection() {
  const { reviewers } = DEFAULTS.review;
  return v.object({ reviewers: v.optional(v.picklist([1, 2], "1 or 2"), reviewers) }, keysOf("review"));
}

function cacheSection() {
  const { reuse, epoch } = DEFAULTS.cache;
  return v.object(
    {
      reuse: v.optional(oneOf(["careful", "exact", "ice"]), reuse),
      epoch: v.optional(aWholeNumber({ min: 1 }), epoch),
    },
    keysOf("cache"),
  );
}

function deeplSection() {
  const { context, contextOmits, model, concurrency, timeout, retries, retryDelay } = DEFAULTS.deepl;
  const models = ["latency_optimized", "quality_optimized", "prefer_quality_optimized"] as const;
  return v.object(
    {
      context: v.optional(oneOf(["article", "none"]), context),
      contextOmits: v.optional(list(oneOf(SENT_KINDS), { min: 0 }), [...contextOmits]),
      model: v.optional(oneOf(models), model),
      concurrency: v.optional(aWholeNumber({ min: 1, max: 32 }), concurrency),
      // Below 30 seconds a slow answer is asked for, and perhaps billed, twice.
      timeout: v.optional(aNumber({ min: 30, max: 3600 }), timeout),
      retries: v.optional(aWholeNumber({ min: 1, max: 20 }), retries),
      retryDelay: v.optional(aNumber({ min: 0, max: 600 }), retryDelay),
      serverUrl: v.exactOptional(serverUrl()),
    },
    keysOf("deepl"),
  );
}

function priceSection() {
  const { perMillionCharacters, currency } = DEFAULTS.price;
  return v.object(
    {
      perMillionCharacters: v.optional(aNumber({ min: 0 }), perMillionCharacters),
      currency: v.optional(currencyCode(), currency),
    },
    keysOf("price"),
  );
}

function limitsSection() {
  return v.object(
    {
      charactersPerRun: v.exactOptional(aWholeNumber({ min: 0 })),
      charactersPerMonth: v.exactOptional(aWholeNumber({ min: 0 })),
      requestsPerMinute: v.exactOptional(aWholeNumber({ min: 1, max: 60_000 })),
    },
    "a section with keys such as charactersPerRun",
  );
}

function queueSection() {
  const { lease, attempts } = DEFAULTS.queue;
  return v.object(
    {
      lease: v.optional(aNumber({ min: 5, max: 3600 }), lease),
      attempts: v.optional(aWholeNumber({ min: 1, max: 20 }), attempts),
    },
    keysOf("queue"),
  );
}

/** What a section must be, when it is none. */
function keysOf(section: keyof typeof DEFAULTS): string {
  return `a section with keys such as ${Object.keys(DEFAULTS[section])[0]}`;
}

function currencyCode() {
  const expected = "a currency's three letters, such as EUR or NOK";
  return v.pipe(v.string(expected), v.regex(/^[A-Z]{3}$/, expected));
}

function store() {
  const expected = "the path of a file, or an address that begins with postgres://";
  return v.pipe(v.string(expected), v.regex(/\S/, expected), v.check(isStore, expected));
}

function serverUrl() {
  const expected = "an address that begins with https:// or http://";
  return v.pipe(v.string(expected), v.check(isServerUrl, expected));
}
