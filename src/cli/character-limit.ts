import { type Command, Option } from "commander";
import { wholeNumber } from "./whole-number.ts";

export interface LimitOptions {
  readonly maxCharacters?: number;
}

/** Adds `--max-characters`. */
export function withCharacterLimit(command: Command): Command {
  return command.addOption(
    new Option(
      "--max-characters <n>",
      "bill no more than n characters: headlines and lead paragraphs of all articles first",
    ).argParser(wholeNumber({ min: 0 })),
  );
}
