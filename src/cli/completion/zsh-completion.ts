import type { CommandPlace } from "./command-places.ts";
import { valuePatterns } from "./value-patterns.ts";

/** A script for zsh, to be sourced or to lie in a folder of `fpath` as `_bitekst`. */
export function zshCompletion(places: readonly CommandPlace[]): string {
  return `#compdef bitekst
# Completes bitekst in zsh. Made by: bitekst completion zsh
_bitekst() {
  local place="" files="" i
  local -a commands options
  for ((i = 2; i < CURRENT; i++)); do
    case "$place/$words[i]" in
      (${places
        .slice(1)
        .map(({ place }) => place)
        .join("|")}) place="$place/$words[i]" ;;
    esac
  done
  case "$place $words[CURRENT-1]" in
${valuePatterns(places).map(valueCase).join("\n")}
  esac
  case "$place" in
${places.map(placeCase).join("\n")}
  esac
  if [[ "$PREFIX" == -* ]]; then
    _describe -o option options
  else
    (( $#commands )) && _describe command commands
    [[ -n "$files" ]] && _files
  fi
}
if [[ "$funcstack[1]" == _bitekst ]]; then
  _bitekst "$@"
else
  compdef _bitekst bitekst
fi
`;
}

function valueCase({ patterns, completes }: ReturnType<typeof valuePatterns>[number]): string {
  const head = `    (${patterns.map((pattern) => quoted(pattern)).join("|")})`;
  switch (completes.kind) {
    case "choices":
      return `${head} compadd -- ${completes.choices.join(" ")}; return ;;`;
    case "files":
      return `${head} _files; return ;;`;
    case "nothing":
      return `${head} return ;;`;
  }
}

function placeCase({ place, commands, options, argument }: CommandPlace): string {
  const words =
    argument.kind === "choices"
      ? argument.choices.map(quoted)
      : commands.map(({ name, description }) => described(name, description));
  const names = options.flatMap((option) => option.names.map((name) => described(name, option.description)));
  const files = argument.kind === "files" ? " files=yes" : "";
  return `    (${quoted(place)}) commands=(${words.join(" ")}) options=(${names.join(" ")})${files} ;;`;
}

/** A colon parts a word from its description. */
function described(word: string, description: string): string {
  return quoted(`${word.replaceAll(":", "\\:")}:${description}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
