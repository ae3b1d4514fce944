import { shortened } from "../tmx/shortened.ts";

/** A phrase of the file in a message. */
export function quoted(phrase: string): string {
  return JSON.stringify(shortened(phrase));
}
