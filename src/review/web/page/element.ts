export type Child = Node | string | false | undefined;

/** An element with attributes and children; texts become text nodes, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) if (child !== undefined && child !== false) made.append(child);
  return made;
}

/** A button that does one thing; its key is told to people and to their tools. */
export function button(
  label: string,
  act: () => void,
  { key, ...attributes }: { readonly key?: string } & Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  if (key !== undefined) made.append(element("kbd", { "aria-hidden": "true" }, key));
  made.addEventListener("click", act);
  return made;
}
