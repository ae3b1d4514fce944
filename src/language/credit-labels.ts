/**
 * Words that open a picture credit, in both written forms, with their English. The one list of them: what is a
 * credit and what it becomes both come from here.
 */
export const CREDIT_LABELS: Readonly<Record<string, string>> = {
  animasjon: "Animation",
  arkivbilde: "Archive picture",
  arkivbilete: "Archive picture",
  arkivfoto: "Archive photo",
  bilde: "Picture",
  bilete: "Picture",
  collage: "Collage",
  dronefoto: "Drone photo",
  faksimile: "Facsimile",
  film: "Film",
  flyfoto: "Aerial photo",
  foto: "Photo",
  fotograf: "Photographer",
  fotografi: "Photograph",
  fotomontasje: "Photomontage",
  grafikk: "Graphic",
  illustrasjon: "Illustration",
  illustrasjonsbilde: "Illustrative picture",
  illustrasjonsbilete: "Illustrative picture",
  illustrasjonsfoto: "Illustrative photo",
  "ill.": "Illustration",
  "illustr.": "Illustration",
  infografikk: "Infographic",
  kart: "Map",
  karikatur: "Caricature",
  lesarfoto: "Reader's photo",
  leserfoto: "Reader's photo",
  modellfoto: "Model photo",
  montasje: "Montage",
  portrettfoto: "Portrait photo",
  pressefoto: "Press photo",
  privatfoto: "Private photo",
  produktfoto: "Product photo",
  promofoto: "Promotional photo",
  reklamefoto: "Advertising photo",
  skjermbilde: "Screenshot",
  skjermbilete: "Screenshot",
  skjermdump: "Screenshot",
  tegning: "Drawing",
  tipserfoto: "Tip-off photo",
  teikning: "Drawing",
  video: "Video",
};

/** Labels that also open headlines and sentences (`Video: Slik gikk det`): only names make a credit of them. */
export const WEAK_CREDIT_LABELS: ReadonlySet<string> = new Set(
  "animasjon bilde bilete film grafikk infografikk kart video".split(" "),
);

/** Ordinary words that stand among the names of a credit, with their English. */
export const CREDIT_WORDS: Readonly<Record<string, string>> = {
  arkiv: "archive",
  arkivbilde: "archive picture",
  arkivbilete: "archive picture",
  arkivet: "archive",
  arkivfoto: "archive photo",
  faksimile: "facsimile",
  familien: "the family",
  forsvaret: "Norwegian Armed Forces",
  foto: "photo",
  fra: "from",
  frå: "from",
  handout: "handout",
  illustrasjon: "illustration",
  illustrasjonsfoto: "illustrative photo",
  kommunen: "the municipality",
  og: "and",
  politi: "police",
  politiet: "police",
  pool: "pool",
  privat: "private",
  scanpix: "scanpix",
  skjermbilde: "screenshot",
  skjermbilete: "screenshot",
  skjermdump: "screenshot",
  tekst: "text",
  ukjend: "unknown",
  ukjent: "unknown",
  via: "via",
  video: "video",
};

/** Other words in lower case that a credit may hold between its names; what they become takes a translator. */
export const CREDIT_FILLERS: ReadonlySet<string> = new Set(
  "for i ved med mot of the and av arrangøren produsenten leverandøren kommune fylkeskommune universitet".split(
    " ",
  ),
);

/** Capitalised like a name in a credit (`Foto: Brannvesenet`), but a word that has its English. */
export const COMMON_NOUNS =
  /(?:vesenet|selskapet|etaten|vakt(?:en|a)|styrken|tjenest(?:en|a)|tenesta|skolen|skulen|firmaet|bedrift(?:en|a)|forening(?:en|a)|foreininga|forbundet|laget|partiet|direktoratet|departementet|kommisjonen|verket|sentralen|museet|teatre?t|teateret|biblioteket|kirken|kyrkja|universitetet|sykehuset|sjukehuset|tinget|domstolen|retten|hæren|marinen|fylket|produsenten|leverandøren|arrangøren|fotografen|forfatteren|redaksjonen|forlaget|byrået|slottet|regjeringen|regjeringa|forskerne|ekspertene)$/iu;

/** Lower-case particles that belong to personal names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "af al da de del den der di dos du el la le ten ter van von zu".split(" "),
);
