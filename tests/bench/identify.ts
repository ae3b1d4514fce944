import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { identifyLanguage, type LanguageGuess } from "../../src/language/identify-language.ts";

/**
 * `npm run bench:identify -- <nb> <nn> [<language>=<file> …]`: bokmål and nynorsk told apart, by article, by sentence alone,
 * and by sentence with the article's language told. The files, or folders of them, hold JSON lines
 * `{"id","text","sentences"}`; records whose ids are alike up to the last slash are one article. Of the articles,
 * every second one is held out: rules are tuned on the others alone. A file of another language is cut at empty lines.
 */
interface Article {
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

interface Judged {
  readonly language: string;
  readonly guess: LanguageGuess;
}

const LEAST_WORDS = 6;
const WORD = /\p{L}+/gu;
const ANSWERS = ["nb", "nn", "da", "sv", "en", "other", "undecided"] as const;
const BINS = [0.6, 0.75, 0.9, 0.95, 0.99, 1.01];
const TIMES = 5;

const [nb, nn, ...others] = process.argv.slice(2);
if (nb === undefined || nn === undefined || !existsSync(nb) || !existsSync(nn)) {
  console.log("bench:identify skipped: give it a file or folder of bokmål and one of nynorsk");
} else {
  const articles = [...readArticles(nb, "nb"), ...readArticles(nn, "nn")];
  const halves = { tuned: everySecond(articles, 0), "held out": everySecond(articles, 1), all: articles };
  for (const [name, half] of Object.entries(halves)) report(name, half);
  for (const other of others) reportOther(other);
  reportSpeed(articles);
}

function readArticles(path: string, language: string): Article[] {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path];
  const articles = new Map<string, { text: string; sentences: string[] }>();
  for (const line of files.flatMap((file) => readFileSync(file, "utf8").trim().split("\n"))) {
    const record = JSON.parse(line) as { id: string; text: string; sentences: string[] };
    const id = record.id.slice(0, record.id.lastIndexOf("/"));
    const article = articles.get(id) ?? { text: "", sentences: [] };
    article.text += `${record.text}\n\n`;
    article.sentences.push(...record.sentences.filter(isLong));
    articles.set(id, article);
  }
  return [...articles.values()].map((article) => ({ language, ...article }));
}

function isLong(sentence: string): boolean {
  return (sentence.match(WORD) ?? []).length >= LEAST_WORDS;
}

function everySecond(articles: readonly Article[], first: 0 | 1): readonly Article[] {
  return ["nb", "nn"].flatMap((language) =>
    articles.filter((article) => article.language === language).filter((_, index) => index % 2 === first),
  );
}

function report(name: string, articles: readonly Article[]): void {
  const bySentence = (told: boolean): Judged[] =>
    articles.flatMap(({ language, sentences }) =>
      sentences.map((sentence) => ({
        language,
        guess: identifyLanguage(sentence, told ? { prior: language } : {}),
      })),
    );
  const alone = bySentence(false);
  console.log(`\n${name}\n${" ".repeat(30)}${ANSWERS.map((answer) => answer.padStart(10)).join("")}`);
  matrix(
    "articles",
    articles.map(({ language, text }) => ({ language, guess: identifyLanguage(text) })),
  );
  matrix("sentences alone", alone);
  matrix("sentences, article told", bySentence(true));
  calibration(alone);
}

function matrix(title: string, judged: readonly Judged[]): void {
  for (const language of new Set(judged.map((one) => one.language))) {
    const of = judged.filter((one) => one.language === language);
    const counts = ANSWERS.map((answer) => of.filter(({ guess }) => guess.language === answer).length);
    const right = of.filter(({ guess }) => guess.language === language).length;
    const decided = of.filter(({ guess }) => guess.language !== "undecided").length;
    const cells = counts.map((count) => String(count).padStart(10)).join("");
    console.log(
      `${`${title}: ${language}`.padEnd(30)}${cells}  right of decided ${percent(right, decided)}, of all ${percent(right, of.length)}`,
    );
  }
}

function calibration(judged: readonly Judged[]): void {
  const rows = BINS.slice(1).map((to, index) => {
    const from = BINS[index] ?? 0;
    const inBin = judged.filter(({ guess }) => guess.confidence >= from && guess.confidence < to);
    const right = inBin.filter(({ language, guess }) => guess.language === language);
    return `${from}: ${percent(right.length, inBin.length)} of ${inBin.length}`;
  });
  console.log(`right by confidence, from   ${rows.join("   ")}`);
}

function reportOther(given: string): void {
  const [language = "", file = ""] = given.split("=");
  const texts = readFileSync(file, "utf8").split(/\n(?:===)?\n+/u);
  matrix(
    "texts",
    texts.map((text) => ({ language, guess: identifyLanguage(text) })),
  );
}

function reportSpeed(articles: readonly Article[]): void {
  const sentences = articles.flatMap((article) => article.sentences);
  const time = (run: () => void): number => {
    const started = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - started) / 1e9;
  };
  const best = Math.min(
    ...Array.from({ length: TIMES }, () =>
      time(() => {
        for (const sentence of sentences) identifyLanguage(sentence, { prior: "nb" });
      }),
    ),
  );
  console.log(`\n${Math.round(sentences.length / best)} sentences a second, best of ${TIMES}`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
}
