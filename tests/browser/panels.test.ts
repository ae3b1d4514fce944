import type { Page } from "playwright-core";
import { expect } from "vitest";
import { serialiseTmx } from "../../src/formats/tmx.ts";
import {
  ARTICLE,
  browserTest,
  fieldOf,
  openReviewPage,
  type ReviewPage,
  saved,
} from "./support/open-page.ts";

const BUS_ENGLISH = "The bus to Odda is not running today.";
const MEMORY = {
  "seeds/memory/byrå.tmx": serialiseTmx({
    entries: [
      {
        languages: { source: "nb", target: "en-GB" },
        source: "Bussen til Odda går ikke i dag.",
        target: BUS_ENGLISH,
        state: "final",
      },
    ],
  }),
  "seeds/glossary.csv": "source,target,note\nordfører,mayor,not chairman\n",
};

/** Writes a segment's English and approves it, staying there. */
async function approve(page: Page, segment: string, text: string): Promise<void> {
  await goTo(page, segment);
  await page.keyboard.press("e");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
  await page.keyboard.press("Control+Shift+Enter");
  await page.locator(`#row-${segment} .sign`, { hasText: /approved|reviewed/ }).waitFor();
  await page.keyboard.press("Escape");
  await saved(page);
}

async function goTo(page: Page, segment: string): Promise<void> {
  await page.keyboard.press("g");
  await page.getByLabel(/^Segment, 1 to/).fill(segment.slice(1));
  await page.keyboard.press("Enter");
  await page.locator(`#row-${segment}.current`).waitFor();
}

function sign(page: Page, segment: string, text: string) {
  return page.locator(`#row-${segment} .sign`, { hasText: text });
}

async function historyOf({ review }: ReviewPage, segment: string) {
  const path = `/api/documents/${encodeURIComponent(ARTICLE)}/segments/${segment}/history`;
  const { history } = JSON.parse((await review.ask({ path })).text) as {
    history: readonly { readonly action: string; readonly reason?: string; readonly who?: string }[];
  };
  return history;
}

browserTest("memory's matches go in by number, terms go in at the caret", async () => {
  const { page, errors } = await openReviewPage(
    "Bussen til Odda går ikke i morgen.\n\nOrdføreren i Odda smilte.",
    { memory: MEMORY },
  );
  const match = page.locator("#row-s1 .matches ol li");
  await match.getByText(BUS_ENGLISH).waitFor();
  expect(await match.locator("del, ins").allTextContents()).toEqual(["dag", "morgen"]);
  await page.keyboard.press("1");
  expect(await fieldOf(page).inputValue()).toBe(BUS_ENGLISH);
  await sign(page, "s1", "edited").waitFor();
  await page.keyboard.press("j");
  const term = page.locator("#row-s2 .terms li");
  await term.getByText("not chairman").waitFor();
  await page.keyboard.press("e");
  await fieldOf(page).fill("The  smiled.");
  await fieldOf(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 4));
  await term.getByRole("button", { name: "mayor" }).click();
  expect(await fieldOf(page).inputValue()).toBe("The mayor smiled.");
  expect(errors).toEqual([]);
});

const TWINS = "Brua stenges\n\nBrua er stengt. Hun lo. Brua er stengt. Brua er stengt.";

browserTest(
  "one text fills all alike: previewed, approved ones only when ticked, taken back at once",
  async () => {
    const { page, stored, errors } = await openReviewPage(TWINS);
    await approve(page, "s5", "It is shut.");
    await approve(page, "s2", "The bridge is closed.");
    const before = await stored();
    await page.keyboard.press("p");
    const preview = page.locator("#row-s2 .preview li");
    expect(await preview.allTextContents()).toEqual(["Segment 4: EN: Brua er stengt."]);
    await page.getByLabel("approved ones too").check();
    await preview.getByText("It is shut.").waitFor();
    expect(await preview.count()).toBe(2);
    await page.getByLabel("approved ones too").uncheck();
    await preview.getByText("It is shut.").waitFor({ state: "detached" });
    expect(await stored()).toEqual(before);
    await page.getByRole("button", { name: "Apply" }).click();
    await sign(page, "s4", "approved").waitFor();
    expect((await stored()).map(({ target }) => target)).toEqual([
      "EN: Brua stenges",
      "The bridge is closed.",
      "EN: Hun lo.",
      "The bridge is closed.",
      "It is shut.",
    ]);
    await page.getByRole("button", { name: "Undo all 1" }).click();
    await sign(page, "s4", "machine").waitFor();
    expect(await stored()).toEqual(before);
    expect(errors).toEqual([]);
  },
);

browserTest("what was just filled comes last, and the offer can be switched off", async () => {
  const { page } = await openReviewPage(TWINS);
  await goTo(page, "s2");
  await page.keyboard.press("e");
  await fieldOf(page).fill("The bridge is closed.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("p");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.getByRole("button", { name: "Keep" }).click();
  await sign(page, "s5", "edited").waitFor();
  const walked: (string | null)[] = [];
  for (let count = 0; count < 3; count += 1) {
    await page.keyboard.press("n");
    walked.push(await page.locator(".row.current").getAttribute("data-segment"));
  }
  expect(walked).toEqual(["s3", "s1", "s2"]);
  const offer = page.locator(".tool-propagate");
  await offer.waitFor();
  await page.keyboard.press("F1");
  await page.getByLabel("Offer to fill segments with the same source alike").uncheck();
  await page.keyboard.press("Escape");
  await offer.waitFor({ state: "detached" });
  await page.keyboard.press("p");
  expect(await page.locator(".panel").count()).toBe(0);
});

browserTest("a finding is dismissed with a reason and brought back", async () => {
  const review = await openReviewPage("Brua stenges\n\nBrua ble stengt 4. mai og kostet 17 millioner.");
  const { page } = review;
  await goTo(page, "s2");
  await page.keyboard.press("e");
  await fieldOf(page).fill("The bridge closed on 4 May at a cost of 70 million.");
  await page.keyboard.press("Escape");
  const found = page.locator("#row-s2 > .findings li");
  await found.getByText("70").first().waitFor();
  await saved(page);
  const findings = await found.allTextContents();
  for (let left = findings.length; left > 0; left -= 1) {
    await page.keyboard.press("i");
    await page.getByLabel("Why it is right").first().fill("Rettet i kilden");
    await page.keyboard.press("Enter");
    await expect.poll(() => found.count()).toBe(left - 1);
  }
  await page.keyboard.press("i");
  await page.getByText("Dismissed by kari: Rettet i kilden").first().waitFor();
  await page.getByRole("button", { name: "Bring back" }).first().click();
  await expect.poll(() => found.count()).toBeGreaterThan(0);
  expect(findings).toContain((await found.allTextContents())[0]);
});

browserTest("comments stay with their segment and are filtered by", async () => {
  const { page, errors } = await openReviewPage("Bru 1\n\nBru 2\n\nBru 3");
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await page.keyboard.type("Er det <b>sikkert</b>?");
  await page.keyboard.press("Enter");
  await sign(page, "s2", "1 comment").waitFor();
  await page.reload();
  await page.locator("#row-s2.current .comments", { hasText: "Er det <b>sikkert</b>?" }).waitFor();
  expect(await page.locator("#row-s2 .comments").textContent()).toContain("kari");
  await page.getByLabel("Show", { exact: true }).first().selectOption("commented");
  await page.getByText("1 of 3 shown").waitFor();
  expect(errors).toEqual([]);
});

browserTest("F2 compares with the machine's text and with the approved one", async () => {
  const { page } = await openReviewPage("Bru 1\n\nBru 2");
  await approve(page, "s1", "EN: Bridge 1");
  await page.keyboard.press("F2");
  await page.keyboard.press("e");
  await fieldOf(page).fill("EN: Bridge one");
  const versions = page.locator("#row-s1 .changes .versions");
  await versions.locator("dd").nth(1).locator("ins", { hasText: "one" }).waitFor();
  expect(await versions.locator("dt").allTextContents()).toEqual([
    "Against the machine's",
    "Against the approved",
  ]);
  expect(await versions.locator("dd").nth(0).locator("del").allTextContents()).toEqual(["Bru 1"]);
  expect(await versions.locator("dd").nth(1).locator("del").allTextContents()).toEqual(["1"]);
});

browserTest("F4 looks the selected words up in memory, on the side they were selected in", async () => {
  const { page, errors } = await openReviewPage("Bussen til Odda går ikke i morgen.", { memory: MEMORY });
  await page.keyboard.press("e");
  await fieldOf(page).fill("The bus to Odda");
  await fieldOf(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 7));
  await page.keyboard.press("F4");
  const dialog = page.getByRole("dialog", { name: "Memory" });
  await dialog.getByText("1 found").waitFor();
  expect(await dialog.locator("li b").allTextContents()).toEqual(["bus"]);
  await dialog.getByLabel("Side").selectOption("source");
  await dialog.getByLabel("Words").fill("bussen");
  await page.keyboard.press("Enter");
  await dialog.locator("li b", { hasText: "Bussen" }).waitFor();
  await dialog.getByLabel("Words").fill("fjellet");
  await page.keyboard.press("Enter");
  await dialog.getByText("Nothing found").waitFor();
  expect(errors).toEqual([]);
});

browserTest("needs work takes one of four reasons, and a reason for an open error is kept", async () => {
  const review = await openReviewPage("Bru 1\n\nBru 2\n\nBru 3\n\nBru 4\n\nBrua er stengt i dag.");
  const { page } = review;
  for (const [index, reason] of ["meaning", "language", "terms", "other"].entries()) {
    await page.keyboard.press("x");
    await page.keyboard.press(String(index + 1));
    await sign(page, `s${index + 1}`, `needs work${reason}`).waitFor();
  }
  await page.locator("#row-s5.current").waitFor();
  await page.keyboard.press("a");
  await page.getByLabel("Reason").fill("Sitat");
  await page.keyboard.press("Enter");
  await sign(page, "s5", "approved").waitFor();
  await saved(page);
  expect((await historyOf(review, "s3"))[0]).toMatchObject({
    action: "reject",
    review: { rejected: { reason: "terms" } },
  });
  expect((await historyOf(review, "s5"))[0]).toMatchObject({
    action: "approve",
    reason: "Sitat",
    who: "kari",
  });
});

browserTest(
  "an article that changed shows what became of each sentence, and offers its old English",
  async () => {
    const article = (...sentences: readonly string[]) => `Brua stenges\n\n${sentences.join(" ")}`;
    const [laughed, nobody] = ["Hun lo av hele greia.", "Ingen kom til skade."];
    const rest = ["Brua åpner igjen på fredag.", "Veien var glatt."];
    const { page, review } = await openReviewPage(
      article("Brua er stengt etter flommen i natt.", laughed, nobody, ...rest),
    );
    const old = "The bridge is closed after the flood last night.";
    await approve(page, "s2", old);
    await approve(page, "s3", "She laughed at the whole thing.");
    await approve(page, "s4", "Nobody was hurt.");
    await review.flush();
    review.fake.write(
      ARTICLE,
      article("Brua er stengt etter flommen i går natt.", laughed, ...rest, nobody, "Det regner."),
    );
    await review.fake.run();
    await page.reload();
    const row = (text: string) => page.locator(".row", { has: page.locator(".sign", { hasText: text }) });
    await row("source edited").waitFor();
    expect(await row("source edited").locator(".source ins").allTextContents()).toEqual([
      expect.stringContaining("går"),
    ]);
    expect(await row("moved here").locator(".source").textContent()).toBe(nobody);
    expect(await row("new here").locator(".source").textContent()).toBe("Det regner.");
    await row("source edited").locator(".number").click();
    await row("source edited").locator(".matches ol li").getByText(old).waitFor();
    await fieldOf(page).fill("Another text");
    await page.keyboard.press("Escape");
    await page.keyboard.press("1");
    expect(await fieldOf(page).inputValue()).toBe(old);
  },
);
