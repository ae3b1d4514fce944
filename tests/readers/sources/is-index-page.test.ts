import { expect, test } from "vitest";
import { isIndexPage } from "../../../src/readers/sources/is-index-page.ts";
import { indexPage } from "../../../src/writers/index/index-page.ts";
import { makeDesk } from "../../support/desk.ts";

test.each([
  ["index.html", [...indexPage([])].join(""), true],
  ["front.html", [...indexPage([])].join(""), false],
  ["index.html", "<!doctype html>\n<title>Forsiden</title>", false],
  ["index.html", "", false],
])("%s: %#", (name, content, expected) => {
  const desk = makeDesk({ [name]: content });
  expect(isIndexPage(desk.path(name))).toBe(expected);
});

test("what cannot be read is none", () => {
  const desk = makeDesk({ "index.html/a.txt": "" });
  expect(isIndexPage(desk.path("index.html"))).toBe(false);
  expect(isIndexPage(desk.path("borte/index.html"))).toBe(false);
});
