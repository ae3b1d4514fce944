/** The first part of the page's script: storage, rows, how they look. */
export const SCRIPT_ROWS = `
"use strict";
(() => {
  const sheet = JSON.parse(document.getElementById("sheet").textContent);
  const byId = (id) => document.getElementById(id);
  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const button = (text, run, key) => {
    const element = make("button", "", text);
    element.type = "button";
    if (key) element.title = key;
    element.addEventListener("click", run);
    return element;
  };

  // Storage, which browsers may refuse
  const prefix = "bitekst:" + sheet.document + ":";
  let storage = null;
  try {
    localStorage.setItem(prefix + "probe", "1");
    if (localStorage.getItem(prefix + "probe") === "1") storage = localStorage;
    localStorage.removeItem(prefix + "probe");
  } catch {
    storage = null;
  }
  const keyOf = (seg) => prefix + seg.segment + ":" + seg.revision + ":" + seg.digest;
  const stored = (key) => {
    try { return storage && JSON.parse(storage.getItem(key)); } catch { return null; }
  };
  const refused = () => {
    storage = null;
    byId("blocked").hidden = false;
    say("not saved: this browser keeps nothing – use Save edits");
  };
  const say = (text) => { byId("status").textContent = text; };
  const clock = () => new Date().toTimeString().slice(0, 8);

  // What a row is just now
  const rows = [];
  let here = 0;
  const numberOf = (id) => id.slice(1);
  const edited = ({ seg, edit }, name) => (edit && name in edit ? edit[name] : seg[name]);
  const targetOf = ({ seg, edit }) => (edit ? edit.target : seg.target);
  const headOf = (row) => {
    const id = edited(row, "joined");
    return id ? rows.find(({ seg }) => seg.segment === id) || row : row;
  };
  const tailsOf = (row) => rows.filter((other) => edited(other, "joined") === row.seg.segment);
  const openFindings = ({ seg, edit }) => {
    const away = ((edit && edit.dismissals) || []).map(({ check }) => check);
    return seg.findings.filter(({ check }) => !away.includes(check));
  };
  const kindOf = (row) => {
    const head = headOf(row);
    if (head !== row) return kindOf(head);
    const { seg, edit, field } = row;
    if (edit && edit.reject) return "rejected";
    if (edit && edit.state === "final") return "final";
    if (!edit) return seg.kind === "approved" ? "final" : "";
    if (edit.target !== seg.target || field.value !== edit.target || edit.blank !== undefined) return "edited";
    return seg.kind === "approved" && edit.state === undefined ? "final" : "";
  };

  // Rows
  const add = (seg, parent) => {
    const row = { seg, edit: stored(keyOf(seg)), timer: 0, past: [] };
    const name = "egment " + numberOf(seg.segment);
    const pair = make("div", "pair");
    pair.tabIndex = -1;
    pair.setAttribute("role", "group");
    pair.setAttribute("aria-label", "S" + name);
    const number = make("a", "number", numberOf(seg.segment));
    number.id = seg.segment;
    number.href = "#" + seg.segment;
    number.setAttribute("aria-label", "S" + name);
    const source = make("p", "source", seg.source);
    source.lang = seg.language;
    const field = make("textarea", "field");
    field.lang = sheet.target;
    field.rows = 1;
    field.spellcheck = true;
    field.setAttribute("aria-label", "Translation, s" + name);
    const sign = make("p", "sign");
    const below = make("div", "below");
    const findings = make("ul", "findings");
    findings.id = "f-" + seg.segment;
    if (seg.findings.length > 0) field.setAttribute("aria-describedby", findings.id);
    const comments = make("ul", "comments");
    const changes = make("div", "changes");
    changes.hidden = true;
    const acts = make("p", "acts");
    below.append(findings, comments, changes, acts);
    pair.append(number, source, field, sign, below);
    Object.assign(row, { pair, field, sign, findings, comments, changes, acts });
    field.value = targetOf(row);
    field.addEventListener("input", () => typed(row));
    field.addEventListener("focus", () => go(rows.indexOf(row), "none"));
    field.addEventListener("blur", () => flush(row));
    pair.addEventListener("focus", () => go(rows.indexOf(row), "none"));
    parent.append(pair);
    rows.push(row);
  };

  // Looks
  const LOOKS = { final: ["✓", "approved", "approved"], rejected: ["✗", "needs work", "untranslated"], edited: ["◐", "edited", "edited"] };
  const show = (row) => {
    const { seg, edit, field, pair, sign } = row;
    const [shape, word, colour] = LOOKS[kindOf(row)] || [seg.shape, seg.word, seg.kind];
    const later = edit && !storage && !edit.out ? " once saved" : "";
    const head = headOf(row);
    const more = head !== row ? ", with " + numberOf(head.seg.segment) : edited(row, "blank") ? ", empty on purpose" : "";
    const shapeBox = make("span", "", later ? "…" : shape);
    shapeBox.setAttribute("aria-hidden", "true");
    sign.replaceChildren(shapeBox, " " + word + more + later);
    sign.className = "sign " + colour;
    pair.className = "pair " + colour + (rows[here] === row ? " here" : "");
    field.readOnly = head !== row;
    field.placeholder = head !== row ? "stands in segment " + numberOf(head.seg.segment) : edited(row, "blank") ? "empty on purpose" : "";
    showFindings(row);
    const said = seg.comments.concat((edit && edit.comments) || []);
    row.comments.replaceChildren(...said.map(({ who, text }) => make("li", "", (who ? who + ": " : "") + text)));
    showActs(row);
    if (!row.changes.hidden) showChanges(row);
    fit(field);
    countSoon();
  };
  const showFindings = (row) => {
    const away = (row.edit && row.edit.dismissals) || [];
    const before = row.field.value === row.seg.target ? "" : " – in the text that went out";
    row.findings.replaceChildren(...row.seg.findings.map(({ check, severity, message }) => {
      const put = away.find((each) => each.check === check);
      const item = make("li", put ? "dismissed" : severity);
      item.append(make("b", "", put ? "dismissed" : severity), " " + message + (put ? " (" + put.reason + ")" : before));
      return item;
    }));
  };
  const showActs = (row) => {
    if (rows[here] !== row) return row.acts.replaceChildren();
    const open = openFindings(row);
    const same = sameAs(row);
    row.acts.replaceChildren(...[
      button("Approve", () => approve(row, false), "Ctrl+Enter"),
      button("Needs work", () => askWhy(row), "x"),
      button("Comment", () => askComment(row), "c"),
      open.some(({ fix }) => fix) && button("Apply fix", () => applyFix(row), "s"),
      open.length > 0 && button("Dismiss", () => dismiss(row), "i"),
      same.length > 0 && button("Fill " + same.length + " alike", () => fillSame(row), "p"),
      button(edited(row, "blank") ? "Not empty" : "Empty", () => leaveBlank(row), "b"),
      headOf(row) !== row || tailsOf(row).length > 0 ? button("Part", () => part(row), "Shift+M") : button("Join", () => join(row), "m"),
      button("Changes", () => toggleChanges(row), "F2"),
      row.past.length > 0 || row.edit ? button("Undo", () => undo(row), "u") : null,
    ].filter(Boolean));
  };
  const fit = (field) => {
    if (CSS.supports("field-sizing", "content")) return;
    field.style.height = "auto";
    field.style.height = field.scrollHeight + "px";
  };
  let counting = false;
  const countSoon = () => {
    if (counting) return;
    counting = true;
    queueMicrotask(count);
  };
  const count = () => {
    counting = false;
    const done = rows.filter((row) => kindOf(row) === "final").length;
    const edits = rows.filter((row) => row.edit).length;
    const inside = rows.filter((row) => row.edit && !row.edit.out).length;
    byId("progress").textContent = done + " of " + rows.length + " approved, " + edits + " changed here" +
      (inside > 0 ? ", " + inside + " in no file yet" : "");
    byId("save").disabled = edits === 0;
  };
`;
