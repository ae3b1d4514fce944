/** Sentences as a news archive has them, and a way to edit them: the same for the same seed. */
export interface NewsSentences {
  readonly sentences: readonly string[];
  /** A sentence with so many of its words changed for others. */
  edit(sentence: string, words: number): string;
}

const WHO = list(
  "Politiet|Statsministeren|Kommunestyret|Ordføreren|Fylkesmannen|Regjeringen|Stortinget|Selskapet|Klubben|Treneren|" +
    "Forskerne|Brannvesenet|Sykehuset|Rektoren|Foreldrene|Bøndene|Fagforeningen|Direktøren|Styret|Domstolen|Advokaten|" +
    "Vegvesenet|Havforskerne|Meteorologene|Lærerne|Studentene|Eierne|Kundene|Fiskerne|Turistene|Naboene|Redaktøren",
);
const DOES = list(
  "varsler|venter|frykter|krever|avviser|bekrefter|undersøker|foreslår|vedtok|utsatte|stanset|åpnet|stengte|solgte|" +
    "kjøpte|anmeldte|fikk|mistet|vant|tapte|planlegger|vurderer|lover|etterlyser|kritiserer|støtter|stemte for|la fram",
);
const WHAT = list(
  "en ny bru|et nytt sykehus|flere ansatte|lavere priser|høyere renter|en gransking|et forlik|budsjettet|en rapport|" +
    "strengere regler|en avtale|et opprop|flere fly|en ny skole|et kraftverk|flere boliger|en utbygging|nye målinger|" +
    "et oppkjøp|kutt i støtten|en seier|et nederlag|flere bøter|en ny leder|et varsel|mer snø|kraftig vind|en storbrann",
);
const WHERE = list(
  "Oslo|Bergen|Trondheim|Stavanger|Tromsø|Bodø|Hamar|Lillehammer|Drammen|Fredrikstad|Arendal|Kristiansand|Molde|" +
    "Ålesund|Florø|Førde|Voss|Odda|Røros|Steinkjer|Namsos|Narvik|Harstad|Alta|Hammerfest|Vadsø|Kirkenes|Gjøvik|Kongsberg",
);
const WHEN = list(
  "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i natt|i går|i dag|i mars|i april|i mai|etter sommeren|før jul|" +
    "natt til fredag|i helgen|neste uke|sist vinter|i 2019|i 2021|i fjor høst|de siste månedene|etter påske",
);
const WHY = list(
  "etter flommen|på grunn av frost|ifølge NTB|etter klager fra naboene|for å spare penger|av hensyn til barna|" +
    "etter et langt møte|uten å gi noen grunn|til tross for protester|sammen med kommunen|mot fire stemmer|etter press fra EU|" +
    "fordi strømmen ble borte|siden veien er stengt|som ventet|til stor jubel|etter ulykken på E6|i strid med loven",
);

export function makeArticles(count: number, seed: number): NewsSentences {
  const chance = chances(seed);
  const pick = (words: readonly string[]) => words[Math.floor(chance() * words.length)] ?? "";
  const number = () => String(Math.floor(chance() ** 3 * 9_000) + 2);
  const sentences = Array.from({ length: count }, () => {
    const parts = [pick(WHO), pick(DOES), pick(WHAT)];
    if (chance() < 0.7) parts.push("i", pick(WHERE));
    if (chance() < 0.7) parts.push(pick(WHEN));
    if (chance() < 0.5) parts.push(pick(WHY));
    if (chance() < 0.5)
      parts.push(
        "og",
        pick(DOES),
        number(),
        pick(["kroner", "meter", "personer", "saker", "kilometer", "timer"]),
      );
    if (chance() < 0.3) parts.push("mens", pick(WHO).toLowerCase(), pick(DOES), pick(WHAT));
    return `${parts.join(" ")}.`;
  });
  const edit = (sentence: string, words: number): string => {
    const parts = sentence.split(" ");
    for (let time = 0; time < words; time++) {
      parts[Math.floor(chance() * (parts.length - 1))] = pick([
        pick(WHERE),
        number(),
        pick(WHAT),
        pick(WHEN),
      ]);
    }
    return parts.join(" ");
  };
  return { sentences, edit };
}

/** mulberry32: numbers from 0 to 1, the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function list(words: string): readonly string[] {
  return words.split("|");
}
