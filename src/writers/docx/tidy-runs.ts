const EMPTY_TEXT = /<w:t xml:space="preserve"><\/w:t>/g;
const EMPTY_RUN = /<w:r>(?:<w:rPr\/>|<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<\/w:r>/g;

/** Leaves out runs without content, as stand between the codes of a paragraph (`readers/docx/lay-paragraph.ts`). */
export function tidyRuns(xml: string): string {
  return xml.replace(EMPTY_TEXT, "").replace(EMPTY_RUN, "");
}
