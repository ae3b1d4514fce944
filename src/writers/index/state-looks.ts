import type { DocumentReport } from "../../model/run-report.ts";

/** How a document's state is shown: a shape and a word, in the colour of a kind of sign. */
export const STATE_LOOKS: Readonly<
  Record<DocumentReport["state"], { readonly shape: string; readonly word: string; readonly kind: string }>
> = {
  complete: { shape: "●", word: "complete", kind: "approved" },
  incomplete: { shape: "◌", word: "incomplete", kind: "machine" },
  failed: { shape: "✗", word: "failed", kind: "error" },
};
