import { assertNever } from "../../lib/assert-never.ts";
import type { BilingualDocument, SourceFormat } from "../../model/document.ts";
import { reviewNotice } from "../../model/review-notice.ts";

/**
 * Says at the head what nobody has reviewed, where the format has a place that readers do not see: a comment in
 * HTML, in front matter, in the XML of a DOCX. Plain text has none, so it is the first line there.
 */
export function withNotice(text: string, document: BilingualDocument): string {
  const notice = reviewNotice(document);
  return notice === undefined ? text : putNotice(text, `bitekst: ${notice}`, document.format);
}

function putNotice(text: string, notice: string, format: SourceFormat): string {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  switch (format) {
    case "text":
      return `[${notice}]${lineEnd}${lineEnd}${text}`;
    case "html":
      return putAfter(/^\s*(?:<\?xml[^>]*\?>\s*)?<!doctype[^>]*>|^/i, `<!-- ${notice} -->`, text);
    case "markdown":
      return FRONT_MATTER.test(text)
        ? putAfter(FRONT_MATTER, `# ${notice}${lineEnd}`, text)
        : `<!-- ${notice} -->${lineEnd}${lineEnd}${text}`;
    case "docx":
      return putAfter(/^\s*<\?xml[^>]*\?>\s*|^/, `<!-- ${notice} -->`, text);
    default:
      return assertNever(format);
  }
}

/** The fence that opens front matter: YAML's or TOML's. Both have comments with `#`. */
const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;

/** Before a doctype a comment would change how old browsers show the page; so it stands behind. */
function putAfter(place: RegExp, what: string, text: string): string {
  const end = place.exec(text)?.[0].length ?? 0;
  return text.slice(0, end) + what + text.slice(end);
}
