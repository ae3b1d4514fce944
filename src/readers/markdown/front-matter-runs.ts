import { isMap, isScalar, parseDocument, type Scalar } from "yaml";
import { isDeepYaml } from "../../formats/is-deep-yaml.ts";
import type { BlockKind } from "../../model/block.ts";
import type { Run } from "../regions/piece.ts";
import type { MarkdownToken } from "./read-events.ts";
import { scalarTexts } from "./scalar-texts.ts";

/** Keys whose values tell of the article; all others are for programs. */
const KEYS: ReadonlyMap<unknown, BlockKind> = new Map([
  ["title", "heading"],
  ["description", "lead"],
  ["summary", "lead"],
  ["ingress", "lead"],
]);

/** The texts in a front matter's own values of {@link KEYS}; none when it is no sound YAML, or nested without end. */
export function frontMatterRuns(
  source: string,
  { start, end }: Pick<MarkdownToken, "start" | "end">,
): readonly Run[] {
  const [fence = ""] = /^[^\r\n]*(?:\r\n|\n|\r)/.exec(source.slice(start.offset, end.offset)) ?? [];
  const from = start.offset + fence.length;
  const yaml = source.slice(from, end.offset).replace(/---[ \t]*$/, "");
  if (isDeepYaml(yaml)) return [];
  const { contents, errors } = parseDocument(yaml, { logLevel: "silent" });
  if (errors.length > 0 || !isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    const kind = isScalar(key) ? KEYS.get(key.value) : undefined;
    if (kind === undefined || !isText(value)) return [];
    const form = value.type?.startsWith("QUOTE") ? "yaml-quoted" : "yaml-plain";
    return scalarTexts(source, value, from).map((text) => ({ kind, form, pieces: [text] }));
  });
}

/** Tagged or named values mean more than their text. */
function isText(value: unknown): value is Scalar<string> {
  return isScalar(value) && typeof value.value === "string" && value.tag === undefined && !value.anchor;
}
