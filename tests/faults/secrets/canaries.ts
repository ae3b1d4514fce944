import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

/** A text that was seen somewhere, and where. */
export type Seen = readonly [place: string, text: string];

/** Secrets of a test that are looked for wherever they could come out. */
export interface Canaries {
  /** Fails with the place of each secret that a text holds. */
  expectNowhere(texts: readonly Seen[]): void;
  /** Of every file below a folder, hidden ones and the store among them, but for what the test put there itself. */
  expectNotIn(folder: string, own?: readonly string[]): void;
}

export function canaries(...secrets: readonly string[]): Canaries {
  const forms = secrets.flatMap(formsOf);
  const expectNowhere = (texts: readonly Seen[]) => {
    const found = texts.flatMap(([place, text]) =>
      forms.filter((form) => text.includes(form)).map((form) => `${form} in ${place}`),
    );
    expect(found).toEqual([]);
  };
  return {
    expectNowhere,
    expectNotIn: (folder, own = [".env"]) => expectNowhere(filesBelow(folder, own)),
  };
}

/** As it is, as addresses and headers write it, and as JSON does. */
function formsOf(secret: string): readonly string[] {
  const percent = encodeURIComponent(secret);
  return [
    ...new Set([
      secret,
      percent,
      percent.replace(/%../g, (code) => code.toLowerCase()),
      JSON.stringify(secret).slice(1, -1),
      JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
      Buffer.from(secret).toString("base64").replace(/=+$/, ""),
      Buffer.from(secret).toString("base64url"),
    ]),
  ];
}

function filesBelow(folder: string, own: readonly string[]): readonly Seen[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !own.includes(name) && statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name), "latin1")] as const);
}
