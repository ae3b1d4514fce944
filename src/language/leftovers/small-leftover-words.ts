/** Small Norwegian words, of both written forms, that no English text has in lower case. */
export const SURE_WORDS = `
  og ikke ikkje på å så når fra frå det jeg eg ble blei vart blir vert sa har hadde hun henne hvor hva hvem hvis hvordan
  hvorfor noen noe nokon noko nokre være vere vært vore etter gjennom mellom uten utan også eller mange skulle ville kunne
  bør bli blitt eit ein disse desse denne dette deres deira sier seier seg sitt selv sjølv hvilke hvilken hvert hver kvar
  kva kven korleis kvifor nå berre mye mykje veldig allerede ifølge ifølgje fordi mens medan dersom siden sidan annet
  andre første siste år året årene prosent mennesker får gjør gjorde går gikk kommer fikk av som`;

/** Small Norwegian words that English has too, in phrases and abbreviations: \`en route\`, \`et al.\`. */
export const WEAK_WORDS = `
  er til var de du den der dem en et han i om ut vi vil kan skal ett dei me ho mot opp inn ned ingen kom`;
