import { RecordText } from '../text/record-text.tsx';
import css from './correction.module.css';
import { textAt } from './foreign.ts';
import { partName, partValue } from './part-names.ts';
import { useMatterText } from './text/index.ts';

/** Words of one kind for parts that only it has. */
export type OwnWords = (field: string) => string | null;

/** Which text was put right, what it said and what it says side by side, and why: data that a peer wrote. */
export function CorrectionView({ data, own }: { data: unknown; own: OwnWords }) {
  const t = useMatterText();
  const part = textAt(data, 'part') ?? '';
  const old = textAt(data, 'old');
  const reason = textAt(data, 'reason');
  const shown = (value: string | null) => (value ? partValue(t, part, value) : '–');
  return (
    <div className={css.change}>
      <p className={css.part}>{partName(t, part, own)}</p>
      <dl className={css.sides} data-old={old !== null}>
        {old === null ? null : (
          <div>
            <dt>{t('correct.old')}</dt>
            <dd>
              <del className={css.old}>
                <RecordText block>{shown(old)}</RecordText>
              </del>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('correct.new')}</dt>
          <dd>
            <ins className={css.new}>
              <RecordText block>{shown(textAt(data, 'new'))}</RecordText>
            </ins>
          </dd>
        </div>
        {reason ? (
          <div className={css.why}>
            <dt>{t('correct.reason')}</dt>
            <dd>
              <RecordText block>{reason}</RecordText>
            </dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}
