import { Checkbox } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { type EntryStanding, namesInForce } from '../../../glossary/schema.ts';
import { standingClauses } from '../../alignment.ts';
import { agreedVersion } from '../../versions.ts';
import { stateOf } from '../read.ts';
import { useCommuniqueText } from '../text/index.ts';
import { AddClauses } from './add-clauses.tsx';
import { ClauseRow } from './clause-row.tsx';
import { DeletedClauses } from './deleted-clauses.tsx';
import css from './editor.module.css';
import { useKeptFocus } from './kept-focus.ts';
import { useCellKeys } from './keys.ts';
import { draftsByCell, EditorContext, type EditorPlace } from './place.ts';

const mostSideBySide = 3;

/** The text, clause by clause, two or three languages side by side; on a narrow screen one, with a switch. */
export function Editor({ view }: { view: RecordView }) {
  const t = useCommuniqueText();
  const state = stateOf(view);
  const narrow = useMediaQuery('(max-width: 48rem)', false, { getInitialValueInEffect: false }) ?? false;
  const [chosen, setChosen] = useState<readonly string[]>(useFirstLanguages(state.languages));
  const [compare, setCompare] = useState(false);
  const { useActing, useUnsent, CodeSentence } = useSurroundings();
  const drafts = useUnsent(view, 'edit');
  const names = useNames(view.line.group);
  const frame = useRef<HTMLDivElement>(null);
  const acting = useActing(view);
  const { onFocus } = useKeptFocus(frame);
  const onKeyDown = useCellKeys(frame);
  const known = chosen.filter((one) => state.languages.includes(one));
  const shown = narrow ? known.slice(0, 1) : known;
  const last = agreedVersion(state) ?? state.versions.at(-1) ?? null;
  const unsent = useMemo(() => draftsByCell(drafts ?? []), [drafts]);
  if (drafts === null) return null;
  const mayWrite = view.possibilities.some(({ command }) => command === 'edit');
  const against = compare ? last : null;
  const place: EditorPlace = { view, state, shown, mayWrite, acting, names, against, unsent };
  const clauses = standingClauses(state);
  return (
    <EditorContext value={place}>
      <div className={css.tools}>
        <Languages languages={state.languages} shown={shown} narrow={narrow} onChange={setChosen} />
        {last === null ? null : (
          <Checkbox
            label={t('compare', { version: last.version })}
            checked={compare}
            onChange={(event) => setCompare(event.currentTarget.checked)}
          />
        )}
      </div>
      {acting.refusal === null ? null : (
        <Notice tone="danger" alert icon={<IconAlertTriangle size={20} />} title={t('refused')}>
          <p>
            <CodeSentence code={acting.refusal} />
          </p>
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that move between the clauses' own buttons and fields */}
      <div ref={frame} onFocus={onFocus} onKeyDown={onKeyDown}>
        <ol className={css.clauses}>
          {clauses.map((clause, number) => (
            <ClauseRow
              key={clause.id}
              clause={clause}
              number={number}
              before={clauses[number - 2]?.id ?? null}
              after={clauses[number + 1]?.id ?? null}
            />
          ))}
        </ol>
      </div>
      {mayWrite ? <AddClauses last={clauses.at(-1)?.id ?? ''} /> : null}
      <DeletedClauses />
      {mayWrite ? <p className={css.keys}>{t('keys')}</p> : null}
    </EditorContext>
  );
}

/** The reader's own language first, if it is one of the text's. */
function useFirstLanguages(languages: readonly string[]): readonly string[] {
  const { language } = useVoice();
  const sorted = languages.includes(language) ? [language, ...languages.filter((one) => one !== language)] : languages;
  return sorted.slice(0, 2);
}

const none: readonly EntryStanding[] = [];

function useNames(group: string) {
  const answer = useInquiry<{ readonly entries: readonly EntryStanding[] }>({
    group,
    kind: 'glossary',
    inquiry: 'entries',
  });
  const entries = answer.data?.entries ?? none;
  return useMemo(() => namesInForce(entries), [entries]);
}

interface Choice {
  readonly languages: readonly string[];
  readonly shown: readonly string[];
  readonly narrow: boolean;
  readonly onChange: (shown: readonly string[]) => void;
}

function Languages({ languages, shown, narrow, onChange }: Choice) {
  const t = useCommuniqueText();
  const name = useLanguageName();
  if (languages.length < 2) return null;
  if (narrow)
    return (
      <NativeSelect
        label={t('show.one')}
        value={shown[0] ?? ''}
        onChange={(event) => onChange([event.currentTarget.value])}
        data={languages.map((value) => ({ value, label: name(value) }))}
      />
    );
  return (
    <Checkbox.Group
      label={t('show')}
      value={[...shown]}
      onChange={(values) => {
        const next = languages.filter((one) => values.includes(one)).slice(0, mostSideBySide);
        if (next.length > 0) onChange(next);
      }}
    >
      <div className={css.languages}>
        {languages.map((value) => (
          <Checkbox
            key={value}
            value={value}
            label={name(value)}
            disabled={shown.length >= mostSideBySide && !shown.includes(value)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
