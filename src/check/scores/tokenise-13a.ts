/**
 * Words as BLEU counts them: the tokenisation of NIST's mteval-v13a.pl, as sacreBLEU's `13a` has it. ASCII punctuation
 * stands apart, full stops and commas do unless between digits, a hyphen does behind a digit.
 */
export function tokenise13a(text: string): readonly string[] {
  const plain = text
    .replaceAll("<skipped>", "")
    .replaceAll("-\n", "")
    .replaceAll("\n", " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
  const parted = ` ${plain} `
    .replace(/[{-~[-` -&(-+:-@/]/g, " $& ")
    .replace(/([^0-9])([.,])/gu, "$1 $2 ")
    .replace(/([.,])([^0-9])/gu, " $1 $2")
    .replace(/([0-9])(-)/g, "$1 $2 ");
  return parted.split(/\s+/u).filter((token) => token !== "");
}
