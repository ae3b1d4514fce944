import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FORMATS } from "../../src/config/formats.ts";
import { configSchema } from "../../src/config/schema/config-schema.ts";
import { configComments } from "../support/config-comments.ts";
import { type JsonSchema, jsonSchemaOf } from "../support/json-schema-of.ts";

const SHIPPED = readFileSync("pipeline.config.yaml", "utf8");
const SCHEMA = "src/config/pipeline.config.schema.json";

function generated(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "pipeline.config.yaml of bitekst",
    ...jsonSchemaOf(
      configSchema(FORMATS, () => undefined),
      configComments(SHIPPED),
    ),
  };
}

const LINE_WIDTH = 110;

/** As Biome formats it: lists of single values on one line, where they fit. */
function print(schema: JsonSchema): string {
  const text = JSON.stringify(schema, null, 2);
  const inLine = (list: string, items: string, at: number) => {
    const line = `[${items.replace(/\s*\n\s*/g, " ")}]`;
    const before = at - text.lastIndexOf("\n", at) - 1;
    return before + line.length < LINE_WIDTH ? line : list;
  };
  return `${text.replace(/\[\s+([^[\]{}]*?)\s+\]/g, inLine)}\n`;
}

test("the schema for editors is that of the code; write it anew with npx vitest run tests/config -u", async () => {
  await expect(print(generated())).toMatchFileSnapshot(`../../${SCHEMA}`);
});

test("every key has a description, which is the comment above it", () => {
  const describe = (schema: JsonSchema, path: string): string[] => {
    const { properties = {}, description } = schema as {
      properties?: Record<string, JsonSchema>;
      description?: string;
    };
    const below = Object.entries(properties).flatMap(([key, each]) => describe(each, `${path}${key}.`));
    return description || Object.keys(properties).length > 0 ? below : [...below, path];
  };
  expect(describe(generated(), "")).toEqual([]);
});

test("the shipped config names it in its first line", () => {
  expect(SHIPPED.split("\n")[0]).toBe(`# yaml-language-server: $schema=${SCHEMA}`);
});
