import type { Kit, KitEngine } from "../kit.ts";

/** The part of a kit that says what translates, made of at least one engine in the order in which they are asked. */
export function enginesOfKit(
  engines: readonly KitEngine[],
): Pick<Kit, "engine" | "account" | "noEngine" | "engines"> {
  const [first, ...others] = engines;
  if (first === undefined) throw new Error("A kit without an engine: this is a bug in bitekst");
  const { engine, account, choice } = first;
  const isAlone = others.length === 0 && Object.keys(choice).length === 1;
  const nowhere = engines.every(({ missing }) => missing !== undefined);
  return {
    engine,
    ...(account !== undefined && { account }),
    noEngine: nowhere ? first.missing : undefined,
    ...(isAlone ? {} : { engines }),
  };
}
