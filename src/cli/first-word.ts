const WITH_VALUE = new Set(["-c", "--config", "--fail-on", "--max-characters", "--log-format"]);

/** The first word of a command line that is no option and no option's value. */
export function firstWord(args: readonly string[]): string | undefined {
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    if (arg === "--") return args[index + 1];
    if (WITH_VALUE.has(arg)) index += 1;
    else if (!arg.startsWith("-")) return arg;
  }
  return undefined;
}
