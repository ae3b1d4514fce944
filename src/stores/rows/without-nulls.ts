type Nullable<Fields> = { [Key in keyof Fields]: null extends Fields[Key] ? Key : never }[keyof Fields];

/** The same fields, those that SQL has as NULL left out. */
export type WithoutNulls<Fields> = Omit<Fields, Nullable<Fields>> & {
  [Key in Nullable<Fields>]?: NonNullable<Fields[Key]>;
};

/** A row as the model wants it: what is NULL becomes absent. */
export function withoutNulls<Fields extends object>(fields: Fields): WithoutNulls<Fields> {
  const kept: Partial<Fields> = {};
  for (const key in fields) if (fields[key] !== null) kept[key] = fields[key];
  return kept as WithoutNulls<Fields>;
}
