import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { usePageText } from '../../text/index.ts';
import type { Health } from './health-view.ts';

/** The own node in figures; what needs a hand is said first. */
export function NodeFacts({ node }: { node: Health['node'] }) {
  const t = usePageText();
  const { locale } = useVoice();
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  return (
    <Section title={t('health.node')} note={<bdi>{node.name}</bdi>}>
      {node.disk === 'ok' ? null : <Notice tone="danger" title={t(`health.disk.${node.disk}`)} />}
      {node.relearning ? <Notice tone="warn" title={t('health.relearning')} /> : null}
      <Facts columns={2}>
        <Fact label={t('health.entries')}>{number(node.entries)}</Fact>
        <Fact label={t('health.viewLag')}>{node.viewLag === 0 ? t('health.viewLag.none') : number(node.viewLag)}</Fact>
        <Fact label={t('health.quarantined')}>{number(node.quarantined)}</Fact>
        <Fact label={t('health.disk')}>{node.disk === 'ok' ? t('health.disk.ok') : t(`health.disk.${node.disk}`)}</Fact>
        <Fact label={t('health.started')}>
          <Moment instant={node.started} />
        </Fact>
        <Fact label={t('health.clock')}>
          <Moment instant={node.now} detail="full" />
        </Fact>
        <Fact label={t('health.version')}>
          <bdi>{node.version}</bdi>
        </Fact>
        <Fact label={t('health.tzdb')}>
          <bdi>{node.tzdb}</bdi>
        </Fact>
      </Facts>
    </Section>
  );
}
