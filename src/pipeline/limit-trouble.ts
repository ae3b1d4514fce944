import { countOf } from "../lib/count-of.ts";
import type { BeyondLimit } from "../model/beyond-limit.ts";
import type { Trouble } from "../model/run-report.ts";

/** What a limit of characters kept from being sent, as it is told. */
export function limitTrouble({ limit, segments, characters }: BeyondLimit): Trouble {
  const what = `${countOf(segments, "segment")} (${countOf(characters, "character")})`;
  return {
    code: "budget",
    message: `Cannot translate ${what}: the bill would pass this run's limit of ${countOf(limit, "character")}`,
    advice:
      "Run the same command again to go on where it stopped, or raise --max-characters (limits.charactersPerRun in pipeline.config.yaml)",
  };
}
