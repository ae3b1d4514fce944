import { decodeText } from "../store-text.ts";

/** Reads lists that SQLite's `json_array` made of columns; one that is the same as the one before is not read again. */
export function lastRead<Values extends readonly (string | number | null)[]>(): (json: string) => Values {
  let last = "";
  let values: Values | undefined;
  return (json) => {
    if (values === undefined || json !== last) {
      last = json;
      // JSON has escaped the signs of what a database cannot hold: nobody has decoded them yet.
      values = (JSON.parse(json) as SqlValue[]).map(decode) as readonly SqlValue[] as Values;
    }
    return values;
  };
}

type SqlValue = string | number | null;

function decode(value: SqlValue): SqlValue {
  return typeof value === "string" ? decodeText(value) : value;
}
