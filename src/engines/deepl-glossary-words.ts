import type { FailureWords } from "./deepl-error.ts";

const NONE = "or set glossary: none in pipeline.config.yaml to translate without one";

/** How trouble with a glossary is told. */
export const GLOSSARY_WORDS: FailureWords = {
  act: "share the glossary",
  states: {
    refused: "the key may not manage glossaries",
    quota: "the account takes no more of it",
    glossary: "it is not there",
    "too-large": "it is too large",
    busy: "the server is busy",
    unreachable: "the server has trouble",
    rejected: "it was not accepted",
  },
  advice: {
    refused: `Set DEEPL_AUTH_KEY to a key that may manage glossaries, ${NONE}`,
    quota: `Remove glossaries from the DeepL account or raise its limit, ${NONE}`,
    glossary: `Run the same command again (a server may have none of DeepL's v3 glossaries), ${NONE}`,
    "too-large": `Shorten the file that the key glossary names, ${NONE}`,
    busy: `Run the same command again later, ${NONE}`,
    unreachable: `Check the network and DEEPL_SERVER_URL, then run the same command again, ${NONE}`,
    rejected: `Look the file over with bitekst glossary check, ${NONE}`,
  },
};
