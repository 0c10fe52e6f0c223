import { IconAlertTriangle } from '@tabler/icons-react';
import { textIn } from '../../../../packages/kind/agreed-text.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { useNow } from '../../../../packages/ui/time/use-now.ts';
import type { Task } from '../../schema.ts';
import { isOpen } from '../../tasks.ts';
import type { TaskWord } from '../../vocabulary.ts';
import { useIncidentText } from '../text/index.ts';
import { taskTones } from '../tones.ts';
import css from './room.module.css';
import type { PartProps } from './state.tsx';

type Placed = Task & { readonly record: string };

/** What is to be done, the open ones first by their limit; of merged rooms too, each in its own record. */
export function Tasks({ view, state, room }: PartProps) {
  const t = useIncidentText();
  const { record } = view.line;
  const own = state.tasks.map((task) => ({ ...task, record }));
  const all: readonly Placed[] = [...own, ...(room?.tasks.filter((task) => task.record !== record) ?? [])];
  const sorted = all.toSorted((a, b) => rank(a).localeCompare(rank(b)));
  const done = all.filter(({ state: word }) => word === 'done').length;
  return (
    <Section title={t('tasks')} note={t('tasks.done', { done, all: all.length })}>
      {all.length === 0 ? <p>{t('tasks.none')}</p> : null}
      <ul className={css.list}>
        {sorted.map((task) => (
          <OneTask key={`${task.record} ${task.id}`} task={task} view={view} />
        ))}
      </ul>
    </Section>
  );
}

function rank(task: Placed): string {
  return `${isOpen(task) ? 0 : 1} ${task.due?.instant ?? '9'} ${task.id}`;
}

function OneTask({ task, view }: { task: Placed; view: PartProps['view'] }) {
  const t = useIncidentText();
  const { language } = useVoice();
  const name = useMemberName();
  const late = useNow() > Date.parse(task.due?.instant ?? '9999-12-31') && isOpen(task);
  const text = textIn(task.texts, language);
  const evidence = task.changes.findLast((one) => one.evidence !== null)?.evidence ?? null;
  return (
    <li className={css.item} data-over={!isOpen(task)}>
      <p className={css.name} lang={text?.language}>
        <RecordText>{text?.text ?? ''}</RecordText>
      </p>
      <p className={css.meta}>
        <Badge tone={taskTones[task.state]}>{t(`task.${task.state}`)}</Badge>
        <bdi>{task.owner === null ? t('owner.none') : name(task.owner)}</bdi>
        {task.role === null ? null : <span>{t(`role.${task.role}`)}</span>}
        {task.due === null ? null : (
          <span className={late ? css.late : undefined}>
            {t(late ? 'due.late' : 'due')} <Moment instant={task.due.instant} zone={task.due.zone} />
          </span>
        )}
        {task.record === view.line.record ? null : <Badge>{t('fromMerged')}</Badge>}
        {task.contested.length === 0 ? null : (
          <Badge tone="warn" icon={<IconAlertTriangle size={14} />} title={t('contested.help')}>
            {t('contested')}
          </Badge>
        )}
      </p>
      {evidence === null ? null : <RecordText block>{evidence}</RecordText>}
      {mayChange(view) ? <Buttons task={task} view={view} /> : null}
    </li>
  );
}

function mayChange({ possibilities }: PartProps['view']): boolean {
  return possibilities.some(({ command, allowed }) => command === 'setTask' && allowed);
}

function Buttons({ task, view }: { task: Placed; view: PartProps['view'] }) {
  const t = useIncidentText();
  const { ActButton, me } = useSurroundings();
  const { group, kind } = view.line;
  const place = { group, kind, record: task.record, command: 'setTask' };
  const kept = { task: task.id, base: task.last, due: task.due?.instant ?? '', evidence: '', attachments: [] };
  const to = (state: TaskWord, owner: string | null) => ({ ...kept, state, owner: owner ?? '' });
  return (
    <p className={css.buttons}>
      {isOpen(task) && task.owner !== me ? (
        <ActButton {...place} values={to('doing', me)}>
          {t('task.take')}
        </ActButton>
      ) : null}
      {isOpen(task) ? (
        <ActButton {...place} values={to('done', task.owner ?? me)}>
          {t('task.finish')}
        </ActButton>
      ) : null}
      <ActButton {...place} values={to(task.state, task.owner)}>
        {t('task.change')}
      </ActButton>
    </p>
  );
}
