import type { Config } from "../../config/config.ts";
import { countOf } from "../../lib/count-of.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { TranslationPlan } from "../../model/translation-plan.ts";
import type { Engine } from "../../ports/engine.ts";

export interface SentNynorsk {
  readonly plan: Pick<TranslationPlan, "documents" | "outgoing">;
  /** Whether an outgoing text of the plan was sent, or would be. */
  readonly isSent: (outgoing: string) => boolean;
  /** `was` or `would be`, with its plural. */
  readonly verb: { readonly one: string; readonly many: string };
}

type NamedEngine = Pick<Engine, "name" | "languagesFor">;

/** What of a kit decides it. */
export interface NoticedKit {
  readonly engine: NamedEngine;
  readonly engines?: readonly { readonly engine: NamedEngine }[] | undefined;
  readonly config: Pick<Config, "target">;
}

export const WAS_SENT = { one: "was", many: "were" } as const;
export const WOULD_BE_SENT = { one: "would be", many: "would be" } as const;

/** Documents in nynorsk of which something went to these engines, which take it for bokmål. */
export interface NynorskCount {
  readonly documents: number;
  readonly engines: readonly string[];
}

/** Tells that nynorsk went to an engine that takes it for bokmål; nothing when none did. */
export function nynorskNotice(kit: NoticedKit, sent: SentNynorsk): readonly Trouble[] {
  return tellNynorsk([countNynorsk(kit, sent)], sent.verb);
}

export function countNynorsk(
  kit: NoticedKit,
  { plan, isSent }: Pick<SentNynorsk, "plan" | "isSent">,
): NynorskCount {
  const taking = new Map(enginesTaking(kit).map((engine) => [engine.name, engine]));
  const outgoing = new Map(plan.outgoing.map((text) => [text.id, text.engine ?? kit.engine.name]));
  const taken = new Set<string>();
  const documents = plan.documents.filter(({ document, segments }) => {
    if (document.language !== "nn") return false;
    const names = [...segments.values()].flatMap((each) => {
      if (each.kind !== "sent" || each.route !== "engine" || !isSent(each.outgoing)) return [];
      const name = outgoing.get(each.outgoing) ?? kit.engine.name;
      return taking.has(name) ? [name] : [];
    });
    for (const name of names) taken.add(name);
    return names.length > 0;
  }).length;
  return { documents, engines: [...taken] };
}

/** One line for all that was counted; none for nothing. */
export function tellNynorsk(counts: readonly NynorskCount[], verb: SentNynorsk["verb"]): readonly Trouble[] {
  const sent = counts.reduce((sum, { documents }) => sum + documents, 0);
  const taken = new Set(counts.flatMap(({ engines }) => engines));
  if (sent === 0) return [];
  const counted = `${countOf(sent, "nynorsk document")} ${sent === 1 ? verb.one : verb.many}`;
  const whose = [...taken].map((name) => (name === "deepl" ? "DeepL" : name)).join(" and ");
  return [
    {
      code: "nynorsk-as-bokmal",
      message: `${counted} sent as Bokmål (NB), since ${whose} ${taken.size > 1 ? "list" : "lists"} Bokmål only`,
      advice: "Set source.nynorsk: refuse in pipeline.config.yaml to keep nynorsk from being sent",
    },
  ];
}

/** Engines that have nynorsk under another name than its own. */
function enginesTaking({ engine, engines = [{ engine }], config }: NoticedKit): readonly NamedEngine[] {
  const pair = { source: "nn", target: config.target.language };
  return engines
    .map((each) => each.engine)
    .filter((each) => {
      const known = each.languagesFor(pair)?.source;
      return known !== undefined && known !== "nn";
    });
}
