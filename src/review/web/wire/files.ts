import { type Answer, documentPath } from "./api.ts";

/** What came, or would come, of a file that was brought back. */
export interface Brought {
  readonly file: string;
  readonly dry: boolean;
  readonly counts: Readonly<Record<"changed" | "same" | "kept" | "stale" | "unmatched" | "conflict", number>>;
  readonly comments: number;
  readonly notes: readonly string[];
  readonly documents: readonly string[];
  /** All but those that are the same. */
  readonly units: readonly BroughtUnit[];
}

export interface BroughtUnit {
  readonly kind: string;
  readonly document?: string;
  readonly segment?: string;
  readonly source: string;
  readonly theirs: string;
  readonly ours?: string;
  readonly why?: string;
}

/** Has a file made of an article and hands it to the browser to keep; gives its name. */
export async function takeFile(document: string, format: string): Promise<Answer<string>> {
  return answerOf(fetch(`/api${documentPath(document)}/export/${format}`), async (response) => {
    const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
    const name = decodeURIComponent(named ?? format);
    keep(name, await response.blob());
    return name;
  });
}

export async function bringFile(
  file: File,
  { dry, theirs }: { readonly dry: boolean; readonly theirs: boolean },
): Promise<Answer<Brought>> {
  const query = new URLSearchParams({ name: file.name });
  if (dry) query.set("dry", "1");
  if (theirs) query.set("prefer", "theirs");
  const headers = { "Content-Type": "application/octet-stream" };
  const sent = fetch(`/api/import?${query}`, { method: "POST", headers, body: file });
  return answerOf(sent, async (response) => (await response.json()) as Brought);
}

async function answerOf<Value>(
  asked: Promise<Response>,
  read: (response: Response) => Promise<Value>,
): Promise<Answer<Value>> {
  try {
    const response = await asked;
    if (response.ok) return { kind: "ok", value: await read(response) };
    const body = (await response.json().catch(() => ({}))) as Readonly<Record<string, unknown>>;
    return { kind: "status", status: response.status, body };
  } catch {
    return { kind: "offline" };
  }
}

function keep(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
