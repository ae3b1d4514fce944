import { openDialog } from "../../page/dialog.ts";
import { element } from "../../page/element.ts";
import { ask, whyNot } from "../../wire/api.ts";
import type { Sheet } from "../line.ts";
import { fill } from "../row.ts";

interface MemoryAnswer {
  readonly entries?: readonly { readonly source: string; readonly target: string }[];
  readonly matches?: readonly { readonly source: string; readonly target: string }[];
}

/** Looks words up in memory, on either side. */
export function openConcordance(sheet: Sheet, words: string, side: "source" | "target"): void {
  const field = element("input", { type: "search", value: words, autocomplete: "off" });
  const sides = element(
    "select",
    {},
    new Option("in the source", "source"),
    new Option("in the English", "target"),
  );
  sides.value = side;
  const found = element("ol", { class: "concordance" });
  const said = element("p", { role: "status" });
  const look = async () => {
    if (field.value.trim() === "") return;
    const query = new URLSearchParams({ q: field.value.trim(), side: sides.value });
    const answer = await ask<MemoryAnswer>(`/memory?${query}`);
    if (answer.kind !== "ok") {
      const isMissing = answer.kind === "status" && answer.status === 404;
      said.textContent = isMissing ? "Memory cannot be searched in this version" : whyNot(answer);
      return fill(found, []);
    }
    const entries = answer.value.entries ?? answer.value.matches ?? [];
    said.textContent = entries.length === 0 ? "Nothing found" : `${entries.length} found`;
    fill(
      found,
      entries.map(({ source, target }) =>
        element(
          "li",
          {},
          element("span", { lang: sheet.languages.source, dir: "auto" }, source),
          element("span", { lang: sheet.languages.target, dir: "auto" }, target),
        ),
      ),
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
