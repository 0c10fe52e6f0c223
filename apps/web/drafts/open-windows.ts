const prefix = 'entente.window.';
const own = crypto.randomUUID();
let held = false;

/** This window's name. From the first time it is asked for, a lock of the browser stands under it, which ends with the window however that ends. */
export function thisWindow(): string {
  if (!held && 'locks' in navigator) {
    held = true;
    void navigator.locks.request(prefix + own, () => new Promise<never>(() => {}));
  }
  return own;
}

/** Windows of this browser that are open now, this one among them; null when the browser does not tell. */
export async function openWindows(): Promise<ReadonlySet<string> | null> {
  if (!('locks' in navigator)) return null;
  const { held = [], pending = [] } = await navigator.locks.query();
  const names = [...held, ...pending].flatMap(({ name }) =>
    name?.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
  return new Set([own, ...names]);
}
