import css from './minutes.module.css';

const groupLength = 4;

/** A hash in groups of four, as two people read it to each other on the telephone; always from left to right. */
export function Hash({ hash }: { hash: string }) {
  const groups = hash.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [];
  return (
    <code className={css.hash} dir="ltr">
      {groups.join(' ')}
    </code>
  );
}
