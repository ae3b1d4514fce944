import { exportAll, importAll, withMemory } from "./memory-folder.ts";

/** `node peak-of.js import|export <folder>`: tells the most memory that it took, in bytes. */
const [act, root = "."] = process.argv.slice(2);
await withMemory(root, act === "import" ? importAll : exportAll);
// In kilobytes, on every system.
process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
