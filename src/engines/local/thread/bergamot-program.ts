import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const FOLDER = "@browsermt/bergamot-translator/worker/bergamot-translator-worker";

/** Node has it; of TypeScript's libraries that of browsers alone tells of it. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

/** What every instance of Bergamot is made of; threads share the machine code that it comes to. */
export interface BergamotProgram {
  /** Emscripten's JavaScript around it. */
  readonly glue: string;
  /** A `WebAssembly.Module`. */
  readonly wasm: object;
}

let program: Promise<BergamotProgram> | undefined;

/** Read and compiled once a process, since each thread would need half a second of a core for it. */
export function bergamotProgram(): Promise<BergamotProgram> {
  program ??= readProgram();
  return program;
}

async function readProgram(): Promise<BergamotProgram> {
  const require = createRequire(import.meta.url);
  const [glue, bytes] = await Promise.all([
    readFile(require.resolve(`${FOLDER}.js`), "utf8"),
    readFile(require.resolve(`${FOLDER}.wasm`)),
  ]);
  return { glue, wasm: await WebAssembly.compile(bytes) };
}
