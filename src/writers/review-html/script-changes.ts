/** The second part of the page's script: what people do to a row, and its undoing. */
export const SCRIPT_CHANGES = String.raw`
  // Changes; rows that change together are undone together
  const change = (changes) => {
    const group = changes.map(([row]) => ({ row, edit: row.edit, text: targetOf(row) }));
    for (const [row, fields] of changes) {
      row.past.push(group);
      const target = "target" in fields ? fields.target : row.field.value;
      const next = Object.assign({}, row.edit, { target }, fields);
      delete next.out;
      if (!("reject" in fields) && "state" in fields) delete next.reject;
      for (const name of Object.keys(next)) if (next[name] === undefined) delete next[name];
      row.edit = next;
      row.field.value = target;
    }
    settle(changes.map(([row]) => row));
  };
  const settle = (changed) => {
    const all = new Set(changed.flatMap((row) => [row, headOf(row), ...tailsOf(row)]));
    for (const row of changed) keep(row);
    for (const row of all) show(row);
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
    clearTimeout(row.timer);
    row.timer = setTimeout(() => flush(row), 500);
    if (was === "final" || was === "rejected") change([[row, { state: "translated" }]]);
    else fit(row.field);
    if (was === "final") say("no longer approved: its text was changed");
  };
  const flush = (row) => {
    clearTimeout(row.timer);
    if (row.field.value === targetOf(row)) return;
    change([[row, { state: "translated", blank: undefined }]]);
    if (row.field.value.trim() === "") say("no text: press b in row mode if that is on purpose");
  };
  const flushAll = () => rows.forEach(flush);
  const undo = (row) => {
    flush(row);
    const group = row.past.pop() || (row.edit ? [{ row, edit: null, text: row.seg.target }] : []);
    if (group.length === 0) return say("nothing to undo here");
    for (const { row: other, edit, text } of group) {
      other.past = other.past.filter((each) => each !== group);
      other.edit = edit;
      other.field.value = text;
    }
    settle(group.map((each) => each.row));
    rows.forEach(show);
    say("undone");
  };

  // What people say of a row
  const approve = (given, stay) => {
    const row = headOf(given);
    flush(row);
    if (row.field.value.trim() === "" && !edited(row, "blank")) return say("not approved: there is no text");
    // What was found is about the text that went out: another one is checked when it comes back.
    const isSame = row.field.value === row.seg.target;
    const errors = isSame ? openFindings(row).filter(({ severity }) => severity === "error") : [];
    const finish = (reason) => {
      change([[row, Object.assign({ state: "final" }, reason ? { reason } : {})]]);
      if (!storage) say("approved once saved: use Save edits before you close this page");
      if (!stay) go(openAfter(), "field");
    };
    if (errors.length === 0 || (row.edit && row.edit.reason)) return finish();
    ask({ title: "Approve with an error? Say why.", input: true, done: finish });
  };
  const askWhy = (given) => {
    const row = headOf(given);
    flush(row);
    ask({ title: "What is wrong?", choices: ["meaning", "language", "terms", "other"], done: (reject) => {
      change([[row, { state: "initial", reject, blank: undefined }]]);
      row.pair.focus();
    } });
  };
  const askComment = (row) => {
    flush(row);
    ask({ title: "Comment", input: true, done: (text) => {
      change([[row, { comments: ((row.edit && row.edit.comments) || []).concat({ text }) }]]);
      row.pair.focus();
    } });
  };
  const dismiss = (row) => {
    flush(row);
    const open = openFindings(row);
    if (open.length === 0) return say("nothing was found here");
    const why = ({ check, message }) => ask({ title: "Why is this right? " + message, input: true, done: (reason) => {
      change([[row, { dismissals: ((row.edit && row.edit.dismissals) || []).concat({ check, reason }) }]]);
      row.pair.focus();
    } });
    if (open.length === 1) return why(open[0]);
    const choices = open.map(({ message }) => message);
    ask({ title: "Dismiss which?", choices, done: (choice) => why(open[choices.indexOf(choice)]) });
  };
  const applyFix = (row) => {
    const found = openFindings(row).find(({ fix }) => fix);
    if (!found) return say("no fix is suggested here");
    flush(row);
    change([[row, { target: found.fix, state: "translated", blank: undefined }]]);
  };
  const leaveBlank = (row) => {
    flush(row);
    if (headOf(row) !== row || tailsOf(row).length > 0) return say("part the joined sentences first");
    if (edited(row, "blank")) return change([[row, { blank: undefined, target: row.seg.blank ? "" : row.seg.target, state: "translated" }]]);
    change([[row, { target: "", blank: true, state: "translated" }]]);
  };

  // Rows and those beside them
  const withText = (row) => !edited(row, "joined") && row.field.value.trim() !== "";
  const join = (row) => {
    const head = headOf(row);
    const tail = rows.slice(rows.indexOf(head) + 1).find((other) => headOf(other) !== head);
    flush(head);
    if (!tail || !withText(head) || !withText(tail) || tailsOf(tail).length > 0) return say("no sentence behind it to join with");
    if (head.seg.codes || tail.seg.codes) return say("sentences with inline codes are joined in bitekst review");
    flush(tail);
    change([
      [head, { target: head.field.value.trim() + " " + tail.field.value.trim(), state: "translated", blank: undefined }],
      [tail, { target: "", joined: head.seg.segment, state: "translated", blank: undefined }],
    ]);
  };
  const part = (row) => {
    const head = headOf(row);
    const group = head.past.findLast((each) => each.length === 2 && tailsOf(head).some((tail) => each[1].row === tail && !each[1].edit?.joined));
    if (tailsOf(head).length === 0) return say("it is not joined");
    if (!group) return say("joined before: it is parted in bitekst review");
    change(group.map(({ row: other, text }) => [other, { target: text, joined: undefined, state: "translated" }]));
  };
  const split = (row) => {
    const { value, selectionStart: at } = row.field;
    const next = rows[rows.indexOf(row) + 1];
    const [before, after] = [value.slice(0, at).trim(), value.slice(at).trim()];
    if (!next || before === "" || after === "") return say("nothing to move to the next segment");
    if (row.seg.codes || next.seg.codes) return say("sentences with inline codes are split in bitekst review");
    if (headOf(row) !== row || headOf(next) !== next) return say("part the joined sentences first");
    flush(row);
    flush(next);
    const moved = (after + " " + next.field.value).trim();
    change([[row, { target: before, state: "translated" }], [next, { target: moved, state: "translated", blank: undefined }]]);
  };
  const sameAs = (row) => (withText(row)
    ? rows.filter((other) => other !== row && other.seg.source === row.seg.source && other.field.value !== row.field.value && kindOf(other) !== "final" && headOf(other) === other && tailsOf(other).length === 0)
    : []);
  const fillSame = (row) => {
    flush(row);
    const same = sameAs(row);
    if (same.length === 0) return say("no other open segment has this source");
    const title = "Fill segment " + same.map(({ seg }) => numberOf(seg.segment)).join(", ") + " with this text?";
    ask({ title, choices: ["Fill"], done: () => {
      change(same.map((other) => [other, { target: row.field.value, state: "translated", blank: undefined }]));
      row.past.push(same[0].past.at(-1));
      row.pair.focus();
    } });
  };

  // Changes of the text
  const words = (text) => text.match(/<\/?x\d[^>]*>|[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) || [];
  const differ = (before, after) => {
    const [old, now] = [words(before), words(after)];
    if (old.length * now.length > 1000000) return [["del", before], ["ins", after]];
    const longest = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
    for (let i = old.length - 1; i >= 0; i--)
      for (let j = now.length - 1; j >= 0; j--)
        longest[i][j] = old[i] === now[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
    const pieces = [];
    const put = (kind, text) => {
      const last = pieces.at(-1);
      if (last && last[0] === kind) last[1] += text;
      else pieces.push([kind, text]);
    };
    for (let i = 0, j = 0; i < old.length || j < now.length;)
      if (i < old.length && j < now.length && old[i] === now[j]) { put("", old[i++]); j++; }
      else if (i < old.length && (j === now.length || longest[i + 1][j] >= longest[i][j + 1])) put("del", old[i++]);
      else put("ins", now[j++]);
    return pieces;
  };
  const showChanges = (row) => {
    const line = (label, before, after) => {
      const item = make("p", "", label + ": ");
      item.append(...differ(before, after).map(([kind, text]) => (kind ? make(kind, "", text) : text)));
      return item;
    };
    const { seg } = row;
    row.changes.replaceChildren(...[
      row.field.value === seg.target ? make("p", "", "The text is as it went out.") : line("Since it went out", seg.target, row.field.value),
      seg.rejected && line("Since it was sent back", seg.rejected, row.field.value),
      seg.before && line("The source was", seg.before, seg.source),
    ].filter(Boolean));
  };
  const toggleChanges = (row) => {
    row.changes.hidden = !row.changes.hidden;
    showChanges(row);
  };
`;
