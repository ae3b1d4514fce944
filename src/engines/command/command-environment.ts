/** What bitekst reads itself, and what may hold a password. */
const OURS = ["DEEPL_AUTH_KEY", "DEEPL_API_KEY", "DEEPL_SERVER_URL", "BITEKST_STORE", "OPENAI_API_KEY"];

/** The environment that a program gets: without the keys of DeepL and of other engines. */
export function commandEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  keyVariables: readonly string[],
): Readonly<Record<string, string | undefined>> {
  const hidden = new Set([...OURS, ...keyVariables]);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !hidden.has(name)));
}
