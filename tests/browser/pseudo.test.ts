import { expect } from "vitest";
import { createPseudoEngine } from "../../src/engines/pseudo/pseudo-engine.ts";
import { runBatch } from "../../src/pipeline/run-batch.ts";
import { browserTest, openReviewPage } from "./support/open-page.ts";

browserTest("pseudo-translation is told at the head, and nobody approves it", async () => {
  const { page, review, stored, errors } = await openReviewPage(
    "Brua stenges\n\nBrua er stengt i dag. Hun lo.",
  );
  const { fake } = review;
  const engine = createPseudoEngine({ lengthen: 30 });
  await runBatch({ ...fake.kit, engine }, { cwd: fake.root, retranslate: {} });
  await page.reload();
  await page.locator(".row.current").waitFor();
  await page.locator(".notice", { hasText: "3 of 3 segments have no translation yet" }).waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText("its text is pseudo-translation").first().waitFor({ timeout: 6000 });
  expect((await stored()).every(({ state }) => state === "translated")).toBe(true);
  expect(errors).toEqual([]);
});
