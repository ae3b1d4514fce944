import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const WHO = [
  "Ordføreren i Odda",
  "Fylkeskommunen",
  "Politiet i Nordland",
  "En talsperson for rederiet",
  "Statsforvalteren",
  "Rektoren ved skolen",
  "Lederen av fagforeningen",
  "Næringsministeren",
  "Redningsselskapet",
  "Sykehusledelsen",
  "Bonden på Toten",
  "Vegvesenet",
  "En professor ved universitetet",
  "Havnesjefen",
  "Kommunedirektøren",
];
const DID = [
  "varsler at arbeidet blir forsinket",
  "mener at saken må utredes på nytt",
  "vil ikke si når svaret kommer",
  "sier at prisen har økt med 12,5 prosent",
  "bekrefter at 45 mill. kroner er brukt",
  "ber om mer tid",
  "avviser at noen har gjort feil",
  "legger fram en ny plan",
  "venter flere hundre tilreisende",
  "har fått over 1 200 høringssvar",
  "tror at det snur allerede til høsten",
  "krever svar fra departementet",
  "åpner for å dele oppdraget i to",
  "peker på mangelen på folk",
];
const WHERE = [
  "i Vindsund",
  "på Røldalsfjellet",
  "ved kaia i Bodø",
  "i Indre Østfold",
  "på Sørlauvøya",
  "langs E6 ved Dombås",
  "i nabokommunen",
  "på Helgelandskysten",
  "i Trondheim sentrum",
  "ved den gamle bruspannet",
  "i Øst-Finnmark",
];
const WHEN = [
  "mandag 3. mars",
  "i løpet av 2. kvartal",
  "innen kl. 18.30",
  "før sommeren",
  "natt til søndag",
  "siden 1990-tallet",
  "de neste halvannet årene",
  "i går kveld",
  "fra 1. august",
  "tidligst i 2027",
  "for andre gang på ei uke",
];
const DISTINCT = 3_150;
const STORY = 4;
const STORIES_IN_FILE = 6;

export interface CorpusOptions {
  /** Files of about 2.6 kB to write. */
  readonly files: number;
}

/**
 * Writes a folder of Norwegian articles made of sentences of our own that files share as wire stories do: about
 * eight of nine sentences stand in another file too. The same options give the same bytes.
 */
export function makeCorpus(folder: string, { files }: CorpusOptions): readonly string[] {
  return Array.from({ length: files }, (_, index) => {
    const name = `${String(Math.floor(index / 100)).padStart(3, "0")}/sak-${String(index).padStart(5, "0")}.txt`;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), article(index, files));
    return name;
  });
}

function article(index: number, files: number): string {
  const pool = Math.max(DISTINCT, Math.ceil((files * DISTINCT) / 1_000));
  const next = numbers(index + 1);
  const stories = Array.from({ length: STORIES_IN_FILE }, () => {
    const first = (next() % Math.floor(pool / STORY)) * STORY;
    return Array.from({ length: STORY }, (_, offset) => sentence(first + offset)).join(" ");
  });
  return `${sentence(index % pool).slice(0, -1)}\n\n${stories.join("\n\n")}\n`;
}

/** The sentence of a number: no two numbers below 600,000 give the same. */
function sentence(number: number): string {
  const take = (words: readonly string[], by: number) => words[Math.floor(number / by) % words.length] ?? "";
  const sizes = [WHO.length, WHO.length * DID.length, WHO.length * DID.length * WHERE.length] as const;
  const counted = sizes[2] * WHEN.length;
  const extra =
    number < counted ? "" : ` Det er sak nummer ${Math.floor(number / counted)}`.replace("Det", "og det");
  return `${take(WHO, 1)} ${take(DID, sizes[0])} ${take(WHERE, sizes[1])} ${take(WHEN, sizes[2])}, går det fram av møteboka${extra}.`;
}

/** Whole numbers that look random, the same for the same seed (xorshift). */
function numbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}
