import { IconCheck, IconHelp, IconLanguage } from '@tabler/icons-react';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { NameFound, PressState } from '../../schema.ts';
import { usePressText } from '../text/index.ts';
import { sure } from './confirm-draft.ts';
import css from './lists.module.css';

/** A name that only the report itself writes in full is nobody of the group's. */
const known = (resolved: string | null, why: string): string | null => (why === 'text' ? null : resolved);

/** Each spelling once: as it stands in the report, as the group writes it, how sure that is and why. */
export function NamesView({ state: { reading, text } }: { state: PressState }) {
  const t = usePressText();
  const { locale } = useVoice();
  if (reading === null || text === null) return null;
  const names = new Map<string, NameFound & { readonly surface: string }>();
  for (const one of reading.names) {
    const surface = text.slice(one.start, one.end);
    if (!names.has(`${surface} ${one.resolved}`)) names.set(`${surface} ${one.resolved}`, { ...one, surface });
  }
  if (names.size === 0) return null;
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <Section title={t('names.found')} note={t('names.found.help')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={t('names.found')}>
        <table className={css.table}>
          <thead>
            <tr>
              {(['names.surface', 'names.resolved', 'names.sure', 'names.why'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...names].map(([key, { surface, resolved, confidence, why }]) => (
              <tr key={key}>
                <th scope="row">
                  <RecordText>{surface}</RecordText>
                </th>
                <td>{known(resolved, why) === null ? t('names.nobody') : <RecordText>{resolved ?? ''}</RecordText>}</td>
                <td>
                  {known(resolved, why) === null ? null : (
                    <Sure why={why} confidence={confidence} word={share.format(confidence / 100)} />
                  )}
                </td>
                <td>{t.maybe(`why.${why}`) ?? why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

function Sure({ why, confidence, word }: { why: string; confidence: number; word: string }) {
  const t = usePressText();
  if (why === 'translated')
    return (
      <Badge tone="warn" icon={<IconLanguage size={13} />}>
        {t('names.translated')}
      </Badge>
    );
  return confidence >= sure ? (
    <Badge tone="ok" icon={<IconCheck size={13} />}>
      {word}
    </Badge>
  ) : (
    <Badge tone="warn" icon={<IconHelp size={13} />}>
      {t('names.judge', { share: word })}
    </Badge>
  );
}
