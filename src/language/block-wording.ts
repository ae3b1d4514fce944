import { CREDIT_FILLERS, CREDIT_LABELS, CREDIT_WORDS } from "./credit-labels.ts";
import { wordSet } from "./word-set.ts";

const LABEL = oneOf(
  Object.keys(CREDIT_LABELS)
    .flatMap((label) => [capitalised(label), label.toUpperCase()])
    .join(" "),
);
/** What needs no colon: `Foto Kari Nordmann / NTB`. */
const BARE_LABEL = "(?:Foto|FOTO|Arkivfoto|ARKIVFOTO|Illustrasjonsfoto|Pressefoto)";
const LABEL_ALONE =
  "(?:Illustrasjons(?:foto|bilde|bilete)|Arkiv(?:foto|bilde|bilete)|Modellfoto|Pressefoto|(?:Tips|Tipser|Leser|Lesar)(?:foto|bilde|bilete))";
const SCREEN = "(?:Skjermdump|Skjermbilde|Skjermbilete|Faksimile)";
const AGENCY = oneOf("NTB NPK AP AFP TT EPA DPA Reuters Ritzau Scanpix ANB");
const PICTURE_DESK = oneOf("Getty Scanpix Shutterstock Pool Handout Photo Images");

const NAME_WORD = "[\\p{Lu}©@][\\p{L}\\p{M}.'’@-]*";
/** `Kari Nordmann`, `Ursula von der Leyen`, `Per O. Vik`. */
const NAME = `${NAME_WORD}(?:\\s(?:(?:von|van|de|der|af|al)\\s)*${NAME_WORD}){1,4}`;
const PARTED = "(?:\\s?[,/&]\\s?|\\sog\\s)";
const ROLE = "(?:\\s\\((?:tekst|foto|video|grafikk|tekst og foto|tekst/foto|NTB|NPK|ANB)\\))?";
const NAMES = `${NAME}${ROLE}(?:${PARTED}(?:${NAME}|${AGENCY})${ROLE}){0,4}`;
const E_MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
/** What stands behind the name of who wrote: a mail address, a telephone, a post. */
const BEHIND = `(?:,?\\s\\(?(?:${E_MAIL}|(?:tlf|mob)\\.?\\s?[\\d ]{8,})[^!?]{0,40}\\)?|,\\s(?:\\p{Ll}|NTB|NPK)[^.!?:]{2,100})?`;

const GENRE =
  "(?:[Kk]ommentar|[Ll]eserinnlegg|[Ll]esarinnlegg|[Ll]eserbrev|[Aa]nmeldelse|[Mm]elding|[Gg]jestekommentar|[Kk]ronikk|[Ll]eder|[Aa]nalyse|[Ee]ssay|[Dd]ebattinnlegg|[Ii]nnlegg|[Rr]eportasje)";
const BY = `(?:${GENRE} av|[Aa][vf]|AV|AF|[Ss]krevet av|[Ss]krive av)`;
const WRITER =
  "(?:[Tt]ekst|TEKST|(?:[Tt]ekst|TEKST) (?:og|OG|&|/) (?:foto|FOTO)|Foto (?:og|&|/) tekst|Journalist|Reporter|[Aa]nmeld(?:er|ar)|[Aa]nmeldt av|[Mm]eldar|[Oo]versatt av|[Oo]msett av)";

const MONTH = oneOf("januar februar mars april mai juni juli august september oktober november desember");
const WEEKDAY = oneOf("mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag");
const CLOCK = "(?:kl\\.?\\s?|klokk(?:en|a)\\s)?\\d{1,2}[.:]\\d\\d";
const DAY = `(?:den\\s)?\\d{1,2}\\.\\s?(?:${MONTH}|\\d{1,2}\\.?)(?:\\s?(?:19|20)\\d\\d|(?<=\\.)\\d\\d(?!\\d|[.:]))?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}(?:[-–/ ](?:19|20)?\\d\\d)?`;
const AGO =
  "for \\d{1,3} (?:sek|min|time|dag|dager|døgn|uke|veke|måned|månad)\\p{L}* s(?:iden|idan)|i (?:dag|går|morges)";
const WHEN = `(?:${WEEKDAY}|${DAY}|${CLOCK}|${AGO})`;
const PUBLISHED =
  "(?:(?:Først|Sist|Sist gang)\\s)?(?:Publisert|Oppdatert|Endret|Endra|Lagt ut|Skrevet)(?:\\s?:)?";
const PAUSE = "(?:\\s?[,.|/–-])?\\s";

const SAYS_MORE = oneOf(
  "også òg mer meir hele heile flere fleire alt saken saka kommentaren kronikken intervjuet innlegget svaret lederen " +
    "anmeldelsen meldinga reportasjen her video videoen bildene bilda bilder podkasten listen lista mere också",
);

/**
 * How the small blocks of a Norwegian article are worded, and those of its neighbours, who word them nearly alike: credits, bylines, datelines, references to other articles.
 * All are meant for text of at most `longest` UTF-16 units; longer text is none of these.
 */
export const BLOCK_WORDING = {
  longest: 200,
  /** `Foto: NN / AP`, `(Foto: Privat)`: where each begins. */
  credit: new RegExp(
    `(?<![^\\s(])\\(?(?:(?:Alle|Begge) foto|foto|${LABEL})(?:\\s?(?:/|og|&|,)\\s?\\p{L}{3,15}){0,2}\\s?:\\s?(?=\\S)`,
    "gu",
  ),
  /** Words in lower case that a credit may hold between its names: `Foto: Privat / skjermdump fra TikTok`. */
  creditWords: new Set([...Object.keys(CREDIT_WORDS), ...CREDIT_FILLERS, "von", "van", "de", "der", "den"]),
  /** Words that only a sentence holds, so that no credit does. */
  sentenceWords: wordSet(`
    at da den denne dei der det dette du eg ein en ei et eit er fikk fekk får gir gjer gjør ha hadde han har ho hun hva
    kva hvordan korleis ikke ikkje ingen jeg kan man me mens når om seg sier seier skal slik som så til var var vart ble
    vi vil`),
  /** Credits without a colon, where a sentence has ended before them: `… 1957. Foto Kari Nordmann / NTB`. */
  bareCredit: new RegExp(
    `(?<=^|[.!?…»”)]\\s)(?:\\(?${LABEL_ALONE}\\)?\\.?|\\(?${SCREEN}\\s(?:fra|frå|av)\\s[^.:!?]{2,40}|` +
      `${BARE_LABEL}\\s(?:(?:av|AV)\\s)?${NAME}(?:\\s?[/,]\\s?[^.:!?]{2,60})?|${NAME}\\s?/\\s?${AGENCY}(?:\\s[Ss]canpix)?)$`,
    "u",
  ),
  /** `(Korean Central News Agency / Korea News Service via AP)`, `(AP Photo/Li Xin)`, at the end. */
  creditInBrackets: new RegExp(
    `(?<!\\S)\\((?=[^()]*(?:\\svia\\s|\\s/\\s|/\\s?${AGENCY}|${PICTURE_DESK}))(?!\\p{Ll})[^()]{3,150}\\)\\.?$`,
    "u",
  ),
  /** `Av Kari Nordmann, NTB`, `Tekst og foto: Kari Nordmann` */
  byline: new RegExp(
    `^(?:${BY}(?:\\s?:)?\\s(?:${NAMES}|${AGENCY})|${WRITER}(?:\\s?:)?\\s(?:${NAMES}|${NAME_WORD}))${BEHIND}$`,
    "u",
  ),
  /** Names alone, or with what tells that they wrote, as they stand under a headline. */
  names: new RegExp(`^${NAMES}${BEHIND}$`, "u"),
  /** A name alone, or with a post: who is quoted, below the quotation. */
  source: new RegExp(`^(?:[–—-]\\s)?${NAME}(?:,\\s\\p{Ll}[^.!?:]{2,80})?$`, "u"),
  /** A name alone. */
  name: /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}\.?[\p{L}\p{M}'’-]*){1,3}$/u,
  dateline: [
    new RegExp(
      `^(?=.*\\d|${PUBLISHED})(?:${PUBLISHED}|${WHEN})(?:${PAUSE}(?:${PUBLISHED}|${WHEN}|av ${AGENCY})){0,8}\\.?(?<=(?:\\d|dag|går|morges|siden|sidan|${AGENCY})\\.?)$`,
      "iu",
    ),
    new RegExp(`^\\(?©?\\s?${AGENCY}(?:[–/ -]${AGENCY}){0,3}\\)?\\.?$`, "u"),
    new RegExp(`^\\p{Lu}[\\p{L} ,/-]{1,40}\\s?\\(${AGENCY}(?:[–/ -]${AGENCY}){0,3}\\)\\s?[:–-]?$`, "u"),
    // `TEATER | 7. september 2019`, `Pressemelding, Mo i Rana, 19. januar 2022`
    new RegExp(`^(?:\\p{Lu}[\\p{L} -]{1,30}(?:,| \\|) ){1,3}${WHEN}(?:${PAUSE}${WHEN}){0,3}$`, "u"),
    new RegExp(`^\\p{Lu}[\\p{L} ]{1,30}, ${WHEN}(?:${PAUSE}${WHEN}){0,3}$`, "iu"),
  ],
  /** What every dateline ends in; to be looked for in its last `longest` UTF-16 units. */
  datelineEnd: {
    longest: 16,
    wording: new RegExp(`(?:\\d|dag|går|morges|siden|sidan|${MONTH}|${AGENCY})\\.?\\)?\\.?\\s?[:–-]?$`, "iu"),
  },
  /** `Les også: …`; without a colon only where no stop ends it. */
  readAlso: new RegExp(
    `^(?:[>+»→▶•]\\s?)?(?:Les|Læs|Läs|Se|Sjå|Hør|Høyr)\\s(?:${SAYS_MORE})(?!\\p{L})(?:[^.:]{0,50}:|$|\\s[^.?!]*$)`,
    "iu",
  ),
  /** A reference whose title stands on the next line. */
  readAlsoLabel: /^(?:Les|Læs|Läs|Se|Sjå|Hør|Høyr|Lytt)\s(?:også|också|òg|mer|mere|meir)\s?:?$/iu,
  /** What publishing systems leave between paragraphs, and lines of contact: neither heading nor text. */
  notice: [
    /^\(?(?:saken|saka|artikkelen|teksten|intervjuet|historien|innlegget|kronikken|reportasjen)\s(?:fortsetter|fortset|forts\.|held fram|oppdateres|blir oppdatert|vert oppdatert)(?!\p{L})/iu,
    /^(?:annonse|annonsørinnhold|reklame|vis mer|les mer)\s?:?$/iu,
    /^(?:tlf|tel|telefon|mob|mobil|e-?post|e-?mail|mail|faks|org\.?\s?nr|(?:besøks|post|faktura)?adresse|nettside|nettstad|kilder?|kjelder?|stikkord|emner?|emneord|tagger|tags|kategori(?:er)?|lesetid)(?:\.|\s?:|\s\d)/iu,
    new RegExp(
      `^(?:(?:${E_MAIL}|(?:https?://|www\\.)\\S+|\\+?\\d[\\d ]{6,14}\\d)(?:$|[\\s,|/]{1,3})){1,3}$`,
      "u",
    ),
    /^(?:med )?(?:(?:vennlig|venleg|beste|hjertelig|varm) )?h[ie]ls(?:en|ing)(?!\p{L})/iu,
    /^(?:hei|hallo|kjære)(?!\p{L})[^.?!]{0,30}[!,]$/iu,
  ],
  /** A line that names a fact box. */
  factBox:
    /^(?:Fakta|FAKTA|Faktaboks|Dette er saken|Bakgrunn|Kort om)(?!\p{L})|^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}:]*$/u,
  /** A line that is one, though a colon may end it. */
  factBoxLabel: /^(?:Fakta|FAKTA|Faktaboks)(?!\p{L})[^.!?:]{0,60}:?$/u,
  /** Who speaks, and how, in a sentence of speech. */
  speechTag:
    /,\s(?:sier|seier|sa|svarer|svarar|svarte|spør|spurte|forteller|fortel|mener|meiner|skriver|skriv|forklarer|forklarar|påpeker|understreker|utdyper|legger|uttaler|opplyser|opplyser|ler|hevder|hevdar|roper|ropar)(?!\p{L})/u,
  /** A block that ends so is not whole. */
  open: /(?:[,;–-]|(?<!\p{L})(?:og|eller|at|som|å))$/iu,
  /** A line that ends so goes on below; a block may end so: `Statsråden går av`. */
  unfinished:
    /(?:[,;–-]|(?<!\p{L})(?:og|eller|i|på|til|av|for|med|som|at|om|en|ei|et|ein|eit|den|det|de|dei|å|fra|frå|ved|under|mot|etter|er|var|har))$/iu,
} as const;

function oneOf(words: string): string {
  return `(?:${words
    .trim()
    .split(/[ \n]+/u)
    .map((word) => word.replaceAll(".", "\\."))
    .join("|")})`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
