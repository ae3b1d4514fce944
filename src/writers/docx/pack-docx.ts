import { type UnzipFileInfo, unzipSync, type Zippable, zipSync } from "fflate";
import { splitTextParts } from "../../formats/docx/text-parts.ts";
import { mainPartOf, PACKAGE_RELATIONS, relationsOf, stylesPartOf } from "../../formats/docx-parts.ts";
import type { LanguagePair } from "../../model/language.ts";
import { mirrorBoxes } from "./mirror-boxes.ts";
import { translateDocxLanguages } from "./translate-docx-languages.ts";

/** The first moment that a ZIP archive can tell, so that the same parts give the same bytes. */
const TIME = new Date(1980, 0, 1);
const PACKED = /\.(?:png|jpe?g|gif|webp|emf|mp4|zip)$/i;
/** Parts that may say what the document is written in. */
const SETTINGS = /^(?:word\/settings\.xml|docProps\/core\.xml)$/;

/**
 * The package with `text` as its parts with text, and what its styles and settings say of its language as it is now.
 * All other parts stay as they are, in their order.
 */
export function packDocx(original: Uint8Array, text: string, languages: LanguagePair): Uint8Array {
  const order: string[] = [];
  const filter = ({ name }: UnzipFileInfo) => {
    order.push(name);
    return true;
  };
  const parts = unzipSync(original, { filter });
  const mainPart = mainPartOf(textOf(parts[PACKAGE_RELATIONS])) ?? "word/document.xml";
  const styles = stylesPartOf(textOf(parts[relationsOf(mainPart)]), mainPart) ?? "word/styles.xml";
  const { main, others } = splitTextParts(text);
  const texts = new Map([[mainPart, main], ...others.map((each) => [each.name, each.text] as const)]);
  const packed: Zippable = {};
  for (const name of order) {
    const content = parts[name];
    if (content !== undefined) packed[name] = [content, { level: PACKED.test(name) ? 0 : 6, mtime: TIME }];
    if (content !== undefined && (name === styles || SETTINGS.test(name)))
      packed[name] = [encode(translateDocxLanguages(textOf(content), languages)), { mtime: TIME }];
    const written = texts.get(name);
    if (written !== undefined) packed[name] = [encode(inUtf8(mirrorBoxes(written))), { mtime: TIME }];
  }
  return zipSync(packed);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What was read as UTF-16 says so at its head. */
function inUtf8(xml: string): string {
  return xml.replace(/^(\s*<\?xml[^>]*\sencoding=)(["'])(?!utf-8)[^"']*\2/i, "$1$2UTF-8$2");
}

/** A mark before the first character is left where it is: nothing is lost by writing it again. */
function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
