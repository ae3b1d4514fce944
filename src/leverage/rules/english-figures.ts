/** A dot before exactly three digits parts thousands, a comma the decimals (Språkrådet); anything else stays. */
export function englishFigures(text: string): string {
  return text.replace(
    /(?<![\d.,])\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?(?![\d.,])|(?<![\d.,])\d+,\d+(?![\d.,])/gu,
    (figure) => figure.replace(/[.\s,]/gu, (sign) => (sign === "," ? "." : ",")),
  );
}
