import { test, vi } from "vitest";
import { makeDocx } from "../support/make-docx.ts";
import { IS_LONG } from "./deepl/fault-seed.ts";
import { expectLinear, type Shape } from "./hostile/expect-linear.ts";
import { DOCX_SHAPES, HTML_SHAPES, MARKDOWN_SHAPES, TEXT_SHAPES } from "./hostile/text-shapes.ts";

if (IS_LONG) vi.setConfig({ testTimeout: 600_000 });

const packed = (shape: Shape): Shape => {
  return (size) => makeDocx({ body: "", xml: shape(size) as string });
};

const SHAPES: readonly (readonly [name: string, shapes: Readonly<Record<string, Shape>>])[] = [
  ["sak.txt", TEXT_SHAPES],
  ["sak.html", HTML_SHAPES],
  ["sak.md", MARKDOWN_SHAPES],
  ["sak.docx", Object.fromEntries(Object.entries(DOCX_SHAPES).map(([what, shape]) => [what, packed(shape)]))],
];

for (const [name, shapes] of SHAPES)
  test.each(Object.entries(shapes))(`${name}: %s, in time that grows as the text does`, async (_, shape) => {
    await expectLinear(name, shape);
  });
