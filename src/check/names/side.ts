import { foldName } from "../../language/names/fold-name.ts";
import type { NameWord } from "../../language/names/name-word.ts";
import { readNameWords } from "../../language/names/read-name-words.ts";
import { isTransliterated, soundOfName } from "../../language/names/sound-of-name.ts";

export type Place = readonly [start: number, end: number];

/** One text of a unit, with what is asked of it: each made when first asked for. */
export class Side {
  readonly text: string;
  #words: readonly NameWord[] | undefined;
  #folded: string | undefined;
  #sounds: ReadonlyMap<string, Place> | undefined;
  #farSounds: ReadonlyMap<string, Place> | undefined;
  #foldedNames: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get words(): readonly NameWord[] {
    this.#words ??= readNameWords(this.text);
    return this.#words;
  }

  get folded(): string {
    this.#folded ??= ` ${foldName(this.text)}`;
    return this.#folded;
  }

  /** The name as it is written, from a place on, as a word or the first part of one with a hyphen. */
  findName(name: string, from = 0): Place | undefined {
    for (let at = this.text.indexOf(name, from); at >= 0; at = this.text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (!isLetter(this.text, at - 1) && isNameEnd(this.text, end)) return [at, end];
    }
    return undefined;
  }

  /** A folded word or phrase where a word begins; it may go on: `ethiopia` in `Ethiopian`, but `us` is only `US`. */
  findFolded(phrase: string): Place | undefined {
    const short = phrase.length < 4;
    const text = this.folded;
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      if (isLetter(text, at - 1) || (short && isLetter(text, at + phrase.length))) continue;
      return [at - 1, at - 1 + phrase.length];
    }
    return undefined;
  }

  /** A folded word, with an English ending or none. */
  findWord(name: string): Place | undefined {
    const text = this.folded;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (isLetter(text, at - 1)) continue;
      SUFFIX.lastIndex = at + name.length;
      if (SUFFIX.test(text)) return [at - 1, at - 1 + name.length];
    }
    return undefined;
  }

  /** A name that sounds like one of the source in its Norwegian spelling. */
  findSound(name: string): Place | undefined {
    const far = isTransliterated(name);
    const sound = soundOfName(name, { language: "nb", far });
    return sound.length < 3 ? undefined : this.#soundsOf(far).get(sound);
  }

  foldedNames(): readonly string[] {
    this.#foldedNames ??= this.words.flatMap(({ text }) => foldName(text).replace(/'s$/, "").split("-"));
    return this.#foldedNames;
  }

  #soundsOf(far: boolean): ReadonlyMap<string, Place> {
    const known = far ? this.#farSounds : this.#sounds;
    if (known !== undefined) return known;
    const made = new Map(
      this.words.flatMap(({ text, start }) =>
        [...text.matchAll(/[^-]+/g)].map(({ 0: part, index }): [string, Place] => [
          soundOfName(part.replace(/['’]s$/, ""), { language: "en", far }),
          [start + index, start + index + part.length],
        ]),
      ),
    );
    if (far) this.#farSounds = made;
    else this.#sounds = made;
    return made;
  }
}

/** What English puts behind names: plurals, genitives, adjectives. */
const SUFFIX = /(?:e?s|ns?|i?ans?|ese|ish)?(?![\p{L}\p{M}])/uy;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x20_00);
}

/** A plural or genitive `s` may follow. */
function isNameEnd(text: string, end: number): boolean {
  return !isLetter(text, end) || (text.charAt(end) === "s" && !isLetter(text, end + 1));
}
