import type { Finding } from "./finding.ts";

/** Whether a finding counts: nobody has dismissed it. */
export function isOpen({ dismissed }: Finding): boolean {
  return dismissed === undefined;
}
