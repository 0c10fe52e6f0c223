import { pieces } from './bidi.ts';
import css from './record-text.module.css';

/** Text that people wrote: its own direction, hidden controls made visible, never markup. */
export function RecordText(props: { children: string; block?: boolean; className?: string | undefined }) {
  const Tag = props.block ? 'div' : 'bdi';
  const classes = [props.block ? css.block : undefined, props.className].filter(Boolean).join(' ');
  return (
    <Tag dir="auto" className={classes || undefined}>
      {pieces(props.children).map(({ text, control }, index) =>
        control ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed text have no other identity
          <span key={index} className={css.control}>
            {control}
          </span>
        ) : (
          text
        ),
      )}
    </Tag>
  );
}
