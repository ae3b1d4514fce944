/** What a route answers: JSON with a status, or text as it is. */
export type Reply =
  | { readonly kind: "json"; readonly status: number; readonly body: unknown }
  | {
      readonly kind: "text";
      readonly status: number;
      readonly type: string;
      readonly body: string | Uint8Array;
      /** Saved under this name by the browser. */
      readonly fileName?: string;
    };

export function json(body: unknown, status = 200): Reply {
  return { kind: "json", status, body };
}

/** One sentence on what failed, one on what to do. */
export function failure(status: number, message: string, advice: string): Reply {
  return json({ message, advice }, status);
}

export const NOT_FOUND = failure(404, "Cannot find this here", "Open the list of articles");
export const NO_REVISION = failure(
  428,
  "Cannot save without the revision that was seen",
  "Load the page anew",
);
export const MISSHAPEN = failure(
  422,
  "Cannot save this: its fields are not as they should be",
  "Load the page anew",
);
