/** The parts of a valibot schema or action that are read here. */
interface Node {
  readonly kind: "schema" | "validation" | "transformation" | "metadata";
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly default?: unknown;
  readonly item?: Node;
  readonly value?: unknown;
  readonly literal?: unknown;
  readonly options?: readonly (string | Node)[];
  readonly pipe?: readonly Node[];
  readonly requirement?: unknown;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Descriptions by path: `deepl.timeout`. */
export type Descriptions = ReadonlyMap<string, string>;

/** The JSON Schema of what may be written, before defaults are put in. Knows the kinds of schemas that the config has. */
export function jsonSchemaOf(schema: unknown, descriptions: Descriptions): JsonSchema {
  return convert(schema as Node, { path: "", descriptions });
}

interface Place {
  readonly path: string;
  readonly descriptions: Descriptions;
}

function convert(node: Node, place: Place): JsonSchema {
  const { wrapped } = node;
  if (wrapped !== undefined) {
    const inner = convert(wrapped, place);
    const nullable = node.type === "nullish" ? { type: [inner.type, "null"] } : {};
    const hasDefault = node.default !== undefined && wrapped.type !== "object";
    return { ...inner, ...nullable, ...(hasDefault ? { default: node.default } : {}) };
  }
  const description = place.descriptions.get(place.path.replaceAll("[].", "."));
  return { ...(description === undefined ? {} : { description }), ...shapeOf(node, place) };
}

function shapeOf(node: Node, place: Place): JsonSchema {
  const steps = node.pipe ?? [node];
  const list = steps.find(({ type, item }) => type === "array" && item !== undefined);
  if (list?.item) {
    const items = convert(list.item, { ...place, path: `${place.path}[]` });
    return steps.some(({ kind }) => kind === "transformation")
      ? listOf(items, steps)
      : { type: "array", items };
  }
  switch (node.type) {
    case "object":
      return objectOf(node.entries ?? {}, place);
    case "strict_object":
      return { ...objectOf(node.entries ?? {}, place), ...requiredOf(node.entries ?? {}) };
    case "custom":
      return { type: "string" };
    case "literal":
      return { const: node.literal };
    case "unknown":
      // What is made of anything, by the schema at its end.
      return steps.length < 2 ? {} : shapeOf(steps.at(-1) ?? node, place);
    case "union":
    case "variant":
      return { anyOf: node.options?.map((option) => convert(option as Node, place)) };
    case "record":
      return { type: "object", additionalProperties: convert(node.value as Node, { ...place, path: "" }) };
    case "boolean":
      return { type: "boolean" };
    case "picklist":
      return { enum: node.options };
    case "string":
      return { type: "string", ...firstPattern(steps) };
    case "number":
      return {
        type: steps.some(({ type }) => type === "safe_integer") ? "integer" : "number",
        ...bounds(steps),
      };
    default:
      throw new Error(`The config's schema has a ${node.type}, which has no JSON Schema yet: teach it here`);
  }
}

function objectOf(entries: Readonly<Record<string, Node>>, { path, descriptions }: Place): JsonSchema {
  const properties = Object.entries(entries).map(([key, entry]) => {
    return [key, convert(entry, { path: path === "" ? key : `${path}.${key}`, descriptions })] as const;
  });
  return { type: "object", additionalProperties: false, properties: Object.fromEntries(properties) };
}

function requiredOf(entries: Readonly<Record<string, Node>>): JsonSchema {
  const required = Object.keys(entries).filter((key) => entries[key]?.wrapped === undefined);
  return required.length > 0 ? { required } : {};
}

/** One value or a list of them. */
function listOf(items: JsonSchema, steps: readonly Node[]): JsonSchema {
  const least = steps.find(({ type }) => type === "min_length")?.requirement;
  return { anyOf: [items, { type: "array", items, ...(least ? { minItems: least } : {}) }] };
}

function firstPattern(steps: readonly Node[]): JsonSchema {
  const { requirement } = steps.find(({ type }) => type === "regex") ?? {};
  return requirement instanceof RegExp ? { pattern: requirement.source } : {};
}

function bounds(steps: readonly Node[]): JsonSchema {
  const found = (type: string) => steps.find((step) => step.type === type)?.requirement;
  const [minimum, maximum] = [found("min_value"), found("max_value")];
  return { minimum, ...(maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }) };
}
