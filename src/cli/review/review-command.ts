import { type Command, Option } from "commander";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { knownSecrets } from "../known-secrets.ts";
import { ownName } from "../own-name.ts";
import { listenForStop } from "../stop-signals.ts";
import { openTerminal } from "../terminal.ts";
import { wholeNumber } from "../whole-number.ts";
import { withKit } from "../with-kit.ts";
import { openBrowser } from "./open-browser.ts";

interface ReviewCommandOptions extends GlobalOptions {
  readonly port: number;
  readonly open?: boolean;
  readonly as?: string;
}

/** `bitekst review` */
export function addReviewCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("review")
    .summary("correct and approve translations in the browser")
    .description(
      "Serves the articles of the last runs as a page on this machine alone, to read the two languages side by " +
        "side, correct and approve. Prints its link when it is there. What is approved becomes memory: no later " +
        "run changes it or pays for it. Ctrl+C stops it.",
    )
    .addOption(
      new Option("--port <number>", "listen on this port; any that is free when left out")
        .default(0)
        .argParser(wholeNumber({ min: 0, max: 65_535 })),
    )
    .option("--open", "open the page in the browser")
    .option("--as <name>", "whose corrections these are; the name of the system's user when left out");
  withGlobalOptions(command, ["bitekst review --open", "bitekst review --port 8710 --as Kari"]).action(
    async (options: ReviewCommandOptions) => {
      done(
        await withKit(options, async (kit) => {
          const terminal = openTerminal(options);
          const { openReview } = await import("../../review/open-review.ts");
          const review = await openReview(kit, {
            port: options.port,
            who: ownName(options.as),
            onTrouble: (error) => {
              const told = error instanceof Error ? error.message : String(error);
              terminal.note(`Still to be written: ${knownSecrets.hideIn(told)}`);
            },
          });
          const stop = listenForStop(() => terminal.note("Stopping …"));
          terminal.out(options.json ? JSON.stringify({ link: review.link, port: review.port }) : review.link);
          if (options.open)
            openBrowser(review.link, () =>
              terminal.note("No browser could be opened: open the link yourself"),
            );
          await aborted(stop.signal);
          await review.close();
          stop.forget();
          return EXIT.complete;
        }),
      );
    },
  );
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
