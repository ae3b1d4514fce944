import { foldLine } from "../fold-line.ts";

const LABEL = "simulated DeepL | ";

/** Says a line, with the label before every line that the terminal makes of it. */
export function saySimulated(stream: NodeJS.WriteStream): (line: string) => void {
  return (line) => {
    const width =
      stream.isTTY && stream.columns > 0 ? stream.columns - LABEL.length : Number.POSITIVE_INFINITY;
    for (const part of foldLine(line, width).split("\n")) stream.write(`${LABEL}${part}\n`);
  };
}
