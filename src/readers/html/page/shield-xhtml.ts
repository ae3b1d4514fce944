/** Void elements of the same length, so that all offsets stay. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ["script", "source"],
  ["iframe", "source"],
  ["style", "track"],
  ["title", "track"],
  ["textarea", "basefont"],
]);
const CLOSES_ITSELF = /<(script|iframe|style|title|textarea)(?=(?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*)?\/>)/g;

/**
 * XHTML's `<script src="…"/>` is closed; an HTML parser would take all that follows for script. Text of the
 * same length in which such elements are void ones.
 */
export function shieldXhtml(source: string): string {
  return source.replace(CLOSES_ITSELF, (tag, name: string) => `<${STAND_INS.get(name) ?? tag.slice(1)}`);
}
