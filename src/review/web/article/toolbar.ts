import { button, element } from "../page/element.ts";
import type { Preferences } from "../page/preferences.ts";
import { FILTERS, type Filter } from "./filter-lines.ts";

export type LineOrder = "running" | "doubtful";

export interface Toolbar {
  readonly element: HTMLElement;
  readonly find: HTMLInputElement;
  readonly filter: () => Filter;
  readonly order: () => LineOrder;
  /** Sets what is shown, and in which order, as a person would. */
  choose(chosen: { readonly filter: Filter; readonly order: LineOrder; readonly find: string }): void;
  /** What is done of the article, in words. */
  progress(text: string): void;
  /** How many rows are shown; nothing when all are. */
  shown(text: string): void;
  presence(text: string): void;
  showAll(): void;
}

export interface ToolbarOptions {
  readonly name: string;
  /** What both languages are called. */
  readonly sides: Readonly<Record<"source" | "target", string>>;
  /** The language between, where the article went by way of one. */
  readonly between: string | undefined;
  readonly preferences: Preferences;
  onFilter(): void;
  onOrder(): void;
  onView(): void;
  /** Enter in the find field. */
  onFound(): void;
  /** Esc in the find field. */
  onLeave(): void;
}

const FIND_DELAY = 80;

export function openToolbar(options: ToolbarOptions): Toolbar {
  const { preferences } = options;
  const filter = choice("Show", FILTERS, "all", options.onFilter);
  const order = choice(
    "Order",
    { running: "Running text", doubtful: "Doubtful first" },
    "running",
    options.onOrder,
  );
  const view = choice("View", viewsOf(options), preferences.view, () => {
    preferences.view = view.value as Preferences["view"];
    options.onView();
  });
  const find = element("input", {
    type: "search",
    autocomplete: "off",
    "aria-keyshortcuts": "/",
    placeholder: "Find",
  });
  listenToFind(find, options);
  const [progress, shown, presence] = ["progress", "shown", "presence"].map((name) =>
    element("span", { class: name }),
  );
  shown?.setAttribute("role", "status");
  const slash = options.name.lastIndexOf("/") + 1;
  const bar = element(
    "div",
    { class: "toolbar" },
    element("nav", { "aria-label": "Articles" }, element("a", { href: "#/" }, "‹ Articles")),
    element(
      "h1",
      {},
      element("span", { class: "folder" }, options.name.slice(0, slash)),
      options.name.slice(slash),
    ),
    element(
      "p",
      { class: "facts" },
      element("span", {}, `${options.sides.source} → ${options.sides.target}`),
      progress,
      presence,
    ),
    element(
      "div",
      { class: "controls", role: "search", "aria-label": "Rows" },
      labelled("Show", filter),
      labelled("Order", order),
      labelled("View", view),
      element("label", { class: "find" }, element("span", { class: "unseen" }, "Find"), find),
      shown,
    ),
  );
  return {
    element: bar,
    find,
    filter: () => filter.value as Filter,
    order: () => order.value as LineOrder,
    choose: (chosen) => {
      filter.value = chosen.filter;
      order.value = chosen.order;
      find.value = chosen.find;
      options.onOrder();
    },
    progress: (text) => put(progress, text),
    shown: (text) => put(shown, text),
    presence: (text) => put(presence, text),
    showAll: () => {
      filter.value = "all";
      find.value = "";
      options.onFilter();
    },
  };
}

/** A view that this article has not is shown as the first one. */
function viewsOf({ between, sides }: ToolbarOptions): Readonly<Record<string, string>> {
  return { both: "Both", ...(between !== undefined && { between: `With ${between}` }), ...sides };
}

function put(host: HTMLElement | undefined, text: string): void {
  if (host !== undefined && host.textContent !== text) host.textContent = text;
}

function choice(
  label: string,
  names: Readonly<Record<string, string>>,
  chosen: string,
  act: () => void,
): HTMLSelectElement {
  const made = element("select", { "aria-label": label });
  for (const [value, name] of Object.entries(names)) made.append(new Option(name, value));
  made.value = Object.hasOwn(names, chosen) ? chosen : (Object.keys(names)[0] ?? chosen);
  made.addEventListener("change", act);
  return made;
}

function labelled(label: string, control: HTMLElement): HTMLElement {
  return element("label", {}, element("span", {}, label), control);
}

function listenToFind(find: HTMLInputElement, { onFilter, onFound, onLeave }: ToolbarOptions): void {
  let timer = 0;
  find.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(onFilter, FIND_DELAY);
  });
  find.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      clearTimeout(timer);
      onFilter();
      onFound();
    } else if (event.key === "Escape") {
      find.value = "";
      onFilter();
      onLeave();
    } else return;
    event.preventDefault();
  });
}

/** Light, dark, or as the system has it; and the help. */
export function pageButtons(
  preferences: Preferences,
  { onTheme, onHelp }: { onTheme(): void; onHelp(): void },
): HTMLElement {
  const names = { auto: "◐ Auto", light: "☀ Light", dark: "☾ Dark" } as const;
  const next = { auto: "light", light: "dark", dark: "auto" } as const;
  const theme = button(names[preferences.theme], () => {
    preferences.theme = next[preferences.theme];
    theme.textContent = names[preferences.theme];
    onTheme();
  });
  theme.title = "Light or dark";
  return element("div", { class: "page-buttons" }, theme, button("Keys", onHelp, { key: "F1" }));
}
