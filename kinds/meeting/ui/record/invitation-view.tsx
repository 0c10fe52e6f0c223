import { useInstrumentTitle } from '../../../../packages/ui/matter/base-fields.tsx';
import { Month } from '../../../../packages/ui/matter/month.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { useMeetingText } from '../text/index.ts';
import { Titles } from './titles.tsx';

export interface InvitationSeen {
  readonly titles: readonly { readonly language: string; readonly text: string }[];
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly place: string | null;
  readonly how: string;
  readonly rule: string | null;
  readonly lanes: readonly string[];
  readonly legalBasis: string;
  readonly keep: string;
}

/** When, where, how, about what: the invitation as its readers see it. */
export function InvitationView({ invitation, group }: { invitation: InvitationSeen; group: string }) {
  const t = useMeetingText();
  const m = useMatterText();
  const instrument = useInstrumentTitle(group);
  const { titles, start, end, zone, place, how, rule, lanes, legalBasis, keep } = invitation;
  return (
    <>
      <Titles titles={titles} />
      <Facts columns={2}>
        <Fact label={t('start')}>
          <Moment instant={start} zone={zone} detail="full" />
        </Fact>
        <Fact label={t('end')}>
          <Moment instant={end} zone={zone} />
        </Fact>
        <Fact label={t('place')}>{place === null ? null : <RecordText>{place}</RecordText>}</Fact>
        <Fact label={t('how')}>{t.maybe(`how.${how}`) ?? how}</Fact>
        <Fact label={t('repeat')}>{rule === null ? null : <Rule rule={rule} />}</Fact>
        <Fact label={t('lanes')}>
          {lanes.length === 0 ? null : lanes.map((lane) => t.maybe(`lane.${lane}`) ?? lane).join(' · ')}
        </Fact>
        <Fact label={m('legalBasis')}>
          <RecordText>{instrument(legalBasis)}</RecordText>
        </Fact>
        <Fact label={m('keep')}>
          <Month month={keep} />
        </Fact>
      </Facts>
    </>
  );
}

/** In words where it is one of those the form offers, and always as it was written. */
function Rule({ rule }: { rule: string }) {
  const t = useMeetingText();
  const word = rule.startsWith('FREQ=WEEKLY;INTERVAL=2')
    ? 'fortnightly'
    : rule.startsWith('FREQ=WEEKLY')
      ? 'weekly'
      : rule.startsWith('FREQ=MONTHLY;BYDAY=')
        ? 'monthly'
        : 'own';
  return (
    <>
      {t(`repeat.${word}`)} <bdi dir="ltr">({rule})</bdi>
    </>
  );
}
