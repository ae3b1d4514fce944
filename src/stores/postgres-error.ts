import { type ErrorCode, PipelineError } from "../model/pipeline-error.ts";
import { ANOTHER_STORE } from "./another-file.ts";
import type { StoreAct } from "./sqlite-error.ts";

interface Trouble {
  readonly code: Extract<ErrorCode, "store-unusable" | "store-busy">;
  readonly state: string;
  readonly advice: string;
}

const unusable = (state: string, advice: string): Trouble => ({ code: "store-unusable", state, advice });

const GONE = unusable(
  "the database does not answer",
  `Look whether it runs and can be reached from here, then run again: all that was stored is kept; or ${ANOTHER_STORE}`,
);
const REFUSED = unusable(
  "it refuses this user or password",
  "Look at user and password in the store's address, and at pg_hba.conf of the database",
);
const FORBIDDEN = unusable(
  "its user may not do that",
  "Open it once as the owner of its schema (bitekst doctor), who then says: GRANT USAGE ON SCHEMA bitekst TO <user>; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA bitekst TO <user>",
);
const UNTRUSTED = unusable(
  "its certificate is not trusted here",
  "Name the file of its authority with sslrootcert= in the store's address",
);
const WITHOUT_TLS = unusable(
  "it has no TLS, which sslmode asks for",
  "Turn TLS on at the database, or take sslmode out of the store's address",
);
const OCCUPIED = unusable(
  "it takes no more connections",
  "Raise max_connections of the database, or run fewer workers",
);
const EXHAUSTED = unusable(
  "all connections of this process are in use",
  "Run again; when it comes back, do less at a time in one process",
);
const SLOW = unusable(
  "a statement took too long",
  "Look at the load of the database and for locks of other programs, then run again",
);
const DAMAGED = unusable(
  "the database is damaged",
  `Have its keeper restore it from a backup, or ${ANOTHER_STORE}`,
);

/** By SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html) and by Node's codes. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  "28000": REFUSED,
  "28P01": REFUSED,
  "3D000": unusable(
    "there is no such database",
    "Make it with CREATE DATABASE, or look at the store's address",
  ),
  "3F000": unusable("there is no such schema", "Look at schema= in the store's address"),
  "42501": FORBIDDEN,
  "25006": unusable(
    "it may only be read",
    "Name the primary database in the store's address, not its standby",
  ),
  "53100": unusable("the disk of the database is full", "Free some space there and run again"),
  "53200": unusable("the database is out of memory", "Give it more memory, then run again"),
  "53300": OCCUPIED,
  "55P03": { ...SLOW, code: "store-busy", state: "another program has held it too long" },
  "57014": SLOW,
  XX001: DAMAGED,
  XX002: DAMAGED,
  ENOTFOUND: unusable("there is no such host", "Look at the host in the store's address"),
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  CERT_HAS_EXPIRED: UNTRUSTED,
  ERR_TLS_CERT_ALTNAME_INVALID: UNTRUSTED,
};

/** What pg says without a code. */
const MESSAGES: readonly (readonly [start: string, trouble: Trouble])[] = [
  ["The server does not support SSL", WITHOUT_TLS],
  ["timeout exceeded when trying to connect", EXHAUSTED],
  ["Query read timeout", SLOW],
  ["password authentication failed", REFUSED],
  ["SASL", REFUSED],
];

/** The connection is gone, or there was none: the same may be tried on a new one. */
const LOST = /^(?:08...|57P0[123]|53300|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOENT)$/;
const LOST_MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|timeout expired|Query read timeout|Client network socket disconnected)/;

/** Whether a connection was lost or not to be had, so that another try may go better. */
export function isLost(error: unknown): boolean {
  const { code, message } = (error ?? {}) as Partial<Record<string, unknown>>;
  if (typeof code === "string") return LOST.test(code);
  return LOST_MESSAGES.test(String(message));
}

/** Whether two transactions were in each other's way: the one that was ended is done again. */
export function isClash(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return code === "40001" || code === "40P01";
}

/** PostgreSQL's or the network's error in our words, `cause` kept; any other comes back as it is. */
export function asPostgresError(error: unknown, { act, path }: { act: StoreAct; path: string }): unknown {
  if (error instanceof PipelineError) return error;
  const trouble = troubleOf(error);
  if (trouble === undefined) return error;
  const { code, state, advice } = trouble;
  return new PipelineError(code, `Cannot ${act} store "${path}": ${state}`, { advice, cause: error });
}

function troubleOf(error: unknown): Trouble | undefined {
  const { code, message } = (error ?? {}) as Partial<Record<string, unknown>>;
  const known = typeof code === "string" ? TROUBLES[code] : undefined;
  if (known) return known;
  const [, told] = MESSAGES.find(([start]) => String(message).startsWith(start)) ?? [];
  return told ?? (isLost(error) ? GONE : undefined);
}
