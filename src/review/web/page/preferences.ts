/** What a person set on this machine, kept from visit to visit. */
export interface Preferences {
  theme: "auto" | "light" | "dark";
  /** Single letters act in row mode. */
  letters: boolean;
  /** Other segments with the same source are offered to be filled alike. */
  propagate: boolean;
  /** The row in focus shows how its text came about. */
  changes: boolean;
  /** between: both, and what the one was made of the other by way of. */
  view: "both" | "between" | "source" | "target";
}

const KEY = "bitekst:preferences";
const AT_FIRST: Preferences = {
  theme: "auto",
  letters: true,
  propagate: true,
  changes: false,
  view: "both",
};

export function loadPreferences(): Preferences {
  try {
    return { ...AT_FIRST, ...(JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>) };
  } catch {
    return { ...AT_FIRST };
  }
}

/** Keeps them where the browser lets us; the page works without. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A full or closed storage loses a setting, nothing else.
  }
}

export function applyTheme({ theme }: Preferences): void {
  document.documentElement.dataset.theme = theme;
}
