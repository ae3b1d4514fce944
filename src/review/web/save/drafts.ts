/** A text that the server has not confirmed. */
export interface Draft {
  readonly segment: string;
  /** What it was written upon. */
  readonly revision: number;
  readonly text: string;
}

/** Texts of one article, kept on this machine until they are confirmed. */
export interface Drafts {
  all(): readonly Draft[];
  keep(draft: Draft): void;
  /** Forgets all of a segment's. */
  drop(segment: string): void;
}

/** What is used of the browser's `localStorage`. */
export interface KeyedStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export function openDrafts(storage: KeyedStorage, document: string): Drafts {
  const prefix = `bitekst:draft:${JSON.stringify(document)}:`;
  const keyOf = ({ segment, revision }: Omit<Draft, "text">) => `${prefix}${segment}:${revision}`;
  const held = new Map<string, string>();
  return {
    all: () => readDrafts(storage, prefix),
    keep: (draft) => {
      const key = keyOf(draft);
      const before = held.get(draft.segment);
      try {
        storage.setItem(key, draft.text);
        if (before !== undefined && before !== key) storage.removeItem(before);
        held.set(draft.segment, key);
      } catch {
        // A full or closed storage: the text is still in the page and on its way to the server.
      }
    },
    drop: (segment) => {
      for (const draft of readDrafts(storage, `${prefix}${segment}:`, prefix))
        storage.removeItem(keyOf(draft));
      held.delete(segment);
    },
  };
}

function readDrafts(storage: KeyedStorage, begin: string, prefix = begin): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < storage.length; index += 1) {
    const key = storage.key(index);
    if (key === null || !key.startsWith(begin)) continue;
    const [segment = "", revision = ""] = key.slice(prefix.length).split(":");
    const text = storage.getItem(key);
    if (text !== null) drafts.push({ segment, revision: Number(revision), text });
  }
  return drafts;
}
