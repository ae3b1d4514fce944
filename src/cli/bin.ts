#!/usr/bin/env node
import { readVersion } from "../config/read-version.ts";

// Asking for the version loads nothing else: it should be as quick as Node itself.
if (process.argv.length === 3 && ["--version", "-V"].includes(process.argv[2] ?? "")) {
  process.stdout.write(`${readVersion()}\n`);
} else {
  const { main } = await import("./main.ts");
  process.exitCode = await main(process.argv.slice(2));
}
