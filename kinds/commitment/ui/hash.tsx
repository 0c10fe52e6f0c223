import css from './hash.module.css';

/** A hash as two offices read it to each other on the telephone: four signs at a time, from left to right in every language. */
export function Hash({ hash, label }: { hash: string; label: string }) {
  const groups = hash.match(/.{1,4}/g) ?? [];
  return (
    <ol className={css.hash} dir="ltr" aria-label={label}>
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a fixed hash have no other identity
        <li key={index}>{group}</li>
      ))}
    </ol>
  );
}
