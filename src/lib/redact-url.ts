/** Parameters whose values nobody should see. */
const SECRET = /([?&][^=&#\s]*(?:pass|pwd|secret|token|key)[^=&#\s]*=)[^&#\s]*/gi;

/**
 * An address, or a text that holds some, as it may be shown: `postgres://bitekst:***@db/ntb` for one with a
 * password. Works on what is no proper address too, where it hides rather too much.
 */
export function redactUrl(text: string): string {
  return text.replace(/(:\/\/[^:/?#\s@]*):[^\s"']*@/g, "$1:***@").replace(SECRET, "$1***");
}
