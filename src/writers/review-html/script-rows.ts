/** The first half of the page's script: rows, what is kept of them, what people do to one. */
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

  // Rows
  const rows = [];
  let here = 0;
  const add = (seg, parent) => {
    const row = { seg, edit: stored(keyOf(seg)), timer: 0, saved: true };
    const pair = make("div", "pair");
    pair.tabIndex = -1;
    pair.setAttribute("role", "group");
    pair.setAttribute("aria-label", "Segment " + seg.segment.slice(1));
    const number = make("a", "number", seg.segment.slice(1));
    number.id = seg.segment;
    number.href = "#" + seg.segment;
    number.setAttribute("aria-label", "Segment " + seg.segment.slice(1));
    const source = make("p", "source", seg.source);
    source.lang = seg.language;
    const field = make("textarea", "field");
    field.lang = sheet.target;
    field.rows = 1;
    field.spellcheck = true;
    field.setAttribute("aria-label", "English, segment " + seg.segment.slice(1));
    const sign = make("p", "sign");
    const below = make("div", "below");
    const acts = make("p", "acts");
    const act = (text, run) => {
      const button = make("button", "", text);
      button.type = "button";
      button.addEventListener("click", run);
      acts.append(button);
    };
    act("Approve", () => approve(row, false));
    act("Needs work", () => askWhy(row));
    act("Comment", () => askComment(row));
    act("Undo", () => undo(row));
    const findings = make("ul", "findings");
    findings.id = "f-" + seg.segment;
    for (const finding of seg.findings) {
      const item = make("li", finding.severity);
      item.append(make("b", "", finding.severity), " " + finding.message);
      findings.append(item);
    }
    if (seg.findings.length > 0) field.setAttribute("aria-describedby", findings.id);
    const comments = make("ul", "comments");
    below.append(findings, comments, acts);
    pair.append(number, source, field, sign, below);
    Object.assign(row, { pair, field, sign, comments });
    field.value = row.edit ? row.edit.target : seg.target;
    field.addEventListener("input", () => typed(row));
    field.addEventListener("focus", () => go(rows.indexOf(row), "none"));
    field.addEventListener("blur", () => flush(row));
    pair.addEventListener("focus", () => go(rows.indexOf(row), "none"));
    parent.append(pair);
    rows.push(row);
    show(row);
  };

  const LOOKS = { final: ["✓", "approved", "approved"], rejected: ["✗", "needs work", "untranslated"], edited: ["◐", "edited", "edited"] };
  const kindOf = ({ seg, edit, field }) => {
    if (edit && edit.reject) return "rejected";
    if (edit && edit.state === "final") return "final";
    if (!edit) return seg.kind === "approved" ? "final" : "";
    return edit.target !== seg.target || field.value !== seg.target ? "edited" : "";
  };
  const show = (row) => {
    const [shape, word, colour] = LOOKS[kindOf(row)] || [row.seg.shape, row.seg.word, row.seg.kind];
    const later = row.edit && !storage && !row.saved ? " once saved" : "";
    const shapeBox = make("span", "", later ? "…" : shape);
    shapeBox.setAttribute("aria-hidden", "true");
    row.sign.replaceChildren(shapeBox, " " + word + later);
    row.sign.className = "sign " + colour;
    row.pair.className = "pair " + colour + (rows[here] === row ? " here" : "");
    const said = row.seg.comments.concat((row.edit && row.edit.comments) || []);
    row.comments.replaceChildren(...said.map(({ who, text }) => make("li", "", (who ? who + ": " : "") + text)));
    fit(row.field);
    count();
  };
  const fit = (field) => {
    if (CSS.supports("field-sizing", "content")) return;
    field.style.height = "auto";
    field.style.height = field.scrollHeight + "px";
  };
  const count = () => {
    const done = rows.filter((row) => kindOf(row) === "final").length;
    const edits = rows.filter((row) => row.edit).length;
    byId("progress").textContent = done + " of " + rows.length + " approved, " + edits + " changed here";
    byId("save").disabled = edits === 0;
  };

  // Changes
  const change = (row, fields) => {
    row.past = row.edit;
    row.edit = Object.assign({}, row.edit, { target: row.field.value }, fields);
    if (!("reject" in fields) && row.edit.state !== "initial") delete row.edit.reject;
    row.saved = false;
    keep(row);
    show(row);
  };
  const keep = (row) => {
    if (!storage) return refused();
    try {
      if (row.edit) storage.setItem(keyOf(row.seg), JSON.stringify(row.edit));
      else storage.removeItem(keyOf(row.seg));
      say("kept in this browser " + clock());
    } catch {
      refused();
    }
  };
  const typed = (row) => {
    const was = kindOf(row);
    if (was === "final") say("no longer approved: its text was changed");
    clearTimeout(row.timer);
    row.timer = setTimeout(() => flush(row), 500);
    if (was === "final" || was === "rejected") change(row, { state: "translated" });
    else fit(row.field);
  };
  const flush = (row) => {
    clearTimeout(row.timer);
    if (row.field.value === (row.edit ? row.edit.target : row.seg.target)) return;
    change(row, { state: "translated" });
  };
  const flushAll = () => rows.forEach(flush);

  const approve = (row, stay) => {
    if (row.field.value.trim() === "") return say("not approved: there is no English text");
    const errors = row.seg.findings.filter((finding) => finding.severity === "error");
    const finish = (reason) => {
      change(row, Object.assign({ state: "final" }, reason ? { reason } : {}));
      if (!storage) say("approved once saved: use Save edits before you close this page");
      const open = rows.findIndex((other, index) => index > here && kindOf(other) !== "final");
      if (!stay) go(open === -1 ? here : open, "field");
    };
    if (errors.length === 0 || (row.edit && row.edit.reason)) return finish();
    ask({ title: "Approve with an error? Say why.", input: true, done: finish });
  };
  const REASONS = ["meaning", "language", "terms", "other"];
  const askWhy = (row) =>
    ask({ title: "What is wrong?", choices: REASONS, done: (reject) => {
      change(row, { state: "initial", reject });
      row.pair.focus();
    } });
  const askComment = (row) =>
    ask({ title: "Comment", input: true, done: (text) => {
      const comments = ((row.edit && row.edit.comments) || []).concat({ text });
      change(row, { comments });
      row.pair.focus();
    } });
  const undo = (row) => {
    row.edit = row.past || null;
    row.past = null;
    row.saved = false;
    row.field.value = row.edit ? row.edit.target : row.seg.target;
    keep(row);
    show(row);
  };
`;
