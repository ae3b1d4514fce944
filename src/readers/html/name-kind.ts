import type { BlockKind } from "../../model/block.ts";
import { KINDS } from "./page/element-names.ts";
import { attribute, type Element, upwards } from "./page/page-node.ts";

const LEAD = /(?:^|[\s_-])(?:ingress|lead|lede|standfirst)(?:\s|$)/i;

/**
 * What the text of an element is: by the nearest element around it that says so. `paragraph` where none does,
 * so that wording and neighbours may tell more.
 */
export function nameKind(element: Element): BlockKind {
  for (const each of upwards(element)) {
    const kind = KINDS.get(each.tagName);
    if (kind !== undefined) return kind;
    if (LEAD.test(attribute(each, "class") ?? "")) return "lead";
  }
  return "paragraph";
}
