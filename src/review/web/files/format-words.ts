/** What a format is for; formats that are not here are shown by their name. In the order of the menu. */
export const FORMAT_WORDS: Readonly<Record<string, string>> = {
  english: "The translation alone",
  html: "Both languages, a web page",
  docx: "Table to review in Word",
  "review-html": "Page to review without a network",
  xliff: "XLIFF 1.2, for translation tools",
  xliff2: "XLIFF 2.1, for translation tools",
  omegat: "Project for OmegaT",
  tmx: "TMX, translation memory",
  md: "Markdown, a table",
  json: "JSON, for programs",
};
