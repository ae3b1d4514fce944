import { resultCode } from "../result-code.ts";

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const DAMAGE: readonly (number | undefined)[] = [11, 26];

/** Whether an error, or what caused it, says that the file itself is damaged. */
export function isDamage(error: unknown): boolean {
  if (DAMAGE.includes(resultCode(error))) return true;
  const { cause } = (error ?? {}) as { readonly cause?: unknown };
  return cause !== undefined && isDamage(cause);
}
