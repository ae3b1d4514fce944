const ONES: Readonly<Record<string, number>> = {
  en: 1,
  én: 1,
  ett: 1,
  ein: 1,
  eitt: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
};
const TENS: Readonly<Record<string, number>> = {
  tjue: 20,
  tyve: 20,
  tretti: 30,
  tredve: 30,
  førti: 40,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
};
const TEENS: Readonly<Record<string, number>> = {
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
};
const ORDINALS: Readonly<Record<string, number>> = {
  første: 1,
  fyrste: 1,
  andre: 2,
  annen: 2,
  annet: 2,
  anna: 2,
  tredje: 3,
  fjerde: 4,
  femte: 5,
  sjette: 6,
  sjuende: 7,
  syvende: 7,
  sjuande: 7,
  åttende: 8,
  åttande: 8,
  niende: 9,
  niande: 9,
  tiende: 10,
  tiande: 10,
  ellevte: 11,
  tolvte: 12,
  trettende: 13,
  fjortende: 14,
  femtende: 15,
  sekstende: 16,
  syttende: 17,
  attende: 18,
  nittende: 19,
  trettande: 13,
  fjortande: 14,
  femtande: 15,
  sekstande: 16,
  syttande: 17,
  attande: 18,
  nittande: 19,
  tjuende: 20,
  tyvende: 20,
  tjuande: 20,
};
/** Words that stand for a number without being a numeral. */
const STANDING: Readonly<Record<string, number>> = {
  begge: 2,
  dobbel: 2,
  dobbelt: 2,
  doble: 2,
  halvannen: 1.5,
  halvanna: 1.5,
  halvannet: 1.5,
  dusin: 12,
  tylft: 12,
  snes: 20,
  tiår: 10,
  halvparten: 0.5,
  halve: 0.5,
  halv: 0.5,
  halvt: 0.5,
  tredjedel: 1 / 3,
  tredjedelen: 1 / 3,
  tredel: 1 / 3,
  tredelen: 1 / 3,
  fjerdedel: 0.25,
  fjerdedelen: 0.25,
  firedel: 0.25,
  firedelen: 0.25,
  femdel: 0.2,
  femtedel: 0.2,
  tidel: 0.1,
  tidels: 0.1,
  tiendedel: 0.1,
  kvart: 0.25,
};

const BELOW_HUNDRED = new Map<string, number>(Object.entries({ ...ONES, ...TENS, ...TEENS }));
for (const [ten, tens] of Object.entries(TENS)) {
  for (const [one, ones] of Object.entries(ONES)) {
    BELOW_HUNDRED.set(`${ten}${one}`, tens + ones);
    BELOW_HUNDRED.set(`${one}og${ten}`, tens + ones);
  }
}
for (const [ten, tens] of Object.entries(TENS)) {
  BELOW_HUNDRED.set(`${ten.replace(/e$/u, "")}ende`, tens);
  BELOW_HUNDRED.set(`${ten.replace(/e$/u, "")}ande`, tens);
  for (const [one, ones] of Object.entries(ORDINALS))
    if (ones < 10) BELOW_HUNDRED.set(`${ten}${one}`, tens + ones);
}
const WORDS = new Map([...BELOW_HUNDRED, ...Object.entries(ORDINALS), ...Object.entries(STANDING)]);

const BASES = [
  ["tusen", 1000],
  ["hundre", 100],
] as const;

/** What longer number words are made with. */
const PARTS = /hundre|tusen|plass/;

/** `tjueen`, `enogtyve`, `trehundre`, `femtende`, `halvannen`; undefined when it is no number word. */
export function norwegianNumberWord(word: string): number | undefined {
  const known = WORDS.get(word);
  if (known !== undefined || word.length < 6 || !PARTS.test(word)) return known;
  const placed = /^(.+)(?:plass|plassen)$/u.exec(word)?.[1];
  if (placed !== undefined) return WORDS.get(placed);
  for (const [base, factor] of BASES) {
    const at = word.indexOf(base);
    if (at < 0) continue;
    const times = at === 0 ? 1 : BELOW_HUNDRED.get(word.slice(0, at));
    const rest = word.slice(at + base.length).replace(/^(?:og|(?:en)?de$)/u, "");
    const more = rest === "" ? 0 : norwegianNumberWord(rest);
    return times === undefined || more === undefined ? undefined : times * factor + more;
  }
  return undefined;
}

export const NORWEGIAN_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["januar", "jan"],
    ["februar", "feb", "febr"],
    ["mars"],
    ["april", "apr"],
    ["mai"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["desember", "des"],
  ].flatMap((names, month) => names.map((name) => [name, month + 1] as const)),
);

/** Multipliers, as far as they stand alone. */
export const NORWEGIAN_SCALES: ReadonlyMap<string, number> = new Map([
  ["hundre", 100],
  ["tusen", 1e3],
  ["mill", 1e6],
  ["million", 1e6],
  ["millioner", 1e6],
  ["millionar", 1e6],
  ["millionane", 1e6],
  ["millionene", 1e6],
  ["milliard", 1e9],
  ["milliarder", 1e9],
  ["milliardar", 1e9],
  ["milliardene", 1e9],
  ["milliardane", 1e9],
  ["mrd", 1e9],
  ["billion", 1e12],
  ["billioner", 1e12],
  ["billionar", 1e12],
  ["billiarder", 1e15],
]);

export const NORWEGIAN_HEDGES: ReadonlyMap<string, "over" | "under" | "about"> = new Map([
  ["drøyt", "over"],
  ["drøye", "over"],
  ["drøy", "over"],
  ["godt", "over"],
  ["over", "over"],
  ["knapt", "under"],
  ["knappe", "under"],
  ["knapp", "under"],
  ["nesten", "under"],
  ["nær", "under"],
  ["under", "under"],
  ["nærmere", "under"],
  ["nærare", "under"],
  ["snaut", "under"],
  ["snaue", "under"],
  ["rundt", "about"],
  ["omkring", "about"],
  ["cirka", "about"],
  ["ca", "about"],
  ["omtrent", "about"],
  ["kring", "about"],
  ["lag", "about"],
  ["anslagsvis", "about"],
  ["oppunder", "under"],
  ["bortimot", "under"],
]);
