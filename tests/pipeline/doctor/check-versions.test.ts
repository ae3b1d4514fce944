import { expect, test } from "vitest";
import { checkVersions } from "../../../src/pipeline/doctor/check-versions.ts";

test.each([
  ["20.19.0", "ok"],
  ["20.18.3", "problem"],
  ["18.20.8", "problem"],
  ["22.0.0", "ok"],
  ["24.11.1", "ok"],
])("Node %s: %s", (node, state) => {
  const { verdict } = checkVersions({ bitekst: "0.1.0", node, platform: "linux x64" });
  expect(verdict).toMatchObject({ state, message: `bitekst 0.1.0, Node ${node}, linux x64` });
});
