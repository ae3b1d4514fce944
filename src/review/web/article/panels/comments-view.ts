import type { ReviewComment } from "../../../../model/review-record.ts";
import { element } from "../../page/element.ts";
import { shortTime } from "../../text/wording.ts";
import { ask, segmentPath, whyNot } from "../../wire/api.ts";
import { fill } from "../row.ts";
import { lineForm } from "./row-panel.ts";

export interface CommentsOptions {
  readonly document: string;
  readonly segment: string;
  onAdded(): void;
  onFailure(why: string): void;
}

/** What people said of a segment, and a line to say more. */
export function openCommentsView({ document, segment, onAdded, onFailure }: CommentsOptions): HTMLElement {
  const path = `${segmentPath(document, segment)}/comments`;
  const list = element("ol", { class: "comments" });
  const load = async () => {
    const answer = await ask<{ comments: readonly ReviewComment[] }>(path);
    if (answer.kind === "ok") fill(list, answer.value.comments.map(said));
  };
  const form = lineForm("Comment", "Add", async (text) => {
    const answer = await ask(path, { method: "POST", body: { text } });
    if (answer.kind !== "ok") return onFailure(whyNot(answer));
    form.reset();
    onAdded();
    await load();
  });
  load();
  return element("section", { class: "talk", "aria-label": "Comments" }, list, form);
}

function said({ who, at, text }: ReviewComment): HTMLElement {
  const by = element("span", { class: "quiet" }, `${who} · ${shortTime(at, new Date())}`);
  return element("li", {}, by, element("span", { dir: "auto" }, text));
}
