import type { NameWord } from "../../language/names/name-word.ts";
import { TELLING_SURNAME_WORDS } from "../../language/names/words/telling-surname-words.ts";
import type { Side } from "./side.ts";

let made: ReadonlyMap<string, readonly string[]> | undefined;

/** The word of the target, with a capital, that says what a name of the source means: `Hill` for `Bakke`. */
export function findMeaning({ text }: NameWord, target: Side): NameWord | undefined {
  made ??= readWords();
  const meanings = made.get(text.toLowerCase());
  return meanings && target.words.find((each) => meanings.includes(each.text.toLowerCase()));
}

function readWords(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    TELLING_SURNAME_WORDS.trim()
      .split("\n")
      .flatMap((line) => {
        const [norwegian = "", english = ""] = line.split(": ");
        return norwegian.split(" ").map((word) => [word, english.split(" ")] as const);
      }),
  );
}
