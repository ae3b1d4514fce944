import type { ReviewSheet } from "../../src/model/review-sheet.ts";
import type { SegmentView } from "../../src/model/review-view.ts";

type Row = Pick<SegmentView, "source" | "target" | "state"> & Partial<SegmentView>;

const ROWS: readonly Row[] = [
  {
    source: "Ferja gikk på grunn",
    target: "Ferry ran aground",
    state: "final",
    origin: "human",
    revision: 3,
  },
  {
    source: "Les <x1>hele saken</x1> & mer.",
    target: "Read <x1>the whole story</x1> &amp; more.",
    codes: true,
    state: "translated",
    origin: "engine:deepl",
  },
  {
    source: "– Vi er glade, sier kapteinen.",
    target: "",
    state: "initial",
    rejected: { reason: "language", text: "We is glad." },
    revision: 2,
  },
  {
    source: "007 passasjerer\tvar om bord.",
    target: "007 passengers\nwere on board.",
    state: "reviewed",
    origin: "human",
  },
  {
    source: "Det skal gå bra.",
    target: "It should be fine.",
    state: "translated",
    origin: "memory",
    language: "nn",
  },
];

/** An article of five segments with codes, a comment, a rejected one and one in nynorsk. */
export function sampleSheet(rows: readonly Row[] = ROWS): ReviewSheet {
  const segments = rows.map(
    (row, index): SegmentView => ({
      id: `s${index + 1}`,
      revision: 1,
      findings: [],
      comments: 0,
      same: 0,
      ...row,
    }),
  );
  return {
    article: {
      name: "seeds/ferja.txt",
      format: "text",
      languages: { source: "nb", target: "en-GB" },
      blocks: [
        { id: "b1", kind: "heading", segments: segments.slice(0, 1) },
        { id: "b2", kind: "paragraph", segments: segments.slice(1) },
      ],
    },
    digests: new Map(segments.map(({ id }) => [id, `dig-${id}_AbC`])),
    comments: [{ segment: "s2", who: "kari", text: "Er «saken» riktig?" }],
    notice: "not reviewed: 3 of 5 segments, 1 of them machine translation, 1 untranslated",
  };
}
