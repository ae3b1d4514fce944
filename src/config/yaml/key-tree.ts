import type { GenericSchema, ObjectEntries, ObjectSchema } from "valibot";

/** Known keys, each with those below it; a map, so that `__proto__` and `constructor` are keys like others. */
export type KeyTree = ReadonlyMap<string, KeyTree>;

/** The keys that a schema of objects knows. */
export function keyTree(schema: GenericSchema): KeyTree {
  const inner = unwrap(schema);
  if (!isObject(inner)) return new Map();
  return new Map(Object.entries(inner.entries).map(([key, value]) => [key, keyTree(value as GenericSchema)]));
}

function unwrap(schema: GenericSchema): GenericSchema {
  return "wrapped" in schema ? unwrap(schema.wrapped as GenericSchema) : schema;
}

function isObject(schema: GenericSchema): schema is ObjectSchema<ObjectEntries, undefined> {
  return schema.type === "object";
}
