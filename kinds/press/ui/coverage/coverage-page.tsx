import { Textarea } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useState } from 'react';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { languages } from '../../../../packages/ui/text/languages.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Matrix } from '../../coverage.ts';
import type { Desk, Meeting } from '../../desk.ts';
import { useCountryName } from '../record/country-name.ts';
import { usePressText } from '../text/index.ts';
import css from './coverage.module.css';
import { CoverageMatrix } from './coverage-matrix.tsx';
import { pointsOf } from './points.ts';

/** What each paper made of what was agreed at a meeting. */
export function CoveragePage({ group }: { group: string }) {
  const t = usePressText();
  const country = useCountryName();
  const { data } = useInquiry<Desk>({ group, kind: 'press', inquiry: 'desk' });
  const [chosen, setChosen] = useState('');
  if (!data) return null;
  const meeting = data.meetings.find(({ id }) => id === chosen) ?? data.meetings[0];
  if (meeting === undefined)
    return (
      <Empty icon={<IconChecklist size={32} />} title={t('coverage.none')}>
        {t('coverage.none.words')}
      </Empty>
    );
  const named = ({ countries, date, reports }: Meeting): string =>
    [
      countries.map(country).join(' – '),
      date.value === null ? null : `\u2066${date.value}\u2069`,
      t('coverage.reports', { count: reports.length }),
    ]
      .filter((one) => one !== null && one !== '')
      .join(' · ');
  return (
    <>
      <NativeSelect
        className={css.choice ?? ''}
        label={t('coverage.meeting')}
        value={meeting.id}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={data.meetings.map((one) => ({ value: one.id, label: named(one) }))}
      />
      <Compared key={meeting.id} meeting={meeting} group={group} />
    </>
  );
}

/** The points come from an agreed text that is pasted here, or from what people confirmed in the reports themselves. */
function Compared({ meeting, group }: { meeting: Meeting; group: string }) {
  const t = usePressText();
  const voice = useVoice();
  const [text, setText] = useState('');
  const [language, setLanguage] = useState<string>(voice.language);
  const names = new Intl.DisplayNames([voice.locale], { type: 'language' });
  const input = {
    reports: meeting.reports.slice(0, 40).map(({ record }) => record),
    clauses: pointsOf(text, language),
  };
  const { data } = useInquiry<Matrix>({ group, kind: 'press', inquiry: 'coverage' }, input);
  return (
    <>
      <details className={css.text}>
        <summary>{t('coverage.text')}</summary>
        <Columns>
          <NativeSelect
            label={t('coverage.language')}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value)}
            data={languages.map((code) => ({ value: code, label: names.of(code) ?? code }))}
          />
        </Columns>
        <Textarea
          label={t('coverage.points')}
          description={t('coverage.points.help')}
          dir="auto"
          autosize
          minRows={4}
          maxRows={20}
          maxLength={60_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </details>
      {data === undefined ? null : data.rows.length === 0 ? (
        <Empty icon={<IconChecklist size={32} />} title={t('coverage.noPoints')}>
          {t('coverage.noPoints.words')}
        </Empty>
      ) : (
        <Section title={t('coverage.title')} note={t('coverage.help')}>
          <CoverageMatrix matrix={data} group={group} />
        </Section>
      )}
    </>
  );
}
