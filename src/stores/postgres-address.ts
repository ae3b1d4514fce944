import type { PoolConfig } from "pg";
import { redactUrl } from "../lib/redact-url.ts";
import { PipelineError } from "../model/pipeline-error.ts";
import { ANOTHER_STORE } from "./another-file.ts";
import { readPostgresTls } from "./postgres-tls.ts";

/** An address read: what pg needs to connect, and what is ours. */
export interface PostgresAddress {
  /** As it may be shown. */
  readonly path: string;
  /** Where the tables are. */
  readonly schema: string;
  readonly connection: PoolConfig;
}

const SCHEMA = /^[a-z_][a-z0-9_]{0,39}$/;

/**
 * Reads `postgres://user:password@host:5432/database?schema=bitekst&sslmode=verify-full`. `host` (a folder for a
 * socket), `port`, `user` and `password` may stand behind the `?` as well. What is missing is taken from PGHOST,
 * PGPASSWORD and the like.
 * @throws PipelineError `store-unusable`
 */
export function readPostgresAddress(url: string): PostgresAddress {
  const path = redactUrl(url);
  const place = parseUrl(url, path);
  const schema = place.searchParams.get("schema") ?? "bitekst";
  if (!SCHEMA.test(schema)) {
    throw new PipelineError(
      "store-unusable",
      `Cannot open store "${path}": "${schema}" is no name of a schema`,
      {
        advice: "Give schema= in the store's address small letters, digits and _, 40 of them at most",
      },
    );
  }
  return {
    path,
    schema,
    connection: {
      ...connectionOf(place),
      ...readPostgresTls(place, path),
      options: optionsOf(place, schema),
    },
  };
}

function parseUrl(url: string, path: string): URL {
  try {
    const place = new URL(url);
    for (const part of [place.username, place.password, place.pathname]) decodeURIComponent(part);
    return place;
  } catch {
    // The cause would show the address with its password.
    throw new PipelineError("store-unusable", `Cannot open store "${path}": that is not an address`, {
      advice: `Write it as postgres://user:password@host:5432/database, with %23 for # and %2F for / and %25 for % in the password, or ${ANOTHER_STORE}`,
    });
  }
}

function connectionOf(place: URL): PoolConfig {
  const said = (name: string, own: string) => place.searchParams.get(name) || decodeURIComponent(own);
  const host = said("host", place.hostname).replace(/^\[|\]$/g, "");
  const port = said("port", place.port);
  const user = said("user", place.username);
  const password = said("password", place.password);
  const database = said("dbname", place.pathname.slice(1));
  return {
    ...(host && { host }),
    ...(port && { port: Number(port) }),
    ...(user && { user }),
    ...(password && { password }),
    ...(database && { database }),
  };
}

/** Tables are found without naming their schema; short statements are not worth compiling. */
function optionsOf(place: URL, schema: string): string {
  const given = place.searchParams.get("options") ?? "";
  return `${given} -c search_path=${schema} -c jit=off`.trim();
}
