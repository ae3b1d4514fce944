import { SaxesParser } from "saxes";
import type { DeeplRequest } from "./deepl-request.ts";

const MODES = [undefined, "xml", "html"];
const VERSIONS = [undefined, "v1", "v2"];

/** What DeepL would say to a request's tags; version 2 takes well-formed XML only. */
export function complaintAboutTags({ texts, tagHandling, parameters }: DeeplRequest): string | undefined {
  if (!MODES.includes(tagHandling)) {
    return "Value for 'tag_handling' not supported.";
  }
  if (!VERSIONS.includes(parameters.tag_handling_version)) {
    return "Value for 'tag_handling_version' not supported.";
  }
  const isStrict = tagHandling === "xml" && parameters.tag_handling_version === "v2";
  return isStrict && texts.some((text) => textOfXml(text) === undefined)
    ? "Tag handling parsing failed, please check input."
    : undefined;
}

/** What is billed of a text: tags travel free, and an entity is one character. */
export function billableText(text: string, { tagHandling }: DeeplRequest): string {
  return tagHandling === "xml" ? (textOfXml(text) ?? text) : text;
}

function textOfXml(xml: string): string | undefined {
  const parser = new SaxesParser({ fragment: true });
  let text = "";
  let isBroken = false;
  parser.on("text", (more) => {
    text += more;
  });
  parser.on("error", () => {
    isBroken = true;
  });
  parser.write(xml).close();
  return isBroken ? undefined : text;
}
