import * as v from "valibot";
import { oneOf, text } from "./values.ts";

const EXAMPLE = "a list of those who are told: - { on: problem, webhook: https://desk.example/hook }";
const ONE_OF_TWO = "hooks with either a command or a webhook each, and a secret beside a webhook alone";

/** Who is told of a run: `report` of the config. */
export function reportSection() {
  return v.optional(
    v.pipe(
      v.array(hookSchema(), EXAMPLE),
      v.check((hooks) => hooks.every(isWhole), ONE_OF_TWO),
    ),
    [],
  );
}

interface Hook {
  readonly command?: readonly string[];
  readonly webhook?: string;
  readonly secret?: string;
}

function isWhole({ command, webhook, secret }: Hook): boolean {
  return (
    (command === undefined) !== (webhook === undefined) && (secret === undefined || webhook !== undefined)
  );
}

function hookSchema() {
  return v.strictObject(
    {
      on: v.optional(oneOf(["always", "changed", "problem"]), "always"),
      command: v.exactOptional(commandLine()),
      webhook: v.exactOptional(webAddress()),
      secret: v.exactOptional(text("a secret, from the environment")),
    },
    "a hook with the keys on, command, webhook, secret",
  );
}

/** Not a `list`, which has each word once. */
function commandLine() {
  const expected = "a list of a program and its arguments";
  return v.pipe(v.array(text(expected), expected), v.minLength(1, expected));
}

function webAddress() {
  const expected = "a web address such as https://desk.example/hook";
  return v.pipe(
    v.string(expected),
    v.check((address) => /^https?:$/.test(protocolOf(address)), expected),
  );
}

function protocolOf(address: string): string {
  try {
    return new URL(address).protocol;
  } catch {
    return "";
  }
}
