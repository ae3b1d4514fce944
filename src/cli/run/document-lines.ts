import { countOf } from "../../lib/count-of.ts";
import type { DocumentReport } from "../../model/run-report.ts";
import { ROUTES } from "../../model/translation-unit.ts";
import { shortenMiddle } from "../shorten-middle.ts";
import { shownName } from "../shown-name.ts";
import type { Notices } from "../terminal.ts";
import { type RouteWords, routeWords } from "./route-words.ts";

/** Documents that are all listed; among more of them only those that are not complete. */
const FEW = 10;
const SHORTEST_NAME = 30;

export interface ListOptions {
  /** List every document, however many there are. */
  readonly all: boolean;
  readonly notices: Notices;
  /** How the run tells routes; absent: DeepL is its engine. */
  readonly words?: RouteWords;
}

/** A line for each document that is worth one; those that failed are told by their errors. */
export function documentLines(documents: readonly DocumentReport[], options: ListOptions): string[] {
  const done = documents.filter(({ state }) => state !== "failed");
  const incomplete = done.filter(({ state }) => state === "incomplete");
  if (options.all || done.length <= FEW) return listed(done, options);
  const rest = incomplete.length - FEW;
  const more = rest > 0 ? [`… ${countOf(rest, "more document")} not complete (--verbose lists them)`] : [];
  return [...listed(incomplete.slice(0, FEW), options), ...more];
}

/** Names, languages and what is told of them in three columns, that fit the terminal. */
function listed(
  documents: readonly DocumentReport[],
  { notices: { columns, paint }, words = routeWords({}) }: ListOptions,
): string[] {
  const longest = Math.max(0, ...documents.map(({ source }) => [...shownName(source)].length));
  const inFull = (document: DocumentReport) => fully(document, words);
  const wording = [inFull, briefly].find(
    (tell) => roomBeside(documents.map(tell), columns) >= shortest(longest),
  );
  const tails = documents.map(wording ?? briefly);
  const room = Math.max(1, Math.min(longest, roomBeside(tails, columns)));
  const marks = {
    complete: paint("green", "✓"),
    incomplete: paint("yellow", "…"),
    failed: paint("red", "✗"),
  };
  return documents.map(({ source, state }, index) => {
    const name = shortenMiddle(source, room);
    return `${marks[state]} ${name}${" ".repeat(room - [...name].length)}  ${tails[index]}`;
  });
}

function shortest(longest: number): number {
  return Math.min(longest, SHORTEST_NAME);
}

function roomBeside(tails: readonly string[], columns = Number.POSITIVE_INFINITY): number {
  return columns - "✓ ".length - "  ".length - Math.max(0, ...tails.map(({ length }) => length));
}

function fully(document: DocumentReport, words: RouteWords): string {
  const parts = ROUTES.filter((route) => document.origins[route] > 0).map(
    (route) => `${document.origins[route]} ${words[route]}`,
  );
  return tailOf(document, parts.length === 0 ? "no segments" : parts.join(", "));
}

function briefly(document: DocumentReport): string {
  const { origins, segments } = document;
  const counted = countOf(segments, "segment");
  return tailOf(document, origins.none > 0 ? `${origins.none} of ${counted} untranslated` : counted);
}

function tailOf({ language, findings }: DocumentReport, text: string): string {
  const found = findings.error + findings.warning;
  return `${language}  ${text}${found > 0 ? `; ${countOf(found, "finding")}` : ""}`;
}
