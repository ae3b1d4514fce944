import type { WrittenForm } from "./written-form.ts";

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text between tags. */
export const htmlText: WrittenForm = {
  quote: "",
  escape: (text) => text.replace(/[&<>]/g, (sign) => MARKUP[sign] ?? sign),
};
