import { countOf } from "../lib/count-of.ts";
import type { BeyondLimit } from "../model/beyond-limit.ts";
import type { Trouble } from "../model/run-report.ts";

/** What a limit of characters kept from being sent, as it is told. */
export function limitTrouble({ limit, month, segments, characters }: BeyondLimit): Trouble {
  const what = `${countOf(segments, "segment")} (${countOf(characters, "character")})`;
  if (month !== undefined) {
    return {
      code: "budget",
      message: `Cannot translate ${what}: the bill would pass the limit of ${countOf(limit, "character")} for ${month}`,
      advice:
        "Run the same command next month, when this goes first, or raise limits.charactersPerMonth in pipeline.config.yaml",
    };
  }
  return {
    code: "budget",
    message: `Cannot translate ${what}: the bill would pass this run's limit of ${countOf(limit, "character")}`,
    advice:
      "Run the same command again to go on where it stopped, or raise --max-characters (limits.charactersPerRun in pipeline.config.yaml)",
  };
}
