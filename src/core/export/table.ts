// A table of a record as data: columns that explain themselves, rows in the record's order.

/** Types of Frictionless Table Schema that the tables use. */
export type ColumnType = "string" | "integer" | "number" | "boolean";
export type Cell = string | number | boolean | null;

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** What stands in it, with its unit. */
  readonly description: string;
  /** True where no row is without it. */
  readonly required?: boolean;
  /** The values that there are. */
  readonly values?: readonly string[];
  /** "table.column" that it names a row of. */
  readonly names?: string;
}

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of words. */
export function text(name: string, description: string, more: Partial<Column> = {}): Column {
  return { name, type: "string", description, ...more };
}

/** A column that no row is without. */
export function must(name: string, description: string, more: Partial<Column> = {}): Column {
  return { name, type: "string", description, required: true, ...more };
}

/** A column that names a row of another table. */
export function ref(name: string, names: string, description: string): Column {
  return { name, type: "string", description, names };
}

/** A column of whole numbers that no row is without. */
export function whole(name: string, description: string): Column {
  return { name, type: "integer", description, required: true };
}

/** A list in one cell: its members with " | " between them; null of none. */
export function joined(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join(" | ");
}

/** The id of a row. */
export const ID = must(
  "id",
  "Id, made of the row's content: the same in every run that finds the same words.",
);
/** The rule of a row. */
export const RULE = must("rule", "Name of the rule that made the row.");
/** Whether a person stands behind a row. */
export const STATE = must(
  "state",
  "candidate: found by a rule and not looked at; accepted, corrected or added: a person stands behind it; rejected: a person says it is wrong.",
  { values: ["candidate", "accepted", "rejected", "corrected", "added"] },
);
/** How many origins a row has. */
export const ORIGINS = whole(
  "origins",
  "Number of independent origins behind the row: outlets that stand on one source are one.",
);

/** A table; rows are named by `id` where no other key is given. */
export function table(
  name: string,
  title: string,
  description: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  key: readonly string[] = ["id"],
): Table {
  return { name, title, description, columns, key, rows };
}
