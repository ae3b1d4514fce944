import { parse } from "yaml";
import { isDeepYaml } from "../../../formats/is-deep-yaml.ts";
import type { BilingualBlock } from "../../../model/document.ts";
import { isTranslated } from "../is-translated.ts";
import type { WrittenForm } from "./written-form.ts";
import { escapeDouble } from "./yaml-quoted.ts";

/** A value without quotes: it gets double ones when without them it would be read as anything else. */
export function yamlPlain(block: BilingualBlock, source: string): WrittenForm {
  if (isBlockScalar(source, block.start)) return { quote: "", escape: onOneLine };
  const texts = block.units.map((unit) => (isTranslated(unit) ? unit.target : unit.segment.source));
  return readsAsItself(texts.join(" "))
    ? { quote: "", escape: (text) => text }
    : { quote: '"', escape: escapeDouble };
}

/** As a value, in a flow list too, in YAML 1.1 and 1.2: readers of front matter know the one or the other. */
function readsAsItself(text: string): boolean {
  if (isDeepYaml(text)) return false;
  return (["1.1", "1.2"] as const).every((version) => {
    try {
      const [value, ...others] = parse(`- ${text}\n`, { version, logLevel: "error" }) as unknown[];
      const [inFlow, ...rest] = parse(`[ ${text} ]\n`, { version, logLevel: "error" }) as unknown[];
      return value === text && inFlow === text && others.length + rest.length === 0;
    } catch {
      return false;
    }
  });
}

/** Whether the text stands in lines below `key: |` or `key: >`, where nothing is markup. */
function isBlockScalar(source: string, start: number): boolean {
  const lines = source.slice(0, start).split(/\r?\n/);
  const own = lines.pop() ?? "";
  if (own.trim() !== "" || own === "") return false;
  const header = lines.findLast((line) => line.trim() !== "" && indentOf(line) < own.length);
  return header !== undefined && /[:-]\s+[|>][-+\d]*\s*(?:#.*)?$/.test(header);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
