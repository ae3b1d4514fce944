import type { FoundTextView, MemoryHitView, MemorySearchView } from "../../../../model/review-view.ts";
import { openDialog } from "../../page/dialog.ts";
import { element } from "../../page/element.ts";
import { ask, whyNot } from "../../wire/api.ts";
import type { Sheet } from "../line.ts";
import { fill } from "../row.ts";

/** Looks words up in memory, on either side. */
export function openConcordance(sheet: Sheet, words: string, side: "source" | "target"): void {
  const field = element("input", { type: "search", value: words, autocomplete: "off" });
  const sides = element(
    "select",
    {},
    new Option("in the source", "source"),
    new Option("in the translation", "target"),
  );
  sides.value = side;
  const found = element("ol", { class: "concordance" });
  const said = element("p", { role: "status" });
  let asked = 0;
  const look = async () => {
    if (field.value.trim() === "") return;
    asked += 1;
    const mine = asked;
    const query = new URLSearchParams({ q: field.value.trim(), side: sides.value });
    const answer = await ask<MemorySearchView>(`/memory?${query}`);
    if (mine !== asked) return;
    if (answer.kind !== "ok") {
      said.textContent = whyNot(answer);
      return fill(found, []);
    }
    const { total, hits } = answer.value;
    said.textContent = tally(total, hits.length);
    fill(
      found,
      hits.map((hit) => hitItem(sheet, hit)),
    );
  };
  const form = element(
    "form",
    { class: "line-form" },
    element("label", {}, element("span", {}, "Words"), field),
    element("label", {}, element("span", {}, "Side"), sides),
    element("button", { type: "submit" }, "Look up"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look();
  });
  openDialog("Memory", form, said, found);
  field.focus();
  look();
}

function tally(total: number, shown: number): string {
  if (total === 0) return "Nothing found";
  return total > shown ? `${total} found, the first ${shown} are shown` : `${total} found`;
}

function hitItem({ languages }: Sheet, { source, target, document, author }: MemoryHitView): HTMLElement {
  const facts = [document, author].filter((fact) => fact !== undefined).join(" · ");
  return element(
    "li",
    {},
    element("span", { lang: languages.source, dir: "auto" }, ...foundNodes(source)),
    element("span", { lang: languages.target, dir: "auto" }, ...foundNodes(target)),
    facts !== "" && element("span", { class: "quiet" }, facts),
  );
}

/** A text with the words that were looked for set off. */
function foundNodes({ text, found }: FoundTextView): readonly (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of found) {
    nodes.push(text.slice(at, start), element("b", {}, text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}
