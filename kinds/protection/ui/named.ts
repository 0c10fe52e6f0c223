/** A person some record names, as far as it says. */
export interface Named {
  readonly names: readonly string[];
  readonly born: string | null;
}

/** What of the things a record names belongs to a person, and not to whoever holds it next. */
const personal = ['phone', 'document', 'account', 'email'];

/** Everybody a record names, each once, in whatever kind of record: a person is a name with its category (Directive (EU) 2016/680, Article 6). */
export function personsIn(state: unknown): readonly Named[] {
  const found = new Map<string, Named>();
  for (const one of objectsIn(state)) {
    const { name, category, aliases, born } = one;
    if (typeof name !== 'string' || typeof category !== 'string' || found.has(name)) continue;
    const others = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
    found.set(name, { names: [...new Set([name, ...others])], born: typeof born === 'string' ? born : null });
  }
  return [...found.values()];
}

export function namesSomebody(state: unknown): boolean {
  return personsIn(state).length > 0;
}

/** Numbers and addresses of persons that a record names, long enough to be looked for. */
export function identifiersIn(state: unknown): readonly string[] {
  const found = objectsIn(state).flatMap(({ kind, value }) =>
    typeof value === 'string' && personal.includes(String(kind)) && (value.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 5
      ? [value]
      : [],
  );
  return [...new Set(found)];
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [{ ...value }, ...inner];
}
