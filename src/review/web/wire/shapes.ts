import type { Severity } from "../../../model/finding.ts";
import type { LanguagePair } from "../../../model/language.ts";
import type {
  ArticleEntry,
  ArticleView,
  BlockView,
  FindingView,
  SegmentView,
} from "../../../model/review-view.ts";

export type PageFinding = FindingView;

/** A segment as the API gives it. */
export interface PageSegment extends SegmentView {
  readonly findings: readonly PageFinding[];
}

export interface PageBlock extends BlockView {
  readonly segments: readonly PageSegment[];
}

export interface PageArticle extends ArticleView {
  readonly blocks: readonly PageBlock[];
}

export interface PageArticleEntry extends Omit<ArticleEntry, "languages"> {
  readonly languages?: LanguagePair;
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface ArticleList {
  readonly as: string;
  readonly reviewers: 1 | 2;
  /** What articles can be exported as. */
  readonly formats: readonly string[];
  readonly documents: readonly PageArticleEntry[];
}
