import type { Checked, Versions } from "./health.ts";

/** As `engines` of package.json has it. */
const OLDEST_NODE = [20, 19] as const;

/** Whether this Node is one that bitekst is tested on. */
export function checkVersions(versions: Versions): Checked<undefined> {
  const { bitekst, node, platform } = versions;
  const message = `bitekst ${bitekst}, Node ${node}, ${platform}`;
  if (isNewEnough(node)) return { verdict: { state: "ok", message }, facts: undefined };
  const advice = `Install Node ${OLDEST_NODE.join(".")} or newer`;
  return { verdict: { state: "problem", message, advice }, facts: undefined };
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}
