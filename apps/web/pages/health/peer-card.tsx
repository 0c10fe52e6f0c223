import {
  IconAlertTriangle,
  IconCircleCheck,
  IconHandStop,
  IconPlayerPause,
  IconPlugConnectedX,
  IconRefresh,
} from '@tabler/icons-react';
import { useGroup } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import type { Tone } from '../../../../packages/ui/parts/tone.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { usePageText } from '../../text/index.ts';
import css from './health.module.css';
import type { Peer } from './health-view.ts';

const looks = {
  inStep: { tone: 'ok', Icon: IconCircleCheck },
  behind: { tone: 'warn', Icon: IconRefresh },
  unreachable: { tone: 'danger', Icon: IconPlugConnectedX },
  paused: { tone: 'warn', Icon: IconPlayerPause },
  frozen: { tone: 'danger', Icon: IconHandStop },
} as const satisfies Record<Peer['state'], { tone: Tone; Icon: typeof IconRefresh }>;

/** One link to one authority in one group. */
export function PeerCard({ peer, now }: { peer: Peer; now: string }) {
  const t = usePageText();
  const group = useGroup(peer.group);
  const { tone, Icon } = looks[peer.state];
  return (
    <li className={css.peer}>
      <header className={css.peerHead}>
        <div>
          <h3 className={css.peerName}>
            <bdi>{peer.name}</bdi>
          </h3>
          <p className={css.muted}>
            <bdi>{group?.title ?? peer.group}</bdi>
          </p>
        </div>
        <Badge tone={tone} icon={<Icon size={15} />}>
          {t(`health.state.${peer.state}`)}
        </Badge>
      </header>
      <Cause peer={peer} />
      <PeerFacts peer={peer} now={now} />
    </li>
  );
}

/** Cause and remedy in words; the technical detail folded below for whoever mends it. */
function Cause({ peer }: { peer: Peer }) {
  const t = usePageText();
  if (!peer.cause) return null;
  return (
    <div className={css.cause}>
      <IconAlertTriangle size={18} aria-hidden="true" />
      <div>
        <p>{t.maybe(`health.${peer.cause}`, { name: peer.name }) ?? t('health.cause.general', { code: peer.cause })}</p>
        {peer.detail ? (
          <details>
            <summary>{t('health.detail')}</summary>
            <code dir="ltr">{peer.detail}</code>
          </details>
        ) : null}
      </div>
    </div>
  );
}

function PeerFacts({ peer, now }: { peer: Peer; now: string }) {
  const t = usePageText();
  const { locale } = useVoice();
  const seconds = peer.clockSkewMs === null ? null : Math.round(Math.abs(peer.clockSkewMs) / 1000);
  const skew = seconds === null ? null : t(skewKey(peer.clockSkewMs ?? 0, seconds), { seconds });
  return (
    <Facts columns={2}>
      <Fact label={t('health.lastSeen')}>{peer.lastSeen ? <Moment instant={peer.lastSeen} /> : t('health.never')}</Fact>
      <Fact label={t('health.behindUs')}>{new Intl.NumberFormat(locale).format(peer.behindUs)}</Fact>
      <Fact label={t('health.behindThem')}>{new Intl.NumberFormat(locale).format(peer.behindThem)}</Fact>
      <Fact label={t('health.oldest')}>
        {peer.oldestUnacknowledged ? <Age instant={peer.oldestUnacknowledged} now={now} /> : null}
      </Fact>
      <Fact label={t('health.skew')}>{skew}</Fact>
      <Fact label={t('health.certificate')}>
        {peer.certificateDays === null ? null : t('health.certificate.days', { count: peer.certificateDays })}
      </Fact>
    </Facts>
  );
}

function skewKey(skewMs: number, seconds: number) {
  if (seconds === 0) return 'health.skew.none' as const;
  return skewMs > 0 ? ('health.skew.ahead' as const) : ('health.skew.behind' as const);
}

/** How long something has been waiting, in the coarsest unit that says it. */
function Age({ instant, now }: { instant: string; now: string }) {
  const { locale } = useVoice();
  const minutes = Math.max(0, (new Date(now).getTime() - new Date(instant).getTime()) / 60_000);
  const [value, unit] =
    minutes < 90 ? [minutes, 'minute'] : minutes < 2880 ? [minutes / 60, 'hour'] : [minutes / 1440, 'day'];
  const words = new Intl.NumberFormat(locale, { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(
    Math.round(Number(value)),
  );
  return (
    <>
      {words} (<Moment instant={instant} />)
    </>
  );
}
