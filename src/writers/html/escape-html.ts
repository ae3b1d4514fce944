const MARKUP: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What HTML may not hold: controls other than tab and line feed, half surrogate pairs, noncharacters. */
const FORBIDDEN = /[^\P{Cc}\t\n]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Holds nothing of the kind; most text is so. */
const SOUND = /^[\t\n -~\u00a0-\ud7ff]*$/;
/** Holds no markup either, and needs no more than this one look. */
const PLAIN = /^[\t\n !#-%(-;=?-~\u00a0-\ud7ff]*$/;

/** Text that stays text as an element's content and in a quoted attribute; what HTML may not hold becomes U+FFFD. */
export function escapeHtml(text: string): string {
  if (PLAIN.test(text)) return text;
  const sound = SOUND.test(text) ? text : text.replace(/\r/g, "\n").replace(FORBIDDEN, "\u{FFFD}");
  return sound.replace(/[&<>"']/g, (sign) => MARKUP[sign] ?? sign);
}
