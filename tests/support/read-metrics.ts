const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*/;
const LABEL = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(,|\})/;

/** Reads Prometheus text format 0.0.4 strictly; values by name and, as JSON, labels. */
export function readMetrics(text: string) {
  const types: Record<string, string> = {};
  const values: Record<string, number> = {};
  const helped = new Set<string>();
  if (!text.endsWith("\n")) throw new Error("the last line has no end");
  for (const line of text.slice(0, -1).split("\n")) {
    const comment = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line);
    if (comment?.[1] === "HELP") helped.add(comment[2] ?? "");
    else if (comment) {
      if (!/^(counter|gauge|histogram|summary|untyped)$/.test(comment[3] ?? "")) throw new Error(line);
      if (types[comment[2] ?? ""] !== undefined) throw new Error(`twice: ${line}`);
      types[comment[2] ?? ""] = comment[3] ?? "";
    } else {
      const { key, name, value } = readSample(line);
      const family = types[name] === undefined ? name.replace(/_(bucket|sum|count)$/, "") : name;
      if (types[family] === undefined || !helped.has(family))
        throw new Error(`neither type nor help: ${line}`);
      if (values[key] !== undefined) throw new Error(`twice: ${line}`);
      values[key] = value;
    }
  }
  return { types, values };
}

function readSample(line: string) {
  const name = NAME.exec(line)?.[0];
  if (name === undefined) throw new Error(`no name: ${line}`);
  let rest = line.slice(name.length);
  const labels: Record<string, string> = {};
  if (rest.startsWith("{")) {
    for (rest = rest.slice(1); ; ) {
      const [all, label, value, end] = LABEL.exec(rest) ?? [];
      if (all === undefined || label === undefined || value === undefined)
        throw new Error(`no label: ${line}`);
      labels[label] = value.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
      rest = rest.slice(all.length);
      if (end === "}") break;
    }
  }
  const value = /^ (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[+-]Inf|NaN)$/.exec(rest)?.[1];
  if (value === undefined) throw new Error(`no value: ${line}`);
  const key = Object.keys(labels).length === 0 ? name : `${name}${JSON.stringify(labels)}`;
  return { key, name, value: Number(value.replace("Inf", "Infinity")) };
}
