/** Where the page says how things stand: politely, or at once when something needs a person. */
export interface StatusLine {
  say(text: string): void;
  alert(text: string): void;
}

const ALERT_STAYS = 8_000;

export function openStatusLine(): StatusLine {
  const status = byId("status");
  const alarm = byId("alert");
  let timer = 0;
  return {
    say: (text) => {
      if (status.textContent === text) return;
      status.textContent = text;
      status.classList.toggle("unsaved", text.startsWith("not saved"));
    },
    alert: (text) => {
      alarm.textContent = text;
      alarm.hidden = false;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        alarm.hidden = true;
      }, ALERT_STAYS);
    },
  };
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no "${id}"`);
  return found;
}
