import { SENTENCE_WORDS } from "../sentence-words.ts";
import { wordSet } from "../word-set.ts";
import type { SentenceLanguage } from "./sentence-language.ts";

const NONE: ReadonlySet<string> = new Set();

/** Swedish abbreviations after Språkrådet (Svenska skrivregler 2017, section 9). Ordinals have no stop: `3 maj`, `3:e`. */
export const SWEDISH: SentenceLanguage = {
  isNordic: true,
  abbreviations: [
    {
      kind: "never",
      topic: "about, compare, because of, that is, former",
      words: `ca c:a jfr jmf cf m.a.o p.g.a pga m.h.t mht m.h.a dvs d.v.s s.k sk f.d fd resp inkl exkl ev vs fr.o.m t.o.m
      ang avd enl utg motsv i.e pr`,
    },
    {
      kind: "never",
      topic: "before a name",
      words: "dr prof hr fr frk herr civ.ing fil.dr docent kapt lic mr mrs S:t S:ta",
    },
    { kind: "never", topic: "clock, number, chapter", words: "kl nr kap" },
    {
      kind: "rarely",
      topic: "for example, among others, for the time being",
      words: "bl.a bla t.ex tex t.h t.v f.n fn p.t o.d",
    },
    { kind: "figure", topic: "page, article, telephone", words: "s sid art fig tab vol tel tfn p bd f" },
    {
      kind: "closing",
      topic: "and so on, with more",
      words: "osv o.s.v st m.m mm m.fl mfl m.m o.d o.dyl od etc milj md mdr mkr tkr f.Kr e.Kr f.kr e.kr",
    },
    { kind: "amount", topic: "money", words: "kr sek" },
  ],
  lists: {
    openers: wordSet(`
    Alla Att Av Bara Båda Bland De Dem Den Denna Deras Dessa Dessutom Det Detta Där Därefter Därför Du Då Efter Eller En Enligt
    Ett Ett Fler Flera För Först Före Från Genom Han Hans Har Hennes Hon Hos Hur I Ingen Ingenting Inte Ja Jag Kan Man Många Med
    Medan Mellan Men Min Mitt Mot Nej Nu Någon Något Några När Och Också Om Omkring På Redan Samtidigt Senare Sedan Ska Som Så
    Sådan Tidigare Till Trots Under Utan Vad Var Varför Vem Ni Vi Vid Vill Vår Över År Är Även Åter Måndag Tisdag Onsdag Torsdag
    Fredag Lördag Söndag Regeringen Polisen Kommunen Ministern Statsministern`),
    articles: wordSet("Det Den De"),
    verbs: wordSet(
      "är var blir blev har hade kan kunde ska skulle vill ville måste får fick går gick kommer kom gör gjorde gäller säger sa visar visade ser står stod ligger låg",
    ),
    labels: wordSet(
      "avsnitt artikel band figur grupp kapitel kategori klass klockan modell nummer paragraf plan punkt sida spår tabell typ vecka version kl nr s kap § p",
    ),
    possessives: NONE,
    determiners: NONE,
    countedNouns: NONE,
    regnalNames: wordSet("Carl Karl Gustaf Gustav Oscar Frederik Harald Pius"),
    regnalTitles: wordSet("kung kungen drottning drottningen kejsare kejsaren påve påven prins"),
    titleNouns: wordSet(
      "bok boken roman romanen film filmen serie serien låt låten sång sången album albumet artikel artikeln rapport rapporten dikt dikten program programmet heter",
    ),
    speechWords: wordSet(
      "sa sade säger ropade svarade svarar frågade frågar skrev skriver menade menar berättade berättar och att om som men därför när",
    ),
    copulas: wordSet("är var blir blev heter hette"),
    smallOpeners: wordSet(
      "och men så för jag du det den han hon vi de man när då om därför vad varför nu här där detta också inte kanske",
    ),
    markedNames: SENTENCE_WORDS.markedNames,
    unvowelled: SENTENCE_WORDS.unvowelled,
    currencies: SENTENCE_WORDS.currencies,
  },
};
