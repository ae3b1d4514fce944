/** How text is written into a place of a source file: what must be escaped there, and how. */
export type TextForm =
  | "plain"
  | "html-text"
  | "html-attribute"
  | "markdown"
  | "yaml-plain"
  | "yaml-quoted"
  | "docx";
