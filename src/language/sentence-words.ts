import { wordSet } from "./word-set.ts";

/** Words beside which a full stop, a figure or an initial reads differently. */
export const SENTENCE_WORDS = {
  /**
   * Words that open a sentence rather than a name. They decide where a full stop may also belong to an
   * abbreviation, an initial or an ordinal: `plan B. Så langt`, `den 17. Da`, but `Per B. Sand`.
   */
  openers: {
    both: wordSet(`
    Alle Allerede Altså At Av Bare Begge Blant Bortsett Da Denne Der Derfor Dermed Dersom Dessuten Dette Du Eller Enten
    Etter For Fordi Fra Fredag Først Før Gjennom Han Her Hos Hva Hvem Hvis Hvor I Ifølge Ikke Ingen Kanskje Likevel
    Lørdag Man Mandag Med Medan Men Mens Mot Ned Nettopp Når Og Også Om Onsdag Over På Samtidig Selv Senere Som Så
    Søndag Tidligere Til Tirsdag Torsdag Under Ute Uten Ved Vi Vår Vårt Våre Å Er Var Kan Skal Vil Har Må Blir Får
    Finnes Går Kommer Ja Nei Takk Hei Etterpå Dessverre Ellers Faktisk Nylig Straks Fortsatt Endelig Nesten Likeså
    Sammen Totalt Både Siste Neste Forrige`),
    /** Subjects that are written with a small letter inside a sentence, and are no surnames. */
    subjects: wordSet(`
    Mannen Kvinnen Gutten Jenta Jenten Barnet Barna Foreldrene Moren Faren Broren Søsteren Sønnen Datteren Dattera Kona
    Ektemannen Samboeren Kjæresten Kameraten Vennen Naboen Naboene Familien Mennesket Folket Politiet Tiltalte Siktede
    Fornærmede Offeret Vitnet Forsvareren Aktor Dommen Saken Drapet Ulykken Brannen Krigen Statsministeren Presidenten
    Ministeren Statsråden Ordføreren Direktøren Sjefen Lederen Rektor Læreren Læraren Elevene Elevane Pasienten
    Pasientene Legen Legene Forskerne Forskarane Forfatteren Forfattaren Treneren Trenaren Spilleren Spillerne Dommeren
    Publikum Tilskuerne Motstanderen Vinneren Ungdommen Studentene Velgerne Lytterne Leserne Lesarane Regjeringen
    Regjeringa Partiet Kommunen Fylket Landet Skolen Skulen Sykehuset Sjukehuset Selskapet Firmaet Bedriften Bedrifta
    Styret Utvalget Utvalet Komiteen Flertallet Fleirtalet Mindretallet Mindretalet Halvparten Resten Boka Boken
    Romanen Filmen Serien Låta Låten Konserten Utstillingen Forestillingen Programmet Avisen Avisa Artikkelen
    Avhandlingen Avhandlinga Rapporten Resultatet Resultatene Tallene Tala Forslaget Framlegget Loven Lova Avtalen
    Møtet Festen Kroppen Bilen Bussen Toget Flyet Båten Huset Prisen Prisene Snittet Navnet Namnet Etternavnet
    Etternamnet Fornavnet Årsaken Årsaka Grunnen Målet Alternativet Løsningen Løysinga Spørsmålet Svaret Problemet
    Tiden Tida Været Vêret Temperaturen Turen Reisen Reisa Sesongen Kampene Laget Klubben Kostnadene Pengene Pengane
    Planen Planene`),
    nb: wordSet(`
    De Deres Deretter Dere Disse En Et Ett Flere Foreløpig Hennes Hun Hvilke Hvilken Hvilket Hvordan Hvorfor Imidlertid
    Jeg Mange Mellom Min Mine Mitt Nå Noe Noen Siden Slik Snart Verken Hverken`),
    nn: wordSet(`
    Anten Berre Dei Deira Desse Difor Eg Ei Ein Eit Fleire Frå Ho Ikkje Korleis Kor Kva Kvar Kven Kvifor Laurdag Mange
    Me Mellom Min Mitt Måndag No Nokon Noko Nokre Seinare Sidan Slik Sundag Tysdag Utan`),
  },

  /** They open sentences before a verb (`Det er`), and names before anything else (`Det norske Teatret`). */
  articles: wordSet("Det Den De Dei"),

  /** Frequent finite verbs that follow an article which is a whole subject: `Det er`, `Den kan`. */
  verbs: wordSet(`
  er var blir ble blei vart har hadde kan kunne skal skulle vil ville må måtte bør burde får fikk fekk går gikk gjekk
  kom kommer kjem gjør gjer gjorde gjaldt gjelder gjeld viser viste synes syns tok tar tek ligger låg lå ligg står stod
  sto sier sa seier skjer skjedde hender hendte heter het heiter betyr betydde tyder tydde skyldes skyldast finnes fins
  finst fantes trengs trengst virker verkar ser så førte fører gav ga gir hjelper holder heldt forteller fortel ikke
  ikkje`),

  /** Nouns that a letter or a figure may label: what follows their full stop is a new sentence. */
  labels: wordSet(`
  alternativ artikkel avdeling avsnitt bind blokk bokstav boks bolk del divisjon felt fase figur formel gruppe hepatitt
  hall influensa inngang kapittel kategori klasse klokka klokken kolonne kurs kvalitet leddet linje lag merke modell
  nivå nummer oppgang oppgave paragraf plan punkt rekke rom rubrikk rute salme scene serie side skala sone spor
  størrelse tabell terminal tillegg trinn type typen blodtype blodtypen bokstaven karakter karakteren gruppen gruppa
  klassen sonen sona linjen linja planen pulje puljen seksjon seksjonen rad raden boksen konvolutt punktet avdelinga
  avdelingen uke veke utgave variant vedlegg vers versjon vitamin pluss minus oslo trondheim kl nr s kap § §§ art pkt
  str bd tab fig vol avd avsn tlf pb no ca min maks lnr gnr bnr`),

  /** Before an ordinal, not before a number: `sin 47. Ryder Cup-kamp`. */
  possessives: wordSet(`
  min mitt mine din ditt dine sin sitt sine si mi di hans hennes hennar deres deira vår vårt våre hvert hver kvar kvart
  denne dette begges`),

  /** Before an ordinal as before a date: `den 59. Grammy-utdelingen`, `den 17. Politiet`. */
  determiners: wordSet("den det dei de ein en et eit hver kvar"),

  /** Nouns counted by ordinals even where they are written with a capital: `17. Mai`, `2. Juledag`, `1. Mosebok`. */
  countedNouns: wordSet(`
  Januar Februar Mars April Mai Juni Juli August September Oktober November Desember Juledag Påskedag Pinsedag
  Nyttårsdag Joledag Søndag Advent Verdenskrig Verdskrig Divisjon Omgang Runde Etasje Kvartal Klasse Trinn Årgang
  Utgave Mosebok Kongebok Samuelsbok Krønikebok Korinterbrev Tessalonikerbrev Timoteusbrev Petersbrev Johannesbrev
  Makkabeerbok Plass Premie Sats Kapittel Akt Bind Bok Bud Episode Sesong Scene Halvår Tertial Termin Semester Kvarter
  Visepresident Nestleder Varamann Vararepresentant Amanuensis Styrmann Maskinist Bataljon Kompani Armé Avenue
  Republikk Rike Vatikankonsil FC FSV`),

  /** Behind these, a letter is a Roman numeral: `Harald V. Han`, `pave Johannes X. Kirken`. */
  regnalNames: wordSet("Harald Olav Haakon Håkon Frederik Gustav Pius"),
  regnalTitles: wordSet("kong kongen konge dronning dronningen keiser keiseren pave paven prins tsar tsaren"),

  /** What stands before a title in quotation marks, whole or as the end of a compound: `boka`, `spillefilmen`. */
  titleNouns: wordSet(`
  bok boka boken bøkene roman romanen film filmen filmene serie serien låt låta låten sang sangen songen album albumet
  plata platen program programmet forestilling forestillingen stykke stykket skuespillet teaterstykket utstilling
  utstillinga utstillingen artikkel artikkelen kronikk kronikken rapport rapporten tittel tittelen overskrift
  overskriften dikt diktet novelle novella novellen podkast podkasten show showet spalte spalten singel singelen
  musikal musikalen dokumentar dokumentaren konsert konserten foredrag foredraget slagord slagordet prosjekt prosjektet
  kampanje kampanjen verk verket opera operaen heter heiter het heitte hette kalt kalla titulert døpt`),

  /** Before a quotation that is speech, which is cut into its sentences. */
  speechWords: wordSet(`
  sa sier seier seiar ropte roper ropar svarte svarer svarar spurte spør skrev skriver skriv hvisket kviskra tenkte
  tenker tenkjer hvisker utbrøt mente mener meiner la fortalte forteller fortel og at om som men fordi dersom hvis når`),

  /** What follows the dots of `Vinneren er … Brann!` belongs to it. */
  copulas: wordSet("er var blir ble blei vart heter het hette heiter heitte"),

  /** They open a sentence even where its first letter is small: `Det var fint. jeg dro hjem.` */
  smallOpeners: wordSet(`
  og men så for jeg eg du det den han hun ho vi me de dei man når da då hvis dersom fordi hva kva hvorfor kvifor nå no
  her der dette også ikke ikkje kanskje`),

  /** Names that end in a mark of their own: `Yahoo! kjøpte`, `Jeopardy! Norge`. */
  markedNames: wordSet("Yahoo Jeopardy Wham Joomla Therapy Oklahoma"),

  /** Words that are whole without a vowel; others such are abbreviations: `strl. 1902`. */
  unvowelled: wordSet(`
  tv pc cd dvd cv wc wlan lp sms mms gps gsm pdf dj bh mr ct fm km kg cm mm dm hm ml dl cl mg hg kw kwh mwh gwh twh hk
  kn mb gb tb kb db hz khz mhz nm sm kbps mbps bnp dns http html php rss hpv pcr pms ptsd hms lhbt ddt krf frp sv mdg
  nrk vg hmm mhm pst sh shh tsk brr grr pff zzz`),

  /** Behind an amount they belong to it: `5 mill. NOK`. */
  currencies: wordSet("NOK SEK DKK ISK USD EUR GBP CHF JPY CAD AUD RUB CNY Euro Dollar Kroner"),
} as const;
