import type { DeeplRequest } from "./deepl-request.ts";
import { complaintAboutTags } from "./deepl-tags.ts";

/** Languages DeepL takes, as far as tests need them: Norwegian is NB and nothing else. */
const SOURCES = new Set(["NB", "DA", "SV", "DE", "EN"]);
const TARGETS = new Set(["EN-GB", "EN-US", "NB", "DA", "SV", "DE"]);
/** https://developers.deepl.com/docs/resources/usage-limits */
const MAX_BYTES = 128 * 1024;
const MAX_TEXTS = 50;

export interface DeeplRefusal {
  readonly status: number;
  readonly message: string;
}

/** Why DeepL would not answer this request, `undefined` when it would. */
export function refusalOf(request: DeeplRequest, key: string): DeeplRefusal | undefined {
  if (request.authorization !== `DeepL-Auth-Key ${key}`) {
    return { status: 403, message: "Forbidden" };
  }
  if (request.path !== "/v2/translate") {
    return undefined;
  }
  if (request.bytes > MAX_BYTES) {
    return { status: 413, message: "Request Entity Too Large" };
  }
  const complaint = complaintAbout(request);
  return complaint === undefined ? undefined : { status: 400, message: complaint };
}

function complaintAbout(request: DeeplRequest): string | undefined {
  const { texts, source, target } = request;
  if (texts.length === 0) {
    return "Parameter 'text' not specified.";
  }
  if (texts.length > MAX_TEXTS) {
    return "Too many texts.";
  }
  if (source !== undefined && !SOURCES.has(source.toUpperCase())) {
    return "Value for 'source_lang' not supported.";
  }
  if (target === undefined || !TARGETS.has(target.toUpperCase())) {
    return "Value for 'target_lang' not supported.";
  }
  return complaintAboutTags(request);
}
