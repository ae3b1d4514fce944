import type { Finding } from "../../model/finding.ts";
import { SEVERITY_LOOKS } from "../signs/finding-look.ts";
import { escapeHtml } from "./escape-html.ts";

/**
 * A finding as a list item: shape, word, message, and the suggested text where there is one; of a dismissed one
 * the message and why.
 */
export function findingHtml({ severity, message, fix, dismissed }: Finding): string {
  if (dismissed) {
    const why = dismissed.by === undefined ? dismissed.reason : `${dismissed.reason} (${dismissed.by})`;
    return `<li class="dismissed">dismissed: <bdi>${escapeHtml(message)}</bdi> – <bdi>${escapeHtml(why)}</bdi></li>`;
  }
  const { shape, word } = SEVERITY_LOOKS[severity];
  const suggestion = fix === undefined ? "" : ` <span>Suggested: <bdi>${escapeHtml(fix)}</bdi></span>`;
  return `<li class="${severity}"><b><span aria-hidden="true">${shape}</span> ${word}</b> <bdi>${escapeHtml(message)}</bdi>${suggestion}</li>`;
}
