import { expect, test } from "vitest";
import { isDeepYaml } from "../../src/formats/is-deep-yaml.ts";

test.each([
  [
    "a front matter",
    'title: Ny bru [bilder]\ntags: [bru, fjord]\nbilde: { fil: a.jpg, av: "[NTB" }\n',
    false,
  ],
  ["lists side by side", "tags: [bru]\n".repeat(1000), false],
  ["brackets that close nothing", "a: ]]]]\nb: [x]\n", false],
  ["a text of dashes", `title: ${"–  -  ".repeat(150)}`, false],
  ["lists in lists", `a: ${"[".repeat(201)}`, true],
  ["maps in maps", `${"{a: ".repeat(201)}1`, true],
  ["lists in lists without brackets", `${"- ".repeat(201)}a`, true],
  ["keys in keys", `${"? ".repeat(201)}a`, true],
  [
    "lines further and further in",
    Array.from({ length: 900 }, (_, at) => `${" ".repeat(at)}a:\n`).join(""),
    true,
  ],
])("%s", (_, yaml, isDeep) => {
  expect(isDeepYaml(yaml)).toBe(isDeep);
});
