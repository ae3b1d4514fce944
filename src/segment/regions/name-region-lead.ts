import { plainSource } from "../../model/plain-source.ts";
import type { NamedBlock } from "../blocks/named-block.ts";
import { nameLead } from "../blocks/naming/name-lead.ts";

/**
 * Names the lead where no markup does: by the rule of plain text, below a headline. What stands in attributes, such
 * as a page's description, is no text of the article.
 */
export function nameRegionLead(blocks: readonly NamedBlock[]): NamedBlock[] {
  const body = blocks.filter(({ form }) => form !== "html-attribute");
  const kinds = body.map(({ kind }) => kind);
  if (kinds.includes("lead")) return [...blocks];
  const texts = body.map(({ segments }) => ({
    text: segments.map(({ source }) => plainSource(source)).join(" "),
    sentences: segments.length,
  }));
  nameLead(texts, kinds);
  const lead = body[kinds.indexOf("lead")];
  return blocks.map((block) => (block === lead ? { ...block, kind: "lead" } : block));
}
