import { userInfo } from "node:os";

/** Whose word it is: the name that was given, else that of the system's user. */
export function ownName(given: string | undefined): string {
  const name = (given ?? systemUser()).trim();
  return name === "" ? "reviewer" : name;
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}
