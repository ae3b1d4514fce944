export type AddressKind = "web address" | "e-mail address" | "handle" | "hashtag" | "file name" | "site name";

/** What a reader can go to or look up, and no translator may touch. */
export interface Address {
  readonly kind: AddressKind;
  readonly text: string;
  /** UTF-16 units into its text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Most texts have none of these, and need no closer look. */
const TRACE = /[@#]|:\/\/|[\w-]\.[a-z]/i;

/** Longer than any address; what is longer is something else. */
const LONGEST = 2000;

const FORMS: readonly (readonly [AddressKind, RegExp])[] = [
  ["web address", /^(?:https?|ftp):\/\/[^\s/]|^www\.[^.]/iu],
  ["e-mail address", /^[^@\s]+@[^@\s]+\.\p{L}{2,}$/u],
  ["handle", /^@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?$/u],
  ["hashtag", /^#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*$/u],
  [
    "file name",
    /^[\p{L}\p{N}_.-]+\.(?:pdf|docx?|odt|xlsx?|pptx?|csv|tsv|txt|rtf|jpe?g|png|gif|svg|webp|zip|mp3|mp4|wav|html?|json|xml|ya?ml|md|epub)$/iu,
  ],
  ["web address", /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,}\/\S*$/u],
  [
    "site name",
    /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:no|com|org|net|eu|se|dk|gov|edu|info|uk|de|fi|io|tv)$/iu,
  ],
];

/** Web and mail addresses, handles, hashtags and file names, in running order, without the punctuation around them. */
export function findAddresses(text: string): readonly Address[] {
  if (!mayHaveAddress(text)) return NONE;
  const found: Address[] = [];
  for (const { 0: token, index } of text.matchAll(/[^\s<>"“”«»]+/gu)) {
    if (token.length > LONGEST || !TRACE.test(token)) continue;
    const [from, to] = withoutPunctuation(token);
    const bare = token.slice(from, to);
    const form = FORMS.find(([, shape]) => shape.test(bare));
    if (form !== undefined) found.push({ kind: form[0], text: bare, start: index + from, end: index + to });
  }
  return found;
}

/** Looks for single signs, which is many times as fast as the pattern of all, and finds no less. */
function mayHaveAddress(text: string): boolean {
  return text.includes("@") || text.includes("#") || text.includes("://") || /\.[a-z]/i.test(text);
}

const NONE: readonly Address[] = [];
const BEFORE = "([{'‘*_";
const AFTER = ".,;:!?…'’*_]}";

function withoutPunctuation(token: string): readonly [start: number, end: number] {
  let start = 0;
  let end = token.length;
  while (start < end && BEFORE.includes(token.charAt(start))) start += 1;
  const isOpened = token.indexOf("(", start) !== -1;
  while (
    end > start &&
    (AFTER.includes(token.charAt(end - 1)) || (!isOpened && token.charAt(end - 1) === ")"))
  )
    end -= 1;
  return [start, end];
}
