import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { removeOutput } from "../../src/writers/remove-output.ts";
import { makeDesk } from "../support/desk.ts";

test("removes the file and the folders it was the last one of, up to the output folder", async () => {
  const desk = makeDesk({ "output/a/b/c.html": "", "output/a/d.html": "", "seeds/x.txt": "" });
  await removeOutput(desk.path("output/a/b/c.html"), desk.path("output"));
  expect(desk.files()).toEqual(["output/a/d.html", "seeds/x.txt"]);
  await removeOutput(desk.path("output/a/d.html"), desk.path("output"));
  desk.write("output/still-there", "");
  expect(desk.files()).toEqual(["output/still-there", "seeds/x.txt"]);
});

test("the output folder itself stays, and so does what lies outside of it", async () => {
  const desk = makeDesk({ "output/c.html": "", "ut/d.html": "" });
  await removeOutput(desk.path("output/c.html"), desk.path("output"));
  await removeOutput(desk.path("ut/d.html"), desk.path("output"));
  mkdirSync(desk.path("output/new"));
  mkdirSync(desk.path("ut/new"));
});

test("a file that is gone already is no failure; one that cannot be removed is, with what to do", async () => {
  const desk = makeDesk({ "output/mappe/x": "" });
  await removeOutput(desk.path("output/borte.html"), desk.path("output"));
  await expect(removeOutput(desk.path("output/mappe"), desk.path("output"))).rejects.toMatchObject({
    code: "output-unwritable",
  });
  expect(desk.files()).toEqual(["output/mappe/x"]);
});
