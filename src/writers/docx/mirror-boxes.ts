import { listTokens, type XmlToken } from "../../formats/docx/list-tokens.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Programs of today read a text box from `mc:Choice`, older ones from its copy in `mc:Fallback`. Readers take the
 * text of the first alone; here the copies get what stands there now.
 */
export function mirrorBoxes(xml: string): string {
  if (!xml.includes("<mc:Fallback")) return xml;
  const tokens = listTokens(xml);
  const parts: string[] = [];
  let copied = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.name !== "mc:AlternateContent" || token.kind !== "open" || token.start < copied) continue;
    const { boxes, copies } = boxesIn(tokens, at);
    if (boxes.length !== copies.length) continue;
    for (const [index, { start, end }] of copies.entries()) {
      const box = boxes[index] as Range;
      parts.push(xml.slice(copied, start), xml.slice(box.start, box.end));
      copied = end;
    }
  }
  return parts.join("") + xml.slice(copied);
}

/** What stands in the text boxes right inside an alternative, of both kinds in running order. */
function boxesIn(tokens: readonly XmlToken[], opening: number) {
  const boxes: Range[] = [];
  const copies: Range[] = [];
  const last = tokens[opening]?.last ?? opening;
  let list = boxes;
  for (let at = opening + 1; at < last; at++) {
    const { name, kind, end, last: closing } = tokens[at] as XmlToken;
    if (kind !== "open") continue;
    if (name === "mc:Fallback") list = copies;
    if (name !== "w:txbxContent") continue;
    list.push({ start: end, end: tokens[closing]?.start ?? end });
    at = closing;
  }
  return { boxes, copies };
}
