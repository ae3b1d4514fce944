import { wordSet } from "../word-set.ts";

/** Words of the tables that often mean something else as well: that the other text lacks what they mean tells nothing. */
export const LIGHT_WORDS = {
  norwegian: wordSet(`
    ingen ble bli blir blitt vart vorte var være vært så noe noen over ut opp inn ned fram frem mot få får fikk grunn
    går gå gikk komme kom kommer kommet løpet sitt skulle finnes dag dagens sammen tillegg hvert gang ganger gir gi
    gav ga gitt eksempel ligger sett enkelte enkelt stedet sted helt igjen litt ganske kanskje gjorde gjort gjøres
    annet fortalte forteller siste sist tar tatt lett lettere rett rette lagt la legge legger viser vis holde holder
    heller satt sette likevel består handler fall full står stå stod sto føre fører følge mulighet muligheter lyst innen
    fart grad vår vare var tanke tanker tanken tak slå mil kilometer meter uttale inne best av vant fra enkel side jo stort
  `),
  english: wordSet(`
    to on as was at an one ones more may so about when where any into made make do does did done get gets just during
    because place few usually well us going per certain include long ground go goes went form received along course
    want wants similar particular point bring end does rather real longer until call keep scene cause move took take
    takes taken hit run ever far hand change too sure special given looking held making allow allows fact late ones
    whole recent soon else face really both both only may might last work works see stand mile miles kilometre kilometres
    kilometer kilometers km metre metres meter meters
  `),
} as const;
