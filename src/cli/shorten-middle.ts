/** A name in `width` characters at most: what is too much is taken out of its middle, where paths are most alike. */
export function shortenMiddle(name: string, width: number): string {
  const characters = [...name];
  if (characters.length <= width) return name;
  const kept = Math.max(1, width) - 1;
  const head = Math.floor(kept / 3);
  const tail = characters.length - (kept - head);
  return `${characters.slice(0, head).join("")}…${characters.slice(tail).join("")}`;
}
