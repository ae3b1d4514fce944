import { escapeHtml } from "./escape-html.ts";

/** An article's name; the folder is quieter than the file. */
export function nameHtml(name: string): string {
  const cut = name.lastIndexOf("/") + 1;
  return `<bdi><span class="folder">${escapeHtml(name.slice(0, cut))}</span>${escapeHtml(name.slice(cut))}</bdi>`;
}
