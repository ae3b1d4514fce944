/** Words that open a picture credit, and the short words inside one, in Norwegian (both written forms) and English. */
export const CREDIT_LABELS: Readonly<Record<string, string>> = {
  arkiv: "Archive",
  arkivfoto: "Archive photo",
  animasjon: "Animation",
  faksimile: "Facsimile",
  film: "Film",
  foto: "Photo",
  "foto/video": "Photo/video",
  fotograf: "Photographer",
  fotomontasje: "Photomontage",
  grafikk: "Graphic",
  illustrasjon: "Illustration",
  illustrasjonsfoto: "Illustrative photo",
  kart: "Map",
  montasje: "Montage",
  pressefoto: "Press photo",
  skjermdump: "Screenshot",
  tegning: "Drawing",
  teikning: "Drawing",
  video: "Video",
};

/** Ordinary words that stand among the names of a credit. */
export const CREDIT_WORDS: Readonly<Record<string, string>> = {
  arkiv: "archive",
  arkivet: "archive",
  arkivfoto: "archive photo",
  handout: "handout",
  og: "and",
  politiet: "police",
  privat: "private",
  scanpix: "scanpix",
  skjermdump: "screenshot",
  via: "via",
};

/** Lower-case particles that belong to personal names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "af al av da de del den der di dos du el la le ten ter van von zu".split(" "),
);
