import { SENTENCE_WORDS } from "../sentence-words.ts";
import { wordSet } from "../word-set.ts";
import type { SentenceLanguage } from "./sentence-language.ts";

/** Danish abbreviations after Dansk Sprognævn (Retskrivningsordbogen 2012, § 43, and its entries). */
export const DANISH: SentenceLanguage = {
  isNordic: true,
  abbreviations: [
    {
      kind: "never",
      topic: "about, compare, because of, that is, former",
      words: `ca cirka jf jfr jvf cf mht m.h.t mhp m.h.p vedr ang pga p.g.a iht i.h.t ifm i.f.m ift i.f.t ifm vha v.h.a
      dvs d.v.s s.k såk tidl fhv hhv resp inkl ekskl evt eks fx forb fork opr oprindl egl alm vs pr m.a.o
      f.o.m t.o.m`,
    },
    {
      kind: "never",
      topic: "before a name",
      words:
        "hr fr frk dr prof sct skt pastor-emer kgl lic mag cand adj lekt dir adv overl red insp kapt ltn mr mrs",
    },
    {
      kind: "rarely",
      topic: "posts and degrees before a name",
      words: "kgl lic mag cand lekt dir adm.dir adv overl red insp kapt ltn",
    },
    { kind: "never", topic: "clock, number, chapter", words: "kl nr kap stk" },
    {
      kind: "rarely",
      topic: "for example, among others, for the time being",
      words: "bl.a bla f.eks feks p.t d.å d.d f.t o.l.a t.h t.v",
    },
    {
      kind: "figure",
      topic: "page, article, telephone, paragraph",
      words: "s p art bd bind fig tab vol pkt tlf telf tlfnr mob lb lbnr f d § par",
    },
    {
      kind: "closing",
      topic: "and so on, with more",
      words: "osv o.s.v mv m.v m.m mm mfl m.fl o.l ol o.lign o.a etc mio mia pct f.kr e.kr f.Kr e.Kr",
    },
    { kind: "amount", topic: "money", words: "kr dkk" },
  ],
  lists: {
    openers: wordSet(`
    Alle Allerede At Af Bare Begge Blandt Da De Den Denne Der Deres Derefter Derfor Dermed Derudover Desuden Det Dette Disse
    Du En Et Efter Eller Ellers Endelig Flere For Fordi Fra Før Først Ganske Gennem Han Hans Hendes Her Hos Hun Hvad Hvem
    Hver Hvis Hvor Hvordan Hvorfor I Ifølge Ikke Imidlertid Ingen Ja Jeg Kun Man Mange Med Mellem Men Mens Mit Min Mod Nej Nogle
    Noget Nogen Når Nu Og Også Om Omkring Over På Samtidig Selv Selvom Senere Siden Som Stadig Så Sådan Tidligere Til Trods Under
    Uden Ved Vi Vores Å År Var Er Har Kan Skal Vil Må Bliver Får Kommer Går Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag
    Regeringen Politiet Kommunen Ministeren Statsministeren Formanden Direktøren`),
    articles: wordSet("Det Den De"),
    verbs: wordSet(
      "er var bliver blev har havde kan kunne skal skulle vil ville må måtte bør får fik går gik kommer kom gør gjorde gælder siger sagde viser viste ser står stod ligger lå",
    ),
    labels: wordSet(`
    afsnit artikel bind figur gruppe kapitel kategori klasse klokken model nummer paragraf plan punkt side spor stk tabel trin
    type uge version kl nr s kap § stk pkt`),
    possessives: wordSet(
      "min mit mine din dit dine sin sit sine hans hendes deres vores jeres hver denne dette",
    ),
    determiners: wordSet("den det de en et hver"),
    countedNouns: wordSet(`
    Januar Februar Marts April Maj Juni Juli August September Oktober November December Juledag Påskedag Pinsedag Verdenskrig
    Division Runde Etage Kvartal Klasse Sal Plads Mosebog`),
    regnalNames: wordSet("Frederik Christian Margrethe Harald Olav Gustav Pius"),
    regnalTitles: wordSet("kong kongen dronning dronningen kejser kejseren pave paven prins"),
    titleNouns: wordSet(
      "bog bogen roman romanen film filmen serie serien sang sangen album albummet artikel artiklen rapport rapporten digt digtet program programmet hedder",
    ),
    speechWords: wordSet(
      "sagde siger råbte svarede svarer spurgte spørger skrev skriver mente mener fortalte fortæller og at om som men fordi hvis når",
    ),
    copulas: wordSet("er var bliver blev hedder hed"),
    smallOpeners: wordSet(
      "og men så for jeg du det den han hun vi de man når da hvis fordi hvad hvorfor nu her der dette også ikke måske",
    ),
    markedNames: SENTENCE_WORDS.markedNames,
    unvowelled: SENTENCE_WORDS.unvowelled,
    currencies: SENTENCE_WORDS.currencies,
  },
};
