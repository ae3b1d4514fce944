import { markWords } from "./mark-words.ts";

/** Articles by name, and the English of every text in them. */
export interface Newsroom {
  readonly articles: Readonly<Record<string, string>>;
  readonly hasTerms: boolean;
  /** @throws for a text that is in no article */
  english(text: string): string;
}

type Line = (place: string, number: number) => readonly [nb: string, en: string];

/** Each with a number of its own, so that no two targets can be exchanged unseen. */
const LINES: readonly Line[] = [
  (place, n) => [
    `Kommunen ${place} har fått ${n} søknader om plass i barnehagen.`,
    `${place} municipality has received ${n} applications for kindergarten places.`,
  ],
  (place, n) => [
    `Bussen mellom ${place} og fjellet hadde ${n} reisende i helga.`,
    `The bus between ${place} and the mountain had ${n} passengers at the weekend.`,
  ],
  (place, n) => [
    `Vegvesenet venter at ${n} biler kjører gjennom ${place} hver dag.`,
    `The road authority expects ${n} cars to drive through ${place} every day.`,
  ],
  (place, n) => [
    `Politiet i ${place} måtte rykke ut ${n} ganger i løpet av natta.`,
    `The police in ${place} had to turn out ${n} times during the night.`,
  ],
  (place, n) => [
    `Skolen i ${place} får ${n} nye elever når høsten kommer.`,
    `The school in ${place} will get ${n} new pupils when autumn comes.`,
  ],
  (place, n) => [
    `Ferja fra ${place} ble ${n} minutter forsinket på grunn av vind.`,
    `The ferry from ${place} was delayed by ${n} minutes because of wind.`,
  ],
  (place, n) => [
    `Sykehuset i ${place} tok imot ${n} pasienter etter ulykka på isen.`,
    `The hospital in ${place} received ${n} patients after the accident on the ice.`,
  ],
  (place, n) => [
    `Laget fra ${place} solgte ${n} billetter til kampen på søndag.`,
    `The team from ${place} sold ${n} tickets for the match on Sunday.`,
  ],
];

const HEADLINE: Line = (place) => [
  `Slik gikk den lange vinteren i ${place}`,
  `How the long winter went in ${place}`,
];

/** The same sentence in every article: paid for once. */
const EVERYWHERE: Line = () => [
  "Avisa har snakket med både elever, lærere og foreldre om saken.",
  "The newspaper has talked to pupils, teachers and parents about the matter.",
];

const PLACES = ["Odda", "Førde", "Voss", "Florø", "Molde", "Bodø", "Narvik", "Alta"];

export interface NewsroomSize {
  /** At most eight. */
  readonly articles: number;
  /** In each, besides its headline and one that all have. */
  readonly sentences: number;
  /** Default: there is one. */
  readonly headline?: false;
  /** Web pages with links and words that stand out, in the place of plain text. */
  readonly isMarked?: boolean;
  /** A glossary of words that occur in the sentences. */
  readonly hasTerms?: boolean;
}

/** Norwegian words of the sentences, and the English that they have there. */
const TERMS: readonly (readonly [nb: string, en: string])[] = [
  ["søknad", "application"],
  ["fjellet", "the mountain"],
  ["sykehuset", "the hospital"],
  ["vinteren", "winter"],
];
const GLOSSARY = { "seeds/glossary.csv": `${TERMS.map((term) => term.join(",")).join("\n")}\n` };

/** The same size gives the same articles. */
export function makeNewsroom(size: NewsroomSize): Newsroom {
  const pairs = new Map<string, string>();
  const say = (line: Line, place: string, number: number): string => {
    const texts = line(place, number);
    const marked = size.isMarked ? markWords(texts, { place, number }) : undefined;
    const { source, target } = marked ?? { source: texts[0], target: texts[1] };
    pairs.set(source, target);
    return marked?.html ?? source;
  };
  const articles = PLACES.slice(0, size.articles).map((place, article) => {
    const sentences = Array.from({ length: size.sentences }, (_, index) => {
      const line = LINES[(article + index) % LINES.length] ?? EVERYWHERE;
      return say(line, place, 113 + article * 97 + index * 7);
    });
    const middle = Math.ceil(sentences.length / 2);
    const headline = size.headline === false ? [] : [say(HEADLINE, place, article)];
    const paragraphs = [
      sentences.slice(0, middle).join(" "),
      [...sentences.slice(middle), say(EVERYWHERE, place, 0)].join(" "),
    ];
    return size.isMarked
      ? ([`seeds/${place.toLowerCase()}.html`, pageOf(headline, paragraphs)] as const)
      : ([`seeds/${place.toLowerCase()}.txt`, `${[...headline, ...paragraphs].join("\n\n")}\n`] as const);
  });
  return {
    articles: { ...Object.fromEntries(articles), ...(size.hasTerms && GLOSSARY) },
    hasTerms: size.hasTerms ?? false,
    english: (text) => englishOf(pairs, text),
  };
}

function pageOf(headline: readonly string[], paragraphs: readonly string[]): string {
  const blocks = [
    ...headline.map((text) => `<h1>${text}</h1>`),
    ...paragraphs.map((text) => `<p>${text}</p>`),
  ];
  return `<!DOCTYPE html>\n<html lang="nb"><body><article>\n${blocks.join("\n")}\n</article></body></html>\n`;
}

function englishOf(pairs: ReadonlyMap<string, string>, text: string): string {
  const target = pairs.get(text);
  if (target === undefined) throw new Error(`"${text}" was sent and is in no article`);
  return target;
}
