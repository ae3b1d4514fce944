import type { Config } from "../../config/config.ts";
import { countOf } from "../../lib/count-of.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { PlannedDocument } from "../../model/translation-plan.ts";
import type { Engine } from "../../ports/engine.ts";

export interface SentNynorsk {
  readonly documents: readonly PlannedDocument[];
  /** Whether an outgoing text of the plan was sent, or would be. */
  readonly isSent: (outgoing: string) => boolean;
  /** `was` or `would be`, with its plural. */
  readonly verb: { readonly one: string; readonly many: string };
}

/** What of a kit decides it. */
export interface NoticedKit {
  readonly engine: Pick<Engine, "languagesFor">;
  readonly config: Pick<Config, "target">;
}

export const WAS_SENT = { one: "was", many: "were" } as const;
export const WOULD_BE_SENT = { one: "would be", many: "would be" } as const;

/** Tells that nynorsk went to an engine that takes it for bokmål; nothing when none did. */
export function nynorskNotice(
  { engine, config }: NoticedKit,
  { documents, isSent, verb }: SentNynorsk,
): readonly Trouble[] {
  const known = engine.languagesFor({ source: "nn", target: config.target.language });
  if (known?.source === "nn") return [];
  const sent = documents.filter(
    ({ document, segments }) =>
      document.language === "nn" &&
      [...segments.values()].some(
        (each) => each.kind === "sent" && each.route === "engine" && isSent(each.outgoing),
      ),
  ).length;
  if (sent === 0) return [];
  const counted = `${countOf(sent, "nynorsk document")} ${sent === 1 ? verb.one : verb.many}`;
  return [
    {
      code: "nynorsk-as-bokmal",
      message: `${counted} sent as Bokmål (NB), since DeepL lists Bokmål only`,
      advice: "Set source.nynorsk: refuse in pipeline.config.yaml to keep nynorsk from being sent",
    },
  ];
}
