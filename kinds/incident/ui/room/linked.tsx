import { BeginServing, ServingList } from '../../../../packages/ui/kind/serving.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { isRunning } from '../../states.ts';
import { useIncidentText } from '../text/index.ts';
import css from './room.module.css';
import type { PartProps } from './state.tsx';

const shown = 12;
const begun = ['alert', 'assistance', 'deployment', 'sitrep'] as const;

/** Records that serve this incident: alerts, assistance, deployments, reports; and what was merged into it. */
export function Linked({ view, state, room }: PartProps) {
  const t = useIncidentText();
  const { RecordLink } = useSurroundings();
  const { group, record: own } = view.line;
  if (room === undefined) return null;
  return (
    <Section title={t('linked')}>
      {isRunning(state) ? (
        <BeginServing group={group} occasion={{ kind: 'incident', record: own }} kinds={begun} />
      ) : null}
      {room.linked.length === 0 && room.merged.length === 0 ? <p>{t('linked.none')}</p> : null}
      {room.merged.length === 0 ? null : (
        <ul className={css.list}>
          {room.merged.map(({ record, title }) => (
            <li key={record}>
              {t('mergedHere')}{' '}
              <RecordLink group={group} kind="incident" record={record}>
                <RecordText>{title}</RecordText>
              </RecordLink>
            </li>
          ))}
        </ul>
      )}
      <ServingList group={group} serving={room.linked.slice(0, shown)} />
      {room.linked.length > shown ? <p>{t('linked.more', { count: room.linked.length - shown })}</p> : null}
    </Section>
  );
}
