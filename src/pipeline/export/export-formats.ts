import type { BilingualDocument } from "../../model/document.ts";
import type { ReviewSheet } from "../../model/review-sheet.ts";
import type { BesideUnits } from "../../model/unit-beside.ts";
import { withoutPseudo } from "../../model/without-pseudo.ts";
import type { Writer } from "../../ports/writer.ts";
import type { OutputNaming } from "../output-path.ts";
import { toReviewSheet } from "./to-review-sheet.ts";

/** A document of the store with all that goes out with it. */
export interface ExportArticle {
  readonly document: BilingualDocument;
  /** The decoded text of the source file. */
  readonly source: string;
  readonly beside: BesideUnits;
  /** The package that its English is made of; asked for when its source is a DOCX. */
  original(): Promise<Uint8Array>;
  /** The path of a file of this document, below the folder of the export. */
  pathWith(naming: OutputNaming): string;
}

export interface ExportFile {
  /** Below the folder of the export, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** Some formats take documents one by one, others make one thing of a whole set. */
export type ExportFormat =
  | { readonly kind: "document"; files(article: ExportArticle): Promise<readonly ExportFile[]> }
  | { readonly kind: "set"; files(articles: readonly ExportArticle[]): Promise<readonly ExportFile[]> };

/** What `bitekst export` writes; each is loaded when it is asked for. */
export const EXPORT_FORMATS: Readonly<Record<string, () => Promise<ExportFormat>>> = {
  html: async () => byWriter((await import("../../writers/html-writer.ts")).htmlWriter),
  json: async () => byWriter((await import("../../writers/json-writer.ts")).jsonWriter),
  tmx: async () => byWriter((await import("../../writers/tmx-writer.ts")).tmxWriter),
  xliff: async () => byWriter((await import("../../writers/xliff-writer.ts")).xliffWriter),
  xliff2: async () => byWriter((await import("../../writers/xliff2-writer.ts")).xliff2Writer),
  md: async () => byWriter((await import("../../writers/md-writer.ts")).mdWriter),
  english: async () => byWriter((await import("../../writers/english-writer.ts")).englishWriter),
  docx: async () => {
    const { docxTable } = await import("../../writers/docx-table/docx-table.ts");
    return bySheet({ extension: ".review.docx" }, docxTable);
  },
  "review-html": async () => {
    const { reviewHtml } = await import("../../writers/review-html/review-html.ts");
    return bySheet({ extension: ".review.html" }, reviewHtml);
  },
  omegat: async () => {
    const { omegatProjects } = await import("../../writers/omegat/omegat-project.ts");
    return { kind: "set", files: async (articles) => omegatProjects(articles.map(realSheet)) };
  },
};

/** What OmegaT is given it takes for a translation that is done. */
function realSheet({ document, beside }: ExportArticle): ReviewSheet {
  return toReviewSheet({ document: withoutPseudo(document), beside });
}

/** What people review in a file of their own. */
function bySheet(naming: OutputNaming, write: (sheet: ReviewSheet) => Uint8Array | string): ExportFormat {
  return {
    kind: "document",
    files: async (article) => [{ path: article.pathWith(naming), bytes: write(toReviewSheet(article)) }],
  };
}

function byWriter(writer: Writer): ExportFormat {
  return {
    kind: "document",
    files: async ({ document, source, beside, original, pathWith }) => {
      const text = writer.write(document, source, beside);
      if (writer.pack === undefined || document.format !== "docx")
        return [{ path: pathWith(writer), bytes: text }];
      return [{ path: pathWith(writer), bytes: await writer.pack(document, text, await original()) }];
    },
  };
}
