import { useQuery } from '@tanstack/react-query';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { healthQuery } from '../../client/queries.ts';
import { Page } from '../../frame/page.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { usePageText } from '../../text/index.ts';
import css from './health.module.css';
import type { Health } from './health-view.ts';
import { NodeFacts } from './node-facts.tsx';
import { PeerCard } from './peer-card.tsx';
import { Tagging } from './tagging.tsx';

/** How the node and its links are, each trouble with its cause and what to do. */
export function HealthPage() {
  const t = usePageText();
  const sentence = useSentence();
  const health = useQuery(healthQuery);
  return (
    <Page title={t('menu.health')} lead={t('health.lead')}>
      {health.isPending ? <Waiting /> : null}
      {health.isError ? <Notice tone="danger" alert title={sentence(health.error)} /> : null}
      {health.data ? <Parts health={health.data} /> : null}
    </Page>
  );
}

function Parts({ health }: { health: Health }) {
  const t = usePageText();
  return (
    <div className={css.parts}>
      {health.evidence.length > 0 ? <Evidence health={health} /> : null}
      <Section title={t('health.peers')}>
        {health.peers.length === 0 ? <Empty title={t('health.noPeers')} /> : null}
        <ul className={css.peers}>
          {health.peers.map((peer) => (
            <PeerCard key={`${peer.group} ${peer.member}`} peer={peer} now={health.node.now} />
          ))}
        </ul>
      </Section>
      <Tagging />
      <NodeFacts node={health.node} />
      {health.exceptions.length > 0 ? <Exceptions health={health} /> : null}
    </div>
  );
}

/** Two heads signed by one author: the gravest thing there is, so it stands on top. */
function Evidence({ health }: { health: Health }) {
  const t = usePageText();
  return (
    <Notice tone="danger" title={t('health.evidence')}>
      <p>{t('health.evidence.words')}</p>
      {health.evidence.map(({ origin, evidence }) => (
        <details key={origin}>
          <summary dir="ltr">{origin}</summary>
          <pre dir="ltr" className={css.pre}>
            {evidence}
          </pre>
        </details>
      ))}
    </Notice>
  );
}

function Exceptions({ health }: { health: Health }) {
  const t = usePageText();
  return (
    <Section title={t('health.exceptions')} note={t('health.exceptions.note')}>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('health.entry')}</th>
              <th scope="col">{t('health.status')}</th>
              <th scope="col">{t('health.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {health.exceptions.map(({ origin, seq, status, code }) => (
              <tr key={`${origin}#${seq}`}>
                <td dir="ltr">
                  {origin}#{seq}
                </td>
                <td>{t.maybe(`timeline.${status}.word`) ?? status}</td>
                <td>{t.maybe(`error.${code}`) ?? t('health.reason.general', { code })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
