import { readFileSync } from "node:fs";
import type { PoolConfig } from "pg";
import { PipelineError } from "../model/pipeline-error.ts";

const MODES = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];

/**
 * How an address wants its connection encrypted: `sslmode`, `sslrootcert`, `sslcert` and `sslkey` as libpq has them
 * (https://www.postgresql.org/docs/current/libpq-ssl.html), but that `allow` and `prefer` are plain.
 * @throws PipelineError `store-unusable`
 */
export function readPostgresTls(address: URL, path: string): Pick<PoolConfig, "ssl"> {
  const mode = address.searchParams.get("sslmode") ?? "disable";
  if (!MODES.includes(mode)) throw misfit(path, `there is no sslmode "${mode}"`);
  if (["disable", "allow", "prefer"].includes(mode)) return { ssl: false };
  const [ca, cert, key] = ["sslrootcert", "sslcert", "sslkey"].map((name) => {
    const file = address.searchParams.get(name);
    return file ? readCertificate(file, { name, path }) : undefined;
  });
  return {
    ssl: {
      ...(ca && { ca }),
      ...(cert && { cert }),
      ...(key && { key }),
      // With an authority's certificate, require is as verify-ca.
      rejectUnauthorized: mode !== "require" || ca !== undefined,
      ...(mode === "verify-full" ? {} : { checkServerIdentity: () => undefined }),
    },
  };
}

function readCertificate(file: string, { name, path }: { name: string; path: string }): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw misfit(path, `${name} cannot be read`, cause);
  }
}

function misfit(path: string, state: string, cause?: unknown): PipelineError {
  return new PipelineError("store-unusable", `Cannot open store "${path}": ${state}`, {
    advice:
      "Look at sslmode (require, verify-ca or verify-full), sslrootcert, sslcert and sslkey in the store's address",
    ...(cause === undefined ? {} : { cause }),
  });
}
