import { type Address, findAddresses } from "../language/addresses/find-addresses.ts";
import type { Severity } from "../model/finding.ts";
import type { Check, Remark } from "./check.ts";
import { quoteText } from "./quote-text.ts";
import { targetName } from "./words/target-name.ts";

/** Web and mail addresses, handles, hashtags and file names that the target changed, lost or has of its own. */
export const addresses: Check = {
  code: "addresses",
  severity: "error",
  look: ({ segment: { source }, target, origin }, { document }) => {
    if (origin === "rule" || target.trim() === "") return NONE;
    const there = findAddresses(source);
    const here = findAddresses(target);
    if (there.length === 0 && here.length === 0) return NONE;
    return compare({
      source,
      target,
      lost: without(there, here, target),
      added: without(here, there, source),
      language: targetName(document.languages),
    });
  },
};

const NONE: readonly Remark[] = [];

/** What one side has oftener than the other; `plain` is the other's text, where it may stand as part of a word. */
function without(these: readonly Address[], others: readonly Address[], plain: string): readonly Address[] {
  const left = others.map(comparable);
  return these.filter((each) => {
    const at = left.indexOf(comparable(each));
    if (at !== -1) left.splice(at, 1);
    return at === -1 && !(each.kind === "site name" && plain.includes(each.text));
  });
}

/** Hosts and mail addresses are the same in capitals; a web address is with and without its last slash. */
function comparable({ kind, text }: Address): string {
  if (kind !== "web address" && kind !== "file name") return text.toLowerCase();
  return text.replace(/^http:/iu, "https:").replace(/\/$/u, "");
}

interface Differences {
  readonly source: string;
  readonly target: string;
  readonly lost: readonly Address[];
  readonly added: readonly Address[];
  /** What messages call the target's. */
  readonly language: string;
}

function compare({ source, target, lost, added, language }: Differences): readonly Remark[] {
  const free = [...added];
  const remarks = lost.map((address): Remark => {
    const at = free.findIndex(({ kind }) => kind === address.kind);
    const [instead] = at === -1 ? [] : free.splice(at, 1);
    if (instead === undefined) return lossOf(address, language);
    const isOnly = lost.length === 1 && added.length === 1;
    const fix =
      target.slice(0, instead.start) + source.slice(address.start, address.end) + target.slice(instead.end);
    return {
      message: `The ${address.kind} ${quoteText(address.text)} became ${quoteText(instead.text)}`,
      source: [address.start, address.end],
      target: [instead.start, instead.end],
      severity: severityOf(address),
      ...(isOnly && { fix }),
    };
  });
  return [...remarks, ...free.map((address) => additionOf(address, language))];
}

function lossOf(address: Address, language: string): Remark {
  return {
    message: `The ${language} lacks the ${address.kind} ${quoteText(address.text)}`,
    source: [address.start, address.end],
    severity: severityOf(address),
  };
}

function additionOf({ kind, text, start, end }: Address, language: string): Remark {
  const message = `The ${language} has the ${kind} ${quoteText(text)}, which the source has not`;
  return { message, target: [start, end], severity: kind === "site name" ? "info" : "warning" };
}

/** Hashtags are translated now and then, and sites are called by their names alone. */
function severityOf({ kind }: Address): Severity {
  return kind === "hashtag" || kind === "site name" ? "warning" : "error";
}
