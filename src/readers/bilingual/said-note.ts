/** A note in which the name of who said it stands at the head, as exports write it: `Kari: …`. */
export function saidNote(note: string): { readonly who?: string; readonly text: string } {
  const found = /^(?<who>[^\n:]{1,60}): (?<text>[\s\S]+)$/.exec(note)?.groups;
  return found?.who && found.text ? { who: found.who, text: found.text } : { text: note };
}
