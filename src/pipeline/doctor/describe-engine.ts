import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import type { EngineHealth, TriedEngine } from "./health.ts";

/** What was found of an engine, in a line: its key, its account, the try, its languages, where the texts go. */
export function describeEngine(health: EngineHealth, target: string): string {
  const { name, key, usage, tried } = health;
  const parts = [
    key ? `${name}, key from ${key.variable} in ${key.place}` : name,
    ...(usage
      ? [`${groupDigits(usage.used)} of ${countOf(usage.limit, "character")} used`]
      : name === "deepl" && tried
        ? ["the account does not tell it how much is left"]
        : []),
    ...(tried ? [describeTry(tried)] : []),
    ...describeLanguages(health, target),
    describePlace(health),
  ];
  return parts.join("; ");
}

function describePlace({ host, program }: EngineHealth): string {
  if (program !== undefined) return `texts go to the program ${program}`;
  return host ? `texts go to ${host}` : "texts stay on this machine";
}

function describeTry({ source, target, cost, characters, tokens }: TriedEngine): string {
  const price = {
    free: "free",
    characters: countOf(characters, "character"),
    tokens:
      tokens === undefined ? "tokens that it did not count" : `${tokens.input} + ${tokens.output} tokens`,
  }[cost];
  const came = target.length > 60 ? `${target.slice(0, 60)}…` : target;
  return `“${source}” became “${came}” (${price})`;
}

function describeLanguages({ languages, pair }: EngineHealth, target: string): readonly string[] {
  if (languages === undefined) return [];
  const known = (["nb", "nn"] as const).filter((source) => languages[source]);
  if (known.length > 0) return [`${known.join(" and ")} → ${target}`];
  return [pair ? `${pair.source} → ${pair.target}` : `neither nb nor nn → ${target}`];
}
