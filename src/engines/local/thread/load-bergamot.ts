import { runInThisContext } from "node:vm";
import type { Bergamot } from "./bergamot.ts";
import type { BergamotProgram } from "./bergamot-program.ts";

/** Products of matrices that a browser may bring faster ones for, and those in the WebAssembly itself. */
const PRODUCTS: Readonly<Record<string, string>> = {
  int8_prepare_a: "int8PrepareAFallback",
  int8_prepare_b: "int8PrepareBFallback",
  int8_prepare_b_from_transposed: "int8PrepareBFromTransposedFallback",
  int8_prepare_b_from_quantized_transposed: "int8PrepareBFromQuantizedTransposedFallback",
  int8_prepare_bias: "int8PrepareBiasFallback",
  int8_multiply_and_add_bias: "int8MultiplyAndAddBiasFallback",
  int8_select_columns_of_b: "int8SelectColumnsOfBFallback",
};

type Imports = Readonly<Record<string, object>>;

/** Node has it; of TypeScript's libraries that of browsers alone tells of it. */
declare const WebAssembly: {
  instantiate(module: object, imports: Imports): Promise<object>;
};

/** What Emscripten's glue reads from the object `Module` before it makes the rest of it. */
interface Hooks {
  print(line: string): void;
  printErr(line: string): void;
  onAbort(said: unknown): void;
  onRuntimeInitialized(): void;
  instantiateWasm(imports: Imports, accept: (instance: object) => void): object;
}

/**
 * One instance of Bergamot, with what C++ writes line by line. The package's own way in does not run on Node, so its glue is called as a
 * function, with `Module` and `self` for arguments, instead of a script of a browser's worker.
 */
export function loadBergamot(
  { glue, wasm }: BergamotProgram,
  onLine: (line: string) => void,
): Promise<Bergamot> {
  const run = runInThisContext(`(function(Module,self){${glue}\n})`, {
    filename: "bergamot-translator-worker.js",
  }) as (module: Hooks, self: object) => void;
  return new Promise((resolve, reject) => {
    const module: Hooks = {
      print: onLine,
      printErr: onLine,
      onAbort: (said) => reject(new Error(`Bergamot gave up: ${said}`)),
      onRuntimeInitialized: () => resolve(module as unknown as Bergamot),
      instantiateWasm(imports, accept) {
        const products = () => (module as unknown as Bergamot).asm;
        WebAssembly.instantiate(wasm, { ...imports, wasm_gemm: productsFrom(products) }).then(accept, reject);
        return {};
      },
    };
    run(module, { location: { href: "" } });
  });
}

/** They are exported by the instance that imports them, so that they are looked up at their first call. */
function productsFrom(exported: () => Bergamot["asm"]): object {
  return Object.fromEntries(
    Object.entries(PRODUCTS).map(([name, own]) => [
      name,
      (...operands: readonly number[]) => exported()[own]?.(...operands),
    ]),
  );
}
