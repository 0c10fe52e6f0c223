/** One value of a form: what it is, how it changes, what was said against it. */
export interface Field<V> {
  /** Path in the command's input, as refusals name it: `items.0.text`. */
  readonly name: string;
  readonly value: V;
  readonly error: string | undefined;
  change(value: V): void;
}

/** A form's value with a way to change it; parts of it are forms themselves. The value is owned by the page, which saves it as a draft. */
export interface Form<D extends object> {
  readonly value: D;
  set(patch: Partial<D>): void;
  field<K extends keyof D & string>(key: K): Field<D[K]>;
  /** A group of values inside the form, as a form of its own. */
  part<K extends keyof D & string>(key: K): D[K] extends object ? Form<D[K]> : never;
  /** The rows of a list in the form, each with its own removal. */
  rows<T extends object>(field: Field<readonly T[]>): readonly Row<T>[];
}

export interface Row<T extends object> {
  readonly key: string;
  readonly form: Form<T>;
  remove(): void;
}

/** Sentences by field path. */
export type Errors = Readonly<Record<string, string>>;

export function formOf<D extends object>(value: D, change: (value: D) => void, errors: Errors, prefix = ''): Form<D> {
  return {
    value,
    set: (patch) => change({ ...value, ...patch }),
    field: (key) => ({
      name: prefix + key,
      value: value[key],
      error: errorAt(errors, prefix + key, value[key]),
      change: (next) => change({ ...value, [key]: next }),
    }),
    part: (key) => partOf(value, key, change, errors, prefix),
    rows: (field) => rowsOf(field, errors),
  };
}

/** What was said against a field, or against something inside of it when the field shows no rows of its own. */
function errorAt(errors: Errors, name: string, value: unknown): string | undefined {
  const hasRows = Array.isArray(value) && value.some((item) => typeof item === 'object');
  const inside = hasRows ? undefined : Object.keys(errors).find((path) => path.startsWith(`${name}.`));
  return errors[name] ?? (inside === undefined ? undefined : errors[inside]);
}

function partOf<D extends object, K extends keyof D & string>(
  value: D,
  key: K,
  change: (value: D) => void,
  errors: Errors,
  prefix: string,
): D[K] extends object ? Form<D[K]> : never;
function partOf<D extends object, K extends keyof D & string>(
  value: D,
  key: K,
  change: (value: D) => void,
  errors: Errors,
  prefix: string,
) {
  const inner = value[key];
  if (typeof inner !== 'object' || inner === null) throw new Error(`${prefix}${key} is not a part of the form`);
  return formOf(inner, (next) => change({ ...value, [key]: next }), errors, `${prefix}${key}.`);
}

function rowsOf<T extends object>(field: Field<readonly T[]>, errors: Errors): readonly Row<T>[] {
  return field.value.map((item, index) => ({
    key: `${field.name}.${index}`,
    form: formOf(item, (next) => field.change(field.value.with(index, next)), errors, `${field.name}.${index}.`),
    remove: () => field.change(field.value.filter((_, other) => other !== index)),
  }));
}

/** A saved draft laid over a blank form: only what still has the type the form expects is taken. */
export function restore<D extends object>(blank: D, saved: Readonly<Record<string, unknown>>): D {
  const kept = Object.entries(saved).filter(([key, value]) => {
    const was: unknown = Object.hasOwn(blank, key) ? blank[key as keyof D] : undefined;
    return was !== undefined && sameShape(was, value);
  });
  return { ...blank, ...Object.fromEntries(kept) };
}

function sameShape(a: unknown, b: unknown): boolean {
  if (a === null || b === null) return true;
  return typeof a === typeof b && Array.isArray(a) === Array.isArray(b);
}
