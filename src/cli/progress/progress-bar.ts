import type { SingleBar } from "cli-progress";
import type { RunEvent } from "../../pipeline/run-report.ts";
import { progressLine } from "./progress-line.ts";
import type { ProgressView } from "./progress-view.ts";
import { trackProgress } from "./track-progress.ts";

/** Documents that are written before one could look at a bar. */
const WRITTEN_AT_ONCE = 250;

/** A bar on the terminal's last line, from when there is something to wait for. It leaves no trace. */
export function progressBar(stream: NodeJS.WriteStream, now: () => number): ProgressView {
  const tracker = trackProgress(now);
  let bar: SingleBar | undefined;
  let isWanted = false;
  const show = () => bar?.start(1, 0);
  const hide = () => bar?.stop();
  const end = () => {
    isWanted = false;
    hide();
    bar = undefined;
    process.off("exit", end);
  };
  const open = async () => {
    isWanted = true;
    const { SingleBar: Bar } = await import("cli-progress");
    if (!isWanted) return;
    bar = new Bar({
      stream,
      format: () => lineOf(tracker.state(), stream),
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
      fps: 10,
    });
    show();
    // Whatever ends the process, the cursor comes back.
    process.on("exit", end);
  };
  return {
    take(event) {
      tracker.take(event);
      if (!isWanted && takesTime(event)) void open();
    },
    aside(write) {
      hide();
      write();
      show();
    },
    end,
  };
}

function takesTime(event: RunEvent): boolean {
  return event.kind === "sent" || (event.kind === "planned" && event.plan.documents.length > WRITTEN_AT_ONCE);
}

/** One column is left free: some terminals begin a new line when the last one is written to. */
function lineOf(
  state: ReturnType<ReturnType<typeof trackProgress>["state"]>,
  { columns }: NodeJS.WriteStream,
) {
  return state === undefined ? "" : progressLine(state, (columns || 80) - 1);
}
