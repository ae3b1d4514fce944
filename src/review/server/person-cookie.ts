/** Longest name that a person may go by. */
const MOST = 80;

/** Who a link says they are: `&as=Ola` at its end; `undefined` when it says nothing. */
export function personOf(query: URLSearchParams): string | undefined {
  const name = query
    .get("as")
    ?.replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, MOST);
  return name === "" ? undefined : name;
}

export function personCookie(port: number, who: string): string {
  return `${cookieOf(port)}=${encodeURIComponent(who)}; HttpOnly; SameSite=Strict; Path=/`;
}

/** Who a browser came in as, if its link said so. */
export function readPerson(header: string | undefined, port: number): string | undefined {
  const name = `${cookieOf(port)}=`;
  const found = header?.split(/;\s*/).find((cookie) => cookie.startsWith(name));
  if (found === undefined) return undefined;
  try {
    return personOf(new URLSearchParams({ as: decodeURIComponent(found.slice(name.length)) }));
  } catch {
    return undefined;
  }
}

function cookieOf(port: number): string {
  return `bitekst-review-as-${port}`;
}
