import { describe, expect, test } from "vitest";
import { findDoubt } from "../../src/translate/find-doubt.ts";

const LONG = "Kommunestyret i Åndalsnes vedtok torsdag kveld å stenge den gamle broen for all trafikk.";

describe("translations that are believed", () => {
  test.each([
    [LONG, "On Thursday evening, Åndalsnes town council voted to close the old bridge to all traffic."],
    ["Ja.", "Yes."],
    ["Ja.", "Yes, that is quite right."],
    ["Ap", "the Labour Party"],
    ["NHO-sjef", "Head of the Confederation of Norwegian Enterprise"],
    ["Hovedredningssentralen", "JRCC"],
    ["Brannvesenet rykket ut", "Firefighters called"],
    ["Kommunestyremøte", "Council meeting"],
    ["Foto: Heiko Junge / NTB", "Photo: Heiko Junge / NTB"],
    ["23. min. 1–0", "23 min. 1–0"],
    ["– Det bryr jeg meg ikke om, sier hun.", "“I don’t care,” she says."],
    ["– Det bryr jeg meg ikke om, sier hun.", "'I don't care,' she says."],
    ["Han sa: «Nei takk.»", "He said: “No, thank you.”"],
    ["Noen er kanskje uenige i det, men det bryr jeg meg ikke om.", "Some may not agree, but I don't care."],
    [
      "Assyrerne innførte det første kavaleriet ca. 1000 år f.Kr.",
      "The Assyrians introduced the first cavalry around 1000 BC",
    ],
    ["Ja.", `Yes.${" ".repeat(80)}`],
    ["Kommunestyret stenger den gamle broen for all trafikk", "Council closes old bridge to cars"],
    ["…", "…"],
    ["* * *", "* * *"],
    [LONG, "奥恩达尔斯内斯市议会周四晚投票决定关闭旧桥。"],
  ])("%s → %s", (source, target) => {
    expect(findDoubt(source, target)).toBeUndefined();
  });
});

describe("answers that are not", () => {
  test.each([
    ["empty", LONG, ""],
    ["empty", LONG, " \n "],
    ["empty", "…", ""],
    ["empty", "Ja.", "."],
    ["empty", "1–0", "–"],
    ["empty", LONG, "\u200b"],
    ["cut", LONG, "On Thursday evening, Åndalsnes town council vo"],
    ["cut", LONG, "On Thursday evening, Åndalsnes town council voted to close the"],
    ["cut", LONG, "On Thursday evening."],
    ["cut", "Kommunestyret stenger den gamle broen for all trafikk", "Council closes the old br"],
    ["joined", "Ja.", `${LONG} ${LONG}`],
    ["joined", LONG, `${LONG} ${LONG} ${LONG}`],
  ] as const)("%s: %s → %s", (doubt, source, target) => {
    expect(findDoubt(source, target)).toBe(doubt);
  });
});

describe("at the bounds themselves", () => {
  const [ten, fortyEight] = ["Snø i fjor", "Kommunestyret i Åndalsnes stengte broen torsdag."];
  test.each([
    ["as long as is believed", ten, 59, undefined],
    ["longer", ten, 60, "joined"],
    ["as short as is believed", fortyEight, 20, undefined],
    ["shorter", fortyEight, 19, "cut"],
    ["the shortest source that is measured", "Broen i Åndalsnes stenges", 11, "cut"],
    ["shorter than any that is measured", "Broen i Vågå er stengt.", 3, undefined],
  ] as const)("%s", (_, source, length, doubt) => {
    expect(findDoubt(source, `${"x".repeat(length - 1)}.`)).toBe(doubt);
  });
});
