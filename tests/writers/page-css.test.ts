import { describe, expect, test } from "vitest";
import { PAGE_CSS } from "../../src/writers/html/page-css.ts";

type Theme = Readonly<Record<string, string>>;

const [LIGHT = {}, DARK = {}, PRINT = {}] = [...PAGE_CSS.matchAll(/:root \{([^}]*--paper[^}]*)\}/g)].map(
  ([, rules = ""]): Theme =>
    Object.fromEntries(
      [...rules.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, colour]) => [name, colour]),
    ),
);

const TEXT =
  "ink quiet faint approved reviewed edited memory by-rule machine untranslated error warning info".split(
    " ",
  );

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
  ["print", PRINT],
])("the %s theme", (_name, theme) => {
  test.each(TEXT)("%s is 4.5 to 1 on the paper and on a row in focus", (name) => {
    const ratios = [theme.paper, theme.tint].map((ground) => contrast(theme[name] ?? "", ground ?? ""));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2, contrast ratio of two colours as `#rrggbb` or `#rgb`. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const long = colour.length === 4 ? colour.replace(/[^#]/g, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(long.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
