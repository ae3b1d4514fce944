/** Where the head is over. */
const HEAD_END = /<\/head\b|<body\b/i;
/** Nothing that a page says of itself stands further down than this, in UTF-16 units. */
const FARTHEST = 65_536;
/** What is passed over (comments, scripts, styles), or a tag that tells a page's language or encoding. */
const TELLING =
  /<!--.*?-->|<(script|style)\b.*?<\/\1|<\?xml[^>]*\?>|<(?:html|meta)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gis;
const LANGUAGE = /(\s(?:xml:)?lang\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gi;
const CHARSET = /(charset\s*=\s*["']?)[\w:.-]+/i;
const XML_ENCODING = /(encoding\s*=\s*["'])[\w:.-]+/i;

/**
 * A page's own word on its language (`<html lang="nb">`) and encoding, brought in line with what it now holds:
 * English in UTF-8. Pages that say nothing of it stay silent.
 */
export function translateHtmlHead(html: string, language: string): string {
  const start = html.slice(0, FARTHEST);
  const head = start.slice(0, HEAD_END.exec(start)?.index);
  return head.replace(TELLING, (tag) => translateTag(tag, language)) + html.slice(head.length);
}

function translateTag(tag: string, language: string): string {
  if (/^<html/i.test(tag))
    return tag.replace(LANGUAGE, (_all, name: string, value: string) => name + inQuotesOf(value, language));
  if (/^<meta/i.test(tag)) return tag.replace(CHARSET, toUtf8);
  return tag.startsWith("<?") ? tag.replace(XML_ENCODING, toUtf8) : tag;
}

function inQuotesOf(value: string, language: string): string {
  const quote = /^["']/.exec(value)?.[0] ?? "";
  return quote + language + quote;
}

function toUtf8(declaration: string, name: string): string {
  return /utf-?8$/i.test(declaration) ? declaration : `${name}utf-8`;
}
