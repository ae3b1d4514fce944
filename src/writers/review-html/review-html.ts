import { createHash } from "node:crypto";
import { languageName } from "../../lib/language-name.ts";
import type { ReviewSheet } from "../../model/review-sheet.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { nameHtml } from "../html/name-html.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { REVIEW_CSS } from "./review-css.ts";
import { sheetJson } from "./sheet-json.ts";

/**
 * An article as one file to review in any browser, without a server and without a network: what is changed stays in
 * the browser until it is saved to a file of edits, which `bitekst apply` brings back. Same sheet, same bytes.
 */
export function reviewHtml(sheet: ReviewSheet): string {
  const { name, languages } = sheet.article;
  const title = `${name} – review`;
  return [
    "<!doctype html>",
    `<html lang="en">`,
    "<head>",
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${REVIEW_CSS}</style>`,
    "</head>",
    "<body>",
    `<header class="masthead">`,
    `<p class="languages">${escapeHtml(languageName(languages.source))} <span aria-hidden="true">→</span><span class="unseen">into</span> ${escapeHtml(languageName(languages.target))}</p>`,
    `<h1>${nameHtml(name)}</h1>`,
    ...(sheet.notice === undefined ? [] : [`<p class="notice">${escapeHtml(sheet.notice)}</p>`]),
    `<p class="notice" id="blocked" hidden>This browser keeps nothing for this page: nothing is approved until you use Save edits.</p>`,
    "<noscript><p>This page needs scripts, which are all in it; it asks no network for anything.</p></noscript>",
    "</header>",
    TOOLS,
    `<main id="article"></main>`,
    HELP,
    `<script type="application/json" id="sheet">${sheetJson(sheet)}</script>`,
    `<script>${PAGE_SCRIPT}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function digestOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Nothing is loaded, nothing is sent; the one script and the one style sheet are let in by their digests. */
const POLICY = [
  "default-src 'none'",
  `script-src ${digestOf(PAGE_SCRIPT)}`,
  `style-src ${digestOf(REVIEW_CSS)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const FILTERS = {
  all: "All",
  open: "Open",
  findings: "With findings",
  edited: "Edited",
  commented: "Commented",
} as const;

const TOOLS = [
  `<div class="tools" id="tools" role="region" aria-label="Review" hidden>`,
  `<button type="button" id="save" disabled>Save edits</button>`,
  `<label>Show <select id="filter">${Object.entries(FILTERS)
    .map(([name, words]) => `<option value="${name}">${words}</option>`)
    .join("")}</select></label>`,
  `<label>Find <input type="search" id="find"></label>`,
  `<button type="button" id="help-open">Keys (F1)</button>`,
  `<span id="progress"></span><span id="shown"></span><span id="status" role="status"></span></div>`,
].join("");

const KEYS: readonly (readonly [string, string])[] = [
  ["Ctrl+Enter", "approve, next not approved"],
  ["Ctrl+Shift+Enter", "approve, stay"],
  ["Alt+↓ Alt+↑", "next, previous"],
  ["Alt+Enter", "the text after the cursor to the next segment"],
  ["F8 Shift+F8", "next, previous finding"],
  ["Ctrl+F8", "apply the suggested fix"],
  ["F2", "changes since it went out"],
  ["F4", "find the selection in this article"],
  ["Esc", "row mode, text kept"],
  ["j k", "row mode: next, previous"],
  ["Enter e", "row mode: edit"],
  ["a x", "row mode: approve + next, needs work"],
  ["n f", "row mode: next not approved, next with a finding"],
  ["s i", "row mode: apply the fix, dismiss a finding"],
  ["c p u", "row mode: comment, fill the same source, undo"],
  ["b m M", "row mode: empty on purpose, join with the next, part"],
  ["/ g ?", "row mode: find, go to number, this help"],
];

const HELP = [
  `<dialog id="ask" aria-labelledby="ask-title"><h2 id="ask-title"></h2><div id="ask-body"></div></dialog>`,
  `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>`,
  ...KEYS.map(([key, meaning]) => `<p><kbd>${key}</kbd> ${meaning}</p>`),
  `<p><label><input type="checkbox" id="letters"> single letters in row mode</label></p>`,
  `<p>Save edits writes a small file; bitekst apply brings it back. Matches from memory (1–3) need bitekst review.</p>`,
  `<button type="button" id="help-close">Close</button></dialog>`,
].join("\n");
