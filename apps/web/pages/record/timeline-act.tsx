import { IconCircleDashed } from '@tabler/icons-react';
import type { Act, RecordView } from '../../../../packages/contract/record.ts';
import type { EventUi, KindUi } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { useKindTexts } from '../../frame/kinds.ts';
import { useCodeSentence } from '../../frame/sentence.ts';
import { useFrameText } from '../../text/index.ts';
import { Receipts } from './receipts.tsx';
import css from './timeline.module.css';

/** `request.asked/1` → `asked`. */
function eventName(type: string): string {
  return type.slice(type.indexOf('.') + 1, type.lastIndexOf('/'));
}

export function TimelineAct({ act, view, ui }: { act: Act; view: RecordView; ui: KindUi }) {
  const name = eventName(act.type);
  const event = Object.hasOwn(ui.events, name) ? ui.events[name] : undefined;
  const readable = act.status === 'applied' || act.status === 'voided' || act.status === 'waiting';
  return (
    <li className={css.act} data-status={act.status}>
      <span className={css.sign} data-tone={event?.tone ?? 'neutral'} aria-hidden="true">
        {event?.icon ?? <IconCircleDashed size={18} />}
      </span>
      <div className={css.body}>
        <p className={css.sentence}>
          <Sentence act={act} view={view} event={event} name={name} />
        </p>
        <p className={css.by}>
          <By act={act} />
          <Moment instant={act.time} />
        </p>
        <Standing act={act} />
        {event?.Body && readable ? (
          <div className={css.said}>
            <event.Body data={act.data} view={view} />
          </div>
        ) : null}
        <Receipts act={act} />
        <Details act={act} />
      </div>
    </li>
  );
}

function Sentence(props: { act: Act; view: RecordView; event: EventUi | undefined; name: string }) {
  const { act, view, event, name } = props;
  const t = useFrameText();
  const member = useMemberName();
  const text = useKindTexts()(view.line.kind);
  const who = member(act.author);
  if (act.status === 'newer') return t('timeline.newer', { who });
  if (act.status === 'sealed') return t('timeline.sealed', { who });
  if (act.status === 'erased') return t('timeline.erased', { who });
  if (act.status === 'poison') return t('timeline.poison', { who });
  return text?.maybe(`event.${name}`, { ...event?.values?.(act.data), who }) ?? t('timeline.unknown', { who });
}

/** Our own people by name, theirs by office: who they are is known to their authority alone. */
function By({ act }: { act: Act }) {
  const t = useFrameText();
  const role = t(`role.${act.by.role}`);
  // No `bdi` around both: name and office keep their own directions, and their order is that of the page.
  return <span>{act.by.name ? t('timeline.person', { name: act.by.name, role }) : role}</span>;
}

/** An act that does not count, or not yet, is shown with the reason: hiding it would be a lie. */
function Standing({ act }: { act: Act }) {
  const t = useFrameText();
  const sentence = useCodeSentence();
  if (act.status !== 'voided' && act.status !== 'waiting') return null;
  return (
    <p className={css.standing}>
      <Badge tone={act.status === 'voided' ? 'danger' : 'warn'}>{t(`timeline.${act.status}`)}</Badge>{' '}
      {act.code ? sentence(act.code) : t('timeline.waiting.why')}
    </p>
  );
}

function Details({ act }: { act: Act }) {
  const t = useFrameText();
  return (
    <details className={css.details}>
      <summary>{t('timeline.details')}</summary>
      <dl dir="ltr">
        <dt>{t('timeline.entry')}</dt>
        <dd>{act.id}</dd>
        <dt>{t('timeline.type')}</dt>
        <dd>{act.type}</dd>
        <dt>{t('timeline.ref')}</dt>
        <dd>{act.by.ref}</dd>
        {act.receipts.flatMap(({ member, stored }) =>
          stored
            ? [<dt key={`${member} t`}>{t('timeline.cosignature')}</dt>, <dd key={`${member} d`}>{stored.key}</dd>]
            : [],
        )}
      </dl>
    </details>
  );
}
