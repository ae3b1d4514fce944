/** The second half of the page's script: questions, walking, keys, the file of edits. */
export const SCRIPT_KEYS = String.raw`
  // Questions
  const dialog = byId("ask");
  const ask = ({ title, choices = [], input, done }) => {
    byId("ask-title").textContent = title;
    const box = byId("ask-body");
    const finish = (answer) => { dialog.close(); done(answer); };
    box.replaceChildren(...choices.map((choice, index) => {
      const button = make("button", "", index + 1 + " " + choice);
      button.type = "button";
      button.addEventListener("click", () => finish(choice));
      return button;
    }));
    if (input) {
      const line = make("input");
      line.setAttribute("aria-labelledby", "ask-title");
      line.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.isComposing && line.value.trim() !== "") finish(line.value.trim());
      });
      const button = make("button", "", "OK");
      button.type = "button";
      button.addEventListener("click", () => { if (line.value.trim() !== "") finish(line.value.trim()); });
      box.append(line, button);
    }
    dialog.onkeydown = (event) => {
      const choice = choices[Number(event.key) - 1];
      if (choice) { event.preventDefault(); finish(choice); }
    };
    dialog.showModal();
  };

  // Walking
  const go = (index, focus) => {
    const row = rows[index];
    if (!row) return;
    const left = rows[here];
    here = index;
    if (left && left !== row) { flush(left); left.pair.classList.remove("here"); }
    row.pair.classList.add("here");
    if (focus === "field") row.field.focus();
    if (focus === "row") row.pair.focus();
    if (focus !== "none") row.pair.scrollIntoView({ block: "nearest" });
  };
  const withFinding = (step) => {
    for (let index = here + step; index >= 0 && index < rows.length; index += step)
      if (rows[index].seg.findings.length > 0) return index;
    return here;
  };
  const openAfter = () => {
    const index = rows.findIndex((row, at) => at > here && kindOf(row) !== "final");
    return index === -1 ? here : index;
  };

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
    if (altKey && !control && key === "ArrowDown") return () => go(here + 1, "field");
    if (altKey && !control && key === "ArrowUp") return () => go(here - 1, "field");
    if (key === "F8") return () => go(withFinding(shiftKey ? -1 : 1), "field");
    if (key === "F1") return help;
    if (key === "Escape") return () => { flush(row); row.pair.focus(); };
    return null;
  };
  const inRow = (event, row) => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return null;
    const named = {
      ArrowDown: () => go(here + 1, "row"),
      ArrowUp: () => go(here - 1, "row"),
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
      c: () => askComment(row),
      u: () => undo(row),
      g: () => ask({ title: "Go to segment number", input: true, done: (text) => {
        const index = rows.findIndex(({ seg }) => seg.segment === "s" + text);
        if (index === -1) say("there is no segment " + text);
        else go(index, "row");
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
    const run = target === row.field || event.key.startsWith("F") || event.ctrlKey || event.metaKey || event.altKey
      ? inField(event, row)
      : target === row.pair || target === document.body ? inRow(event, row) : null;
    if (!run) return;
    event.preventDefault();
    run();
  });

  // The way back
  const save = () => {
    flushAll();
    const edits = rows.filter((row) => row.edit).map(({ seg, edit }) => Object.assign(
      { segment: seg.segment, digest: seg.digest, revision: seg.revision },
      edit,
    ));
    const text = JSON.stringify({ schema: "bitekst/edits/1", document: sheet.document, edits }, null, 2) + "\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = sheet.document.split("/").pop() + ".edits.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    for (const row of rows) { row.saved = true; show(row); }
    say("edits saved to a file " + clock() + ": hand it to bitekst apply");
  };
  byId("save").addEventListener("click", save);
  byId("help-open").addEventListener("click", help);
  byId("help-close").addEventListener("click", () => byId("help").close());
  document.addEventListener("visibilitychange", () => { if (document.hidden) flushAll(); });
  addEventListener("pagehide", flushAll);
  addEventListener("beforeunload", (event) => {
    flushAll();
    if (!storage && rows.some((row) => !row.saved)) event.preventDefault();
  });

  for (const block of sheet.blocks) {
    const box = make("div", "block " + block.kind);
    byId("article").append(box);
    for (const seg of block.segments) add(seg, box);
  }
  if (!storage) refused();
  byId("tools").hidden = false;
  go(Math.max(0, rows.findIndex((row) => kindOf(row) !== "final")), "none");
})();
`;
