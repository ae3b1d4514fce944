const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The XML of a Word document with this body. */
export function inDocument(body: string): string {
  return `<w:document ${W}><w:body>${body}</w:body></w:document>`;
}

/** The XML of a Word document of one paragraph. */
export function inParagraph(content: string): string {
  return inDocument(`<w:p>${content}</w:p>`);
}

export const SHORT_RUN = "<w:r><w:t>Ferja </w:t></w:r>";
