import type { BlockKind } from "../../model/block.ts";
import { kindByName } from "./kind-by-name.ts";
import { KINDS } from "./page/element-names.ts";
import { type Element, upwards } from "./page/page-node.ts";

/**
 * What the text of an element is: by the nearest element around it that says so, first by what publishing systems
 * call it, then by what it is. `paragraph` where none does, so that wording and neighbours may tell more.
 */
export function nameKind(element: Element): BlockKind {
  for (const each of upwards(element)) {
    const kind = kindByName(each) ?? KINDS.get(each.tagName);
    if (kind !== undefined) return kind;
  }
  return "paragraph";
}
