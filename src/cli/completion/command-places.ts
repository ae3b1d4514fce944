import type { Command, Option } from "commander";

/** What may be written behind an option or as an argument. */
export type Completes =
  | { readonly kind: "choices"; readonly choices: readonly string[] }
  | { readonly kind: "files" | "nothing" };

export interface PlaceOption {
  /** `--config`, `-c`. */
  readonly names: readonly string[];
  readonly description: string;
  /** Absent when it takes no value. */
  readonly value?: Completes;
}

/** Where a command line has come to, and what may follow there. */
export interface CommandPlace {
  /** `""` at the start, then `/memory`, `/memory/search`. */
  readonly place: string;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly PlaceOption[];
  readonly argument: Completes;
}

/** All places of a program, for scripts that complete its command lines. At the start the default command's hold too. */
export function commandPlaces(program: Command): readonly CommandPlace[] {
  const places = placesOf(program, "");
  const [start, ...others] = places;
  const standard = others.find(({ place }) => place === "/translate");
  if (start === undefined || standard === undefined) return places;
  const options = [...start.options, ...standard.options.filter((option) => !isAmong(start.options, option))];
  return [{ ...start, options, argument: standard.argument }, ...others];
}

function placesOf(command: Command, place: string): CommandPlace[] {
  const help = command.createHelp();
  const commands = help.visibleCommands(command);
  const [argument] = command.registeredArguments;
  const here: CommandPlace = {
    place,
    commands: commands.map((each) => ({
      name: each.name(),
      description: each.summary() || each.description(),
    })),
    options: help.visibleOptions(command).map(optionOf),
    argument: argument ? completes(argument.name(), argument.argChoices) : { kind: "nothing" },
  };
  return [here, ...command.commands.flatMap((each) => placesOf(each, `${place}/${each.name()}`))];
}

function optionOf(option: Option): PlaceOption {
  const { short, long, description, argChoices, flags } = option;
  const names = [long, short].filter((name) => name !== undefined && name !== null);
  const placeholder = /[<[]([^>\]]+)[>\]]/.exec(flags)?.[1];
  return { names, description, ...(placeholder ? { value: completes(placeholder, argChoices) } : {}) };
}

/** What stands in brackets says what it is: `<file>`, `[paths...]`. */
function completes(name: string, choices: readonly string[] | undefined): Completes {
  if (choices) return { kind: "choices", choices };
  return { kind: /file|path|folder|document/.test(name) ? "files" : "nothing" };
}

function isAmong(options: readonly PlaceOption[], { names }: PlaceOption): boolean {
  return options.some((option) => option.names[0] === names[0]);
}
