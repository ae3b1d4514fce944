import type { ReviewSheet } from "../../model/review-sheet.ts";
import type { FindingView, SegmentView } from "../../model/review-view.ts";
import { UNIT_SIGNS, unitSign } from "../signs/unit-sign.ts";

/** What the page's script works on, as JSON that may stand in an element of any HTML page. */
export function sheetJson(sheet: ReviewSheet): string {
  const { name, languages, blocks } = sheet.article;
  const content = {
    document: name,
    target: languages.target,
    blocks: blocks.map(({ kind, segments }, index) => ({
      kind: index === 0 && kind === "heading" ? "headline" : kind,
      segments: segments.map((view) => segmentJson(view, sheet)),
    })),
  };
  return JSON.stringify(content).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function segmentJson(view: SegmentView, { article, digests, comments }: ReviewSheet) {
  const { id, source, target, codes, revision, rejected, blank, joined, change } = view;
  const sign = unitSign(view);
  const open = view.findings.filter(({ dismissed }) => dismissed === undefined);
  const look = rejected === undefined ? UNIT_SIGNS[sign] : { shape: "✗", word: "needs work" };
  return {
    segment: id,
    digest: digests.get(id) ?? "",
    revision,
    source,
    target,
    codes,
    language: view.language ?? article.languages.source,
    kind: sign,
    shape: look.shape,
    word: look.word,
    blank,
    joined,
    rejected: rejected?.text,
    before: change?.kind === "edited" ? change.source : undefined,
    findings: open.map((finding) => findingJson(finding, codes === true)),
    comments: comments.filter(({ segment }) => segment === id).map(({ who, text }) => ({ who, text })),
  };
}

/** A fix for a text with inline codes is not in the form that the page shows. */
function findingJson({ check, severity, message, fix }: FindingView, hasCodes: boolean) {
  return { check, severity, message, ...(!hasCodes && { fix }) };
}
