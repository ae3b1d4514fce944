import type { Descriptions } from "./json-schema-of.ts";

/** What the comments above each key of a config file say, by path; keys that are commented out are keys too. */
export function configComments(text: string): Descriptions {
  const comments = new Map<string, string>();
  let section = "";
  let above: string[] = [];
  for (const line of text.split("\n")) {
    const [, indent = "", mark, key = ""] = /^( *)(?:- )?(# )?([a-zA-Z-]+):/.exec(line) ?? [];
    const isKey = key !== "" && (mark === undefined || above.length > 0);
    const said = /^ *# ?(.*)$/.exec(line)?.[1];
    if (isKey && !isProse(line)) {
      if (indent === "") section = key;
      if (above.length > 0) comments.set(indent === "" ? key : `${section}.${key}`, above.join(" "));
      above = [];
    } else if (said === undefined) above = [];
    else above.push(said.trim());
  }
  return comments;
}

/** A comment may begin with a word and a colon; a key that is commented out has one value behind it. */
function isProse(line: string): boolean {
  return /^ *# \w+: \S+ /.test(line);
}
