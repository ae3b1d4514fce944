import { withoutCodes } from "../../model/code-characters.ts";

/** What Apertium's stream format gives a meaning, or its analyser: https://wiki.apertium.org/wiki/Apertium_stream_format */
const SPECIAL = /[\\^$@<>{}[\]/]/gu;

/**
 * They travel as characters of the private use area, since escaped ones do not come through unharmed: `\@` becomes a
 * word, `\^` at the end of a text swallows what is behind it (Apertium 3.8.3).
 */
const STAND_IN = 0xf800;
const STAND_INS = /[\uF800-\uF87F]/gu;

/** Addresses, which are no words: with an @ in them, or a scheme. */
const ADDRESS = /\S*(?:@|:\/\/)\S*/gu;

/** Marks the end of a text, so that an answer that runs into the next one is known. */
const END = "[]";

/** Keeps texts apart where a program flushes at each (`-z`). */
const NUL = "\0";

/** Texts as Apertium reads them without a deformatter: what is no word is a blank, which comes back as it was. */
export function toApertiumStream(texts: readonly string[]): string {
  return texts.map((text) => writeText(withoutCodes(text).replaceAll(NUL, " ")) + END + NUL).join("");
}

function writeText(text: string): string {
  let written = "";
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    written += withBlanks(text.slice(end, index)) + blank(address);
    end = index + address.length;
  }
  return written + withBlanks(text.slice(end));
}

function withBlanks(text: string): string {
  return text.replace(/[\\^$@<>{}[\]/]+/gu, blank);
}

function blank(text: string): string {
  return `[${text.replace(SPECIAL, (character) => String.fromCharCode(STAND_IN + character.charCodeAt(0)))}]`;
}

/** The texts that came back; another number than went when they ran into each other. */
export function fromApertiumStream(stream: string): readonly string[] {
  const parts = stream.split(NUL);
  // Behind the last text every program of the chain flushes once more.
  while (parts.at(-1) === "") parts.pop();
  return parts.flatMap((part) => part.split(END).slice(0, -1)).map(readText);
}

function readText(text: string): string {
  return text
    .replace(/\\(.)|[[\]]/gsu, (_, escaped: string | undefined) => escaped ?? "")
    .replace(STAND_INS, (character) => String.fromCharCode(character.charCodeAt(0) - STAND_IN));
}
