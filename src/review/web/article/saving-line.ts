import { clockTime } from "../text/wording.ts";
import type { Sheet } from "./line.ts";

/** Says how saving stands: saved when, on its way, or being tried again. */
export function watchSaving({ queue, status }: Pick<Sheet, "queue" | "status">): { look(): void } {
  let before = "idle";
  return {
    look: () => {
      const now = queue.state();
      if (now === before) return;
      before = now;
      if (now === "saving") status.say("saving");
      else if (now === "retrying") status.say("not saved – retrying");
      else if (now === "held") status.say("not saved – waits for you");
      else status.say(`saved ${clockTime(new Date())}`);
    },
  };
}
