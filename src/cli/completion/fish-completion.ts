import type { CommandPlace, Completes, PlaceOption } from "./command-places.ts";

/** A script for fish 3 and newer. */
export function fishCompletion(places: readonly CommandPlace[]): string {
  return `# Completes bitekst in fish. Made by: bitekst completion fish
function __bitekst_at
    set -l place ""
    for word in (commandline -opc)[2..-1]
        switch "$place/$word"
            case ${places
              .slice(1)
              .map(({ place }) => place)
              .join(" ")}
                set place "$place/$word"
        end
    end
    test "$place" = "$argv[1]"
end
complete -c bitekst -f
${places.flatMap(placeLines).join("\n")}
`;
}

function placeLines({ place, commands, options, argument }: CommandPlace): string[] {
  const start = `complete -c bitekst -n '__bitekst_at "${place}"'`;
  return [
    ...commands.map(({ name, description }) => `${start} -a ${name} -d ${quoted(description)}`),
    ...argumentLines(argument).map((flags) => `${start} ${flags}`),
    ...options.map((option) => `${start} ${optionFlags(option)} -d ${quoted(option.description)}`),
  ];
}

function argumentLines(argument: Completes): string[] {
  if (argument.kind === "choices") return [`-a ${quoted(argument.choices.join(" "))}`];
  return argument.kind === "files" ? ["-F"] : [];
}

function optionFlags({ names, value }: PlaceOption): string {
  const flags = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [...flags, ...valueFlags(value)].join(" ");
}

function valueFlags(value: Completes | undefined): string[] {
  if (value === undefined) return [];
  if (value.kind === "choices") return ["-x", `-a ${quoted(value.choices.join(" "))}`];
  return [value.kind === "files" ? "-r -F" : "-x"];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
