/** The last part of the page's script: questions, walking, filters, keys, the file of edits. */
export const SCRIPT_KEYS = String.raw`
  // Questions
  const dialog = byId("ask");
  const ask = ({ title, choices = [], input, done }) => {
    byId("ask-title").textContent = title;
    const box = byId("ask-body");
    const finish = (answer) => { dialog.close(); done(answer); };
    box.replaceChildren(...choices.map((choice, index) => button(index + 1 + " " + choice, () => finish(choice))));
    if (input) {
      const line = make("input");
      line.setAttribute("aria-labelledby", "ask-title");
      line.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.isComposing && line.value.trim() !== "") finish(line.value.trim());
      });
      box.append(line, button("OK", () => { if (line.value.trim() !== "") finish(line.value.trim()); }));
    }
    dialog.onkeydown = (event) => {
      const choice = choices[Number(event.key) - 1];
      if (choice) { event.preventDefault(); finish(choice); }
    };
    dialog.showModal();
  };

  // Walking, past what a filter hides
  const go = (index, focus) => {
    const row = rows[index];
    if (!row) return;
    const left = rows[here];
    here = index;
    if (left && left !== row) { flush(left); show(left); }
    show(row);
    if (focus === "field") row.field.focus();
    if (focus === "row") row.pair.focus();
    if (focus !== "none") row.pair.scrollIntoView({ block: "nearest" });
  };
  const find = (step, isWanted) => {
    for (let index = here + step; index >= 0 && index < rows.length; index += step)
      if (!rows[index].pair.hidden && isWanted(rows[index])) return index;
    return here;
  };
  const beside = (step) => find(step, () => true);
  const withFinding = (step) => find(step, (row) => openFindings(row).length > 0);
  const openAfter = () => find(1, (row) => kindOf(row) !== "final" && headOf(row) === row);

  // Filters and search
  const FILTERS = {
    all: () => true,
    open: (row) => kindOf(row) !== "final",
    findings: (row) => openFindings(row).length > 0,
    edited: (row) => row.edit !== null || row.seg.kind === "edited",
    commented: (row) => row.seg.comments.length > 0 || Boolean(row.edit && row.edit.comments),
  };
  const filter = () => {
    const wanted = byId("find").value.trim().toLowerCase();
    const passes = FILTERS[byId("filter").value];
    let shown = 0;
    for (const row of rows) {
      const isFound = wanted === "" || row.seg.source.toLowerCase().includes(wanted) || row.field.value.toLowerCase().includes(wanted);
      row.pair.hidden = !(isFound && passes(row));
      if (!row.pair.hidden) shown++;
    }
    for (const box of document.querySelectorAll(".block")) box.hidden = [...box.children].every((pair) => pair.hidden);
    byId("shown").textContent = shown === rows.length ? "" : shown + " of " + rows.length + " shown";
  };
  byId("filter").addEventListener("change", filter);
  byId("find").addEventListener("input", filter);
  byId("find").addEventListener("keydown", (event) => {
    if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") { byId("find").value = ""; filter(); }
    const first = rows.findIndex(({ pair }) => !pair.hidden);
    go(rows[here].pair.hidden && first !== -1 ? first : here, "row");
  });
  const lookUp = () => {
    const text = rows[here].field.value.slice(rows[here].field.selectionStart, rows[here].field.selectionEnd) || String(getSelection());
    if (text.trim() === "") return say("select a few words first");
    byId("find").value = text.trim();
    byId("find").focus();
    filter();
    say("looked up in this article: translation memory needs bitekst review");
  };
  const noServer = () => say("matches from memory need bitekst review: this page has no server");

  // Keys
  const letters = byId("letters");
  letters.checked = stored(prefix + "letters") !== false;
  letters.addEventListener("change", () => {
    try { if (storage) storage.setItem(prefix + "letters", String(letters.checked)); } catch { refused(); }
  });
  const help = () => byId("help").showModal();
  const inField = (event, row) => {
    const { key, altKey, shiftKey } = event;
    const control = event.ctrlKey || event.metaKey;
    if (key === "Enter" && control && !altKey) return () => approve(row, shiftKey);
    if (key === "Enter" && altKey && !control && event.target === row.field) return () => split(row);
    if (altKey && !control && key === "ArrowDown") return () => go(beside(1), "field");
    if (altKey && !control && key === "ArrowUp") return () => go(beside(-1), "field");
    if (key === "F8" && control) return () => applyFix(row);
    if (key === "F8") return () => go(withFinding(shiftKey ? -1 : 1), "field");
    if (key === "F2") return () => toggleChanges(row);
    if (key === "F4" && !altKey && !control) return lookUp;
    if (key === "F1") return help;
    if (key === "Escape") return () => { flush(row); row.pair.focus(); };
    return null;
  };
  const inRow = (event, row) => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return null;
    const named = {
      ArrowDown: () => go(beside(1), "row"),
      ArrowUp: () => go(beside(-1), "row"),
      Enter: () => row.field.focus(),
    };
    const single = {
      j: named.ArrowDown,
      k: named.ArrowUp,
      e: named.Enter,
      a: () => { approve(row, true); if (!dialog.open) go(openAfter(), "row"); },
      x: () => askWhy(row),
      n: () => go(openAfter(), "row"),
      f: () => go(withFinding(1), "row"),
      s: () => applyFix(row),
      i: () => dismiss(row),
      c: () => askComment(row),
      p: () => fillSame(row),
      u: () => undo(row),
      b: () => leaveBlank(row),
      m: () => join(row),
      M: () => part(row),
      1: noServer,
      2: noServer,
      3: noServer,
      "/": () => byId("find").focus(),
      g: () => ask({ title: "Go to segment number", input: true, done: (text) => {
        const index = rows.findIndex(({ seg }) => seg.segment === "s" + text);
        if (index === -1) return say("there is no segment " + text);
        if (rows[index].pair.hidden) { byId("filter").value = "all"; byId("find").value = ""; filter(); }
        go(index, "row");
      } }),
      "?": help,
    };
    return named[key] || (letters.checked && Object.hasOwn(single, key) ? single[key] : null);
  };
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || dialog.open || byId("help").open) return;
    const row = rows[here];
    const target = event.target;
    if (!row) return;
    const isChord = /^F\d/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey;
    const run = target === row.field || isChord
      ? inField(event, row)
      : target === row.pair || target === document.body ? inRow(event, row) : null;
    if (!run) return;
    event.preventDefault();
    run();
  });

  // The way back
  const save = () => {
    flushAll();
    const edits = rows.filter((row) => row.edit).map(({ seg, edit: { out, ...edit } }) => Object.assign(
      { segment: seg.segment, digest: seg.digest, revision: seg.revision },
      edit,
    ));
    const text = JSON.stringify({ schema: "bitekst/edits/1", document: sheet.document, edits }, null, 2) + "\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = sheet.document.split("/").pop() + ".edits.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    for (const row of rows.filter((each) => each.edit)) {
      row.edit = Object.assign({}, row.edit, { out: true });
      if (storage) keep(row);
    }
    rows.forEach(show);
    say("edits saved to a file " + clock() + ": hand it to bitekst apply");
  };
  byId("save").addEventListener("click", save);
  byId("help-open").addEventListener("click", help);
  byId("help-close").addEventListener("click", () => byId("help").close());
  document.addEventListener("visibilitychange", () => { if (document.hidden) flushAll(); });
  addEventListener("pagehide", flushAll);
  addEventListener("beforeunload", (event) => {
    flushAll();
    if (!storage && rows.some((row) => row.edit && !row.edit.out)) event.preventDefault();
  });

  // Browsers pass over sections that are out of sight
  let section = null;
  for (const block of sheet.blocks) {
    if (!section || section.childElementCount >= 50) {
      section = make("section", "part");
      byId("article").append(section);
    }
    const box = make("div", "block " + block.kind);
    section.append(box);
    for (const seg of block.segments) add(seg, box);
  }
  rows.forEach(show);
  if (!storage) refused();
  byId("tools").hidden = false;
  go(Math.max(0, rows.findIndex((row) => kindOf(row) !== "final")), "none");
})();
`;
