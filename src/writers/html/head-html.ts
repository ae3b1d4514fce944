import { createHash } from "node:crypto";
import { escapeHtml } from "./escape-html.ts";

export interface PageHead {
  readonly title: string;
  readonly css: string;
  /** An element that tells what made the page. */
  readonly mark?: string;
}

/** From the doctype to the end of `<head>`. The page may load nothing and run nothing. */
export function headHtml({ title, css, mark }: PageHead): string {
  return [
    "<!doctype html>",
    `<html lang="en">`,
    "<head>",
    `<meta charset="utf-8">`,
    ...(mark === undefined ? [] : [mark]),
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(css)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${css}</style>`,
    "</head>",
  ].join("\n");
}

const policies = new Map<string, string>();

/** The one style sheet is let in by its digest. */
function policyOf(css: string): string {
  const known = policies.get(css);
  if (known !== undefined) return known;
  const digest = createHash("sha256").update(css).digest("base64");
  const rules = [
    "default-src 'none'",
    `style-src 'sha256-${digest}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const policy = rules.join("; ");
  policies.set(css, policy);
  return policy;
}
