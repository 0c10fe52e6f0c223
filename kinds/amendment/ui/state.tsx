import { IconTerminal2 } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { linesChanged } from '../changes.ts';
import { amendmentState } from '../fold.ts';
import { stateOf } from './read.ts';
import css from './state.module.css';
import { useAmendmentText } from './text/index.ts';

/** What changes in the charter, then the whole text as it will be signed. */
export function State({ view }: { view: RecordView }) {
  const t = useAmendmentText();
  const state = stateOf(view);
  const { proposed } = state;
  if (proposed === null) return null;
  const { added, removed } = linesChanged(proposed.before, proposed.text);
  return (
    <>
      {amendmentState(state) === 'approved' ? (
        <Notice tone="info" icon={<IconTerminal2 size={20} />} title={t('approved.next')}>
          <p>{t('approved.words')}</p>
        </Notice>
      ) : null}
      <Section title={t('what.title')} note={t('what.note')}>
        <Facts>
          <Fact label={t('what.group')}>
            <RecordText>{proposed.title}</RecordText>
          </Fact>
          <Fact label={t('what.version')}>{proposed.version}</Fact>
          <Fact label={t('what.added')}>
            <Lines lines={added} look={css.added} />
          </Fact>
          <Fact label={t('what.removed')}>
            <Lines lines={removed} look={css.removed} />
          </Fact>
          <Fact label={t('what.hash')}>
            <bdi dir="ltr" className={css.line}>
              {proposed.hash}
            </bdi>
          </Fact>
        </Facts>
        <details>
          <summary>{t('what.text')}</summary>
          <Lines lines={proposed.text.trimEnd().split('\n')} look={undefined} />
        </details>
      </Section>
    </>
  );
}

/** Lines of a charter, each as it stands there: left to right, hidden marks shown. */
function Lines({ lines, look }: { lines: readonly string[]; look: string | undefined }) {
  const t = useAmendmentText();
  if (lines.length === 0) return t('what.none');
  const counted = lines.map((line, at) => ({ line, key: `${at} ${line}` }));
  return (
    <ul className={css.lines} dir="ltr">
      {counted.map(({ line, key }) => (
        <li key={key} className={look === undefined ? css.line : `${css.line} ${look}`}>
          <RecordText>{line === '' ? ' ' : line}</RecordText>
        </li>
      ))}
    </ul>
  );
}
