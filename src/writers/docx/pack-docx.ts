import { type UnzipFileInfo, unzipSync, type Zippable, zipSync } from "fflate";
import { mainPartOf, PACKAGE_RELATIONS, relationsOf, stylesPartOf } from "../../formats/docx-parts.ts";
import { translateDocxLanguages } from "./translate-docx-languages.ts";

/** The first moment that a ZIP archive can tell, so that the same parts give the same bytes. */
const TIME = new Date(1980, 0, 1);
const PACKED = /\.(?:png|jpe?g|gif|webp|emf|mp4|zip)$/i;

/**
 * The package with `xml` as its main part, and its styles' word on their language in English. All other parts stay
 * as they are, in their order.
 */
export function packDocx(original: Uint8Array, xml: string, language: string): Uint8Array {
  const order: string[] = [];
  const filter = ({ name }: UnzipFileInfo) => {
    order.push(name);
    return true;
  };
  const parts = unzipSync(original, { filter });
  const mainPart = mainPartOf(textOf(parts[PACKAGE_RELATIONS])) ?? "word/document.xml";
  const styles = stylesPartOf(textOf(parts[relationsOf(mainPart)]), mainPart) ?? "word/styles.xml";
  const packed: Zippable = {};
  for (const name of order) {
    const content = parts[name];
    if (content !== undefined) packed[name] = [content, { level: PACKED.test(name) ? 0 : 6, mtime: TIME }];
  }
  packed[mainPart] = [new TextEncoder().encode(xml), { mtime: TIME }];
  const style = parts[styles];
  if (style !== undefined) {
    const translated = translateDocxLanguages(textOf(style), language);
    packed[styles] = [new TextEncoder().encode(translated), { mtime: TIME }];
  }
  return zipSync(packed);
}

/** A mark before the first character is left where it is: nothing is lost by writing it again. */
function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
