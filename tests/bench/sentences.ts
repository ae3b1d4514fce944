import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type SplitOptions, splitSentences } from "../../src/segment/split-sentences.ts";
import { HARD_TEXTS, type HardText } from "./hard-texts.ts";

/**
 * `npm run bench:sentences [file]`: how fast texts are cut into sentences, beside sentencex and Intl.Segmenter, and
 * whether twice the text takes twice the time. The file holds plain text or JSON lines with a `text` each; without
 * it, the articles of the project are taken. Times are of the processor, so that one core is what counts.
 */
const FILE = process.argv[2] ?? process.env.BENCH_TEXT;
const TIMES = 5;
const MEGABYTES = 10;
const OWN_RULES: SplitOptions = {
  language: "nb",
  colon: "split",
  abbreviations: ["lagsf.", { abbreviation: "regnsk.", mayEnd: true }],
  noBreak: [
    { before: "\\bNM\\.", after: "\\p{Lu}" },
    { before: "(?:Sak|Vedtak)\\.\\s", after: "\\d+" },
  ],
  break: [{ before: ";", after: "\\p{Lu}" }],
};

type Split = (text: string) => readonly string[];

if (FILE !== undefined && !existsSync(FILE)) console.log(`skipped: there is no file ${FILE}`);
else {
  await compare(FILE === undefined ? seeds() : textsOf(readFileSync(FILE, "utf8")));
  for (const hard of HARD_TEXTS) showGrowth(hard);
}

async function compare(texts: readonly string[]): Promise<void> {
  const intl = new Intl.Segmenter("nb", { granularity: "sentence" });
  const splitters: Record<string, Split | undefined> = {
    bitekst: (text) => splitSentences(text, { language: "nb" }),
    "bitekst, own rules": (text) => splitSentences(text, OWN_RULES),
    sentencex: await loadSentencex(),
    "Intl.Segmenter": (text) => Array.from(intl.segment(text), ({ segment }) => segment),
  };
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rounds = Math.max(1, Math.round((MEGABYTES * 1e6) / bytes));
  console.log(
    `${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB, ${rounds} rounds, node ${process.version}`,
  );
  const seconds = new Map(Object.keys(splitters).map((name) => [name, [] as number[]]));
  for (let time = 0; time <= TIMES; time += 1) {
    for (const [name, split] of Object.entries(splitters)) {
      if (split === undefined) continue;
      const taken = secondsOf(() => {
        for (let round = 0; round < rounds; round += 1) for (const text of texts) split(text);
      });
      // The first time is the compiler's.
      if (time > 0) seconds.get(name)?.push(taken);
    }
  }
  for (const [name, taken] of seconds)
    console.log(
      `${name.padEnd(20)} ${taken.length > 0 ? speed(bytes * rounds, taken) : "not installed: npm install --no-save sentencex@1.0.17"}`,
    );
}

/**
 * No dependency of the project: its binaries for other platforms are not in every registry, and `npm ci` would fail.
 * `npm install --no-save sentencex@1.0.17` brings it for a comparison.
 */
async function loadSentencex(): Promise<Split | undefined> {
  try {
    const name: string = "sentencex";
    const { segment } = (await import(name)) as { segment: (language: string, text: string) => string[] };
    return (text) => segment("no", text);
  } catch {
    return undefined;
  }
}

function showGrowth({ name, piece, megabytes }: HardText): void {
  const perPiece = Buffer.byteLength(piece);
  const told = [{ language: "nb" } as const, OWN_RULES].map((options) => {
    const times = [megabytes / 2, megabytes].map((size) => {
      const text = flat(piece.repeat(Math.ceil((size * 1e6) / perPiece)));
      let kept = 0;
      const seconds = secondsOf(() => {
        for (const sentence of splitSentences(text, options)) kept += sentence.length;
      });
      if (kept !== text.length) throw new Error(`${name}: ${text.length - kept} characters are lost`);
      return seconds;
    });
    const [half = 0, whole = 0] = times;
    return `${whole.toFixed(2)} s (× ${(whole / half).toFixed(1)} for twice the text)`;
  });
  const memory = `${Math.round(process.memoryUsage.rss() / 1e6)} MB in use`;
  console.log(`${name.padEnd(22)} ${megabytes} MB: ${told[0]}; own rules ${told[1]}; ${memory}`);
}

/** A text in one piece: what is repeated lies in memory as a tree until it is read. */
function flat(text: string): string {
  text.charCodeAt(text.length - 1);
  return text;
}

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function speed(bytes: number, seconds: readonly number[]): string {
  const sorted = seconds.map((taken) => bytes / 1e6 / taken).sort((a, b) => a - b);
  const [least = 0, median = 0, most = 0] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map(
    (at) => sorted[at] ?? 0,
  );
  return `median ${median.toFixed(1)} MB/s (${least.toFixed(1)}–${most.toFixed(1)})`;
}

function textsOf(file: string): string[] {
  if (!file.startsWith("{")) return [file];
  return file
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function seeds(): string[] {
  const names = readdirSync("seeds").filter((name) => name.endsWith(".txt"));
  return names.map((name) => readFileSync(join("seeds", name), "utf8"));
}
