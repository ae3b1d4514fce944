import { shownName } from "./shown-name.ts";

/**
 * A path in `width` characters at most: folders between the first and the file give way first, then the first,
 * then the middle of the file's name. What tells files apart stands at either end of their names.
 */
export function shortenMiddle(path: string, width: number): string {
  const whole = shownName(path);
  const parts = whole.split("/");
  const [first = ""] = parts;
  const file = parts.at(-1) ?? "";
  const wordings = parts.length > 2 ? [whole, `${first}/…/${file}`, `…/${file}`] : [whole];
  return wordings.find((wording) => lengthOf(wording) <= width) ?? cutMiddle(file, width);
}

function cutMiddle(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text;
  const kept = Math.max(1, width) - 1;
  const head = Math.ceil(kept / 2);
  const tail = characters.length - (kept - head);
  return `${characters.slice(0, head).join("")}…${characters.slice(tail).join("")}`;
}

function lengthOf(text: string): number {
  return [...text].length;
}
