import { expect, test } from "vitest";
import { keepTogether } from "../../../src/pipeline/sending/keep-together.ts";

test("what comes in at once is kept in one go, in its order", async () => {
  const goes: (readonly string[])[] = [];
  const keep = keepTogether<string>(async (items) => void goes.push(items));
  await Promise.all([keep(["Været er fint.", "Det snør."]), keep(["Vinden øker."])]);
  await keep(["Det klarner."]);
  expect(goes).toEqual([["Været er fint.", "Det snør.", "Vinden øker."], ["Det klarner."]]);
});

test("nobody is told before its own are kept", async () => {
  const told: string[] = [];
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const keep = keepTogether<string>(async ([first]) => {
    told.push(`keeping ${first}`);
    await gate;
    told.push(`kept ${first}`);
  });
  const one = keep(["Været er fint."]).then(() => told.push("told"));
  await new Promise(setImmediate);
  expect(told).toEqual(["keeping Været er fint."]);
  release();
  await one;
  expect(told).toEqual(["keeping Været er fint.", "kept Været er fint.", "told"]);
});

test("all whose answers were in a go that failed hear of it, the next ones do not", async () => {
  let times = 0;
  const keep = keepTogether<string>(async () => {
    times += 1;
    if (times === 1) throw new Error("disk full");
  });
  const ends = await Promise.allSettled([keep(["Været er fint."]), keep(["Det snør."])]);
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(keep(["Vinden øker."])).resolves.toBeUndefined();
});
