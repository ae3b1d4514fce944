/** What one line of a log tells. */
export interface LogEntry {
  readonly time: Date;
  readonly level: "debug" | "info" | "error";
  readonly message: string;
  readonly [field: string]: unknown;
}

/** One line of JSON: time (UTC), level and message first, fields that are not set left out. */
export function logLine({ time, level, message, ...fields }: LogEntry): string {
  return JSON.stringify({ time: time.toISOString(), level, message, ...fields });
}
