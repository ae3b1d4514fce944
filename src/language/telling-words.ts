/** Small words that give a language away: none of them is an everyday word, or a particle of names, in the other. */
export const TELLING_WORDS = {
  norwegian: words(`
    allerede angivelig annen annet av bare begge begynte ble blei blir bør blitt deira denne deres derfor dersom desse
    dessuten det dette disse eit eller er etter ett ettersom fikk finnes fleire flere fordi fortsatt fra frå før først får
    gikk gjennom gjorde gjør gjer går hadde har hele heile hennes hun hva hvem hver hvilke hvis hvor hvordan hvorfor ifølge igjen
    ikke ikkje ingen jeg kan kommer korleis kunne kva kvar kven kvifor kvinne ligger mange med mellom mener mye måtte må nei
    noe noen nokon nokre når nå nye ny også og oss på samtidig seg seier selv sier siden sitt skal skulle slik som
    står svarer så til uten var vart ved ville vil vår være vært vere veldig
    arkivfoto foto grafikk illustrasjon publisert oppdatert saken prosent pst kl`),
  english: words(`
    a about after also and because been before being but could did does during from had has have he his how if in
    into is it its may more most must not of on or other our out said says she should since some than that the their
    them there these they this those through until was we were what when where which while who whose why will with
    without would year years you your`),
} as const;

/** Everyday words that read the same in both languages, and units of measure: alone they leave nothing to translate. */
export const SHARED_WORDS: ReadonlySet<string> = words(`
  album app arena bank blog bus cm dl final film general hotel instagram internet kg kilo km km/t kwh live m mg ml mm
  motor museum mw park person pizza podcast president problem professor program radio restaurant rock service show
  sport status student studio sushi system taxi team test tv twitter type v via video vs web wifi`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
