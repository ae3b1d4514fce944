import type { CommandPlace } from "./command-places.ts";
import { valuePatterns } from "./value-patterns.ts";

/** A script for bash 3.2 and newer: files are left to bash itself, which quotes them. */
export function bashCompletion(places: readonly CommandPlace[]): string {
  return `# Completes bitekst in bash. Made by: bitekst completion bash
_bitekst() {
  local cur prev place="" commands="" options="" files="" i
  cur=\${COMP_WORDS[COMP_CWORD]}
  prev=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$place/\${COMP_WORDS[i]}" in
      ${places
        .slice(1)
        .map(({ place }) => place)
        .join(" | ")}) place="$place/\${COMP_WORDS[i]}" ;;
    esac
  done
  case "$place $prev" in
${valuePatterns(places).map(valueCase).join("\n")}
  esac
  case "$place" in
${places.map(placeCase).join("\n")}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$commands" -- "$cur"))
    [[ -n $files ]] || compopt +o default +o bashdefault 2>/dev/null
  fi
  return 0
}
complete -o bashdefault -o default -F _bitekst bitekst
`;
}

function valueCase({ patterns, completes }: ReturnType<typeof valuePatterns>[number]): string {
  const head = `    ${patterns.map((pattern) => `"${pattern}"`).join(" | ")})`;
  switch (completes.kind) {
    case "choices":
      return `${head} COMPREPLY=($(compgen -W "${completes.choices.join(" ")}" -- "$cur")); return 0 ;;`;
    case "files":
      return `${head} return 0 ;;`;
    case "nothing":
      return `${head} compopt +o default +o bashdefault 2>/dev/null; return 0 ;;`;
  }
}

function placeCase({ place, commands, options, argument }: CommandPlace): string {
  const words = argument.kind === "choices" ? argument.choices : commands.map(({ name }) => name);
  const names = options.flatMap((option) => option.names);
  const files = argument.kind === "files" ? " files=yes" : "";
  return `    "${place}") commands="${words.join(" ")}" options="${names.join(" ")}"${files} ;;`;
}
