import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { disposedInput } from '../schema.ts';
import { useJournalText } from './text/index.ts';

/** Chosen on a page of its own; here as the second person reads it. */
export const disposeForm = commandForm<{ readonly chosen: string }>({
  command: 'dispose',
  schema: disposedInput,
  blank: () => ({ chosen: '' }),
  title: () => '',
  input: () => undefined,
  Fields: () => null,
  Review: Chosen,
});

/** Every record that goes, with a way to look at it before it does. */
function Chosen({ input }: { input: unknown }) {
  const t = useJournalText();
  const { RecordLink } = useSurroundings();
  const items = disposedInput.safeParse(input).data?.items ?? [];
  return (
    <Section title={t('dispose.what')} note={t('dispose.means')}>
      <ul>
        {items.map(({ group, kind, record, statements }) => (
          <li key={`${record} ${statements[0] ?? ''}`}>
            <RecordLink group={group} kind={kind} record={record}>
              {t('dispose.open')}
            </RecordLink>{' '}
            <span dir="ltr">{record}</span> {t('dispose.statements', { count: statements.length })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
