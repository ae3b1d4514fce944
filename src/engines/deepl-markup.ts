import type { TranslateTextOptions } from "deepl-node";
import { fromCodeXml, toCodeXml } from "../formats/code-xml.ts";
import { withoutCodes } from "../model/code-characters.ts";
import { codesIn } from "../model/codes-in.ts";

/** Strict about what is sent and careful with what comes back: https://developers.deepl.com/docs/xml-and-html-handling/tag-handling-v2. */
const XML = { tagHandling: "xml", tagHandlingVersion: "v2" } as const satisfies TranslateTextOptions;

/** How the texts of one request travel. */
export interface DeeplMarkup {
  readonly options: TranslateTextOptions;
  write(text: string): string;
  /** An answer to a text, with code characters again; numbers that the text does not have are left out. */
  read(target: string, text: string): string;
}

const PLAIN: DeeplMarkup = { options: {}, write: (text) => text, read: (target) => target };

const TAGGED: DeeplMarkup = {
  options: XML,
  write: writeField,
  read: (target, text) => fromCodeXml(target, codesIn(text)).text,
};

/** As XML when one of the texts has inline codes, since the request tells it of all of them; else as they are. */
export function deeplMarkup(texts: readonly string[]): DeeplMarkup {
  return texts.some(hasCodes) ? TAGGED : PLAIN;
}

/** What is sent for a text among its like: texts with codes share no request with others. */
export function deeplField(text: string): string {
  return hasCodes(text) ? writeField(text) : text;
}

function writeField(text: string): string {
  return toCodeXml(text, codesIn(text));
}

function hasCodes(text: string): boolean {
  return withoutCodes(text) !== text;
}
