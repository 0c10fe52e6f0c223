import type { RecordView } from '../../../../packages/contract/record.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import type { MeetingState, Sitting } from '../../schema.ts';
import { timesOf } from '../../sittings.ts';
import { isHeld } from '../../states.ts';
import { useMeetingText } from '../text/index.ts';
import css from './agenda.module.css';
import { AgendaView } from './agenda-view.tsx';
import { AnnotatedView } from './annotated-view.tsx';
import { MinutesView } from './minutes-view.tsx';
import { Delegates } from './said.tsx';

interface Props {
  readonly sitting: Sitting;
  readonly state: MeetingState;
  readonly view: RecordView;
}

/** One time the members sit together: agenda and documents before it, attendance and minutes after it. */
export function SittingView({ sitting, state, view }: Props) {
  const t = useMeetingText();
  const { locale, language } = useVoice();
  const start = timesOf(state, sitting.sitting)?.start ?? '';
  const when = sitting.sitting === null ? null : formatInstant(locale, start, 'full', state.time?.start.zone);
  const before = !isHeld(sitting) && state.cancelled === null;
  return (
    <>
      <Section title={when === null ? t('agenda') : `${t('agenda')} · ${when}`}>
        <AgendaView sitting={sitting} view={view} />
        <Documents sitting={sitting} />
      </Section>
      {before ? <AnnotatedView view={view} sitting={sitting.sitting} language={language} /> : null}
      <Attendance sitting={sitting} />
      <MinutesView sitting={sitting} state={state} view={view} />
    </>
  );
}

function Documents({ sitting: { documents } }: { sitting: Sitting }) {
  const t = useMeetingText();
  const name = useMemberName();
  if (documents.length === 0) return null;
  return (
    <>
      <h3 className={css.part}>{t('documents')}</h3>
      <ul>
        {documents.map(({ id, author, documents: files, note }) => (
          <li key={id}>
            {files.map((file) => (
              <span key={file.id}>
                <RecordText>{file.name}</RecordText>{' '}
              </span>
            ))}
            · <bdi>{name(author)}</bdi>
            {note === null ? null : <RecordText block>{note}</RecordText>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Attendance({ sitting: { attendance } }: { sitting: Sitting }) {
  const t = useMeetingText();
  const name = useMemberName();
  if (attendance.length === 0) return null;
  return (
    <Section title={t('attendance')}>
      <ul className={css.people}>
        {attendance.map(({ id, author, present, delegation }) => (
          <li key={id} className={css.person}>
            <p className={css.name}>
              <bdi>{name(author)}</bdi>{' '}
              <Badge tone={present ? 'ok' : 'neutral'}>{t(present ? 'present' : 'notPresent')}</Badge>
            </p>
            <Delegates people={delegation} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
