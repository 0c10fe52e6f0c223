import type { RecordView } from '../../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import type { Tone } from '../../../../packages/ui/parts/tone.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Day, Moment } from '../../../../packages/ui/time/moment.tsx';
import { countOf, isPending, legsOf, type OfferWord, offerWord } from '../../matching.ts';
import type { AssistanceState, Offer, Request } from '../../schema.ts';
import { acceptanceOf } from '../forms/answer-forms.tsx';
import { useItemName } from '../names.tsx';
import { may } from '../read.ts';
import { useAssistanceText } from '../text/index.ts';
import { LegView } from './leg-view.tsx';
import css from './offers.module.css';

const tones: Readonly<Record<OfferWord, Tone>> = {
  pending: 'warn',
  conditional: 'warn',
  accepted: 'ok',
  acceptedPart: 'ok',
  underWay: 'info',
  delivered: 'ok',
  declined: 'neutral',
  withdrawn: 'neutral',
  withdrawnAfter: 'danger',
};

interface Props {
  readonly state: AssistanceState;
  readonly view: RecordView;
  readonly asked: Request;
}

/** Each offer with its lines, terms, transports, thanks and cost; those that wait for an answer first. */
export function Offers({ state, view, asked }: Props) {
  const t = useAssistanceText();
  const name = useMemberName();
  const offers = state.offers.toSorted((a, b) => Number(isPending(b)) - Number(isPending(a)));
  return (
    <Section title={t('offers')}>
      {offers.length === 0 ? <p className={css.muted}>{t('offers.none')}</p> : null}
      <ul className={css.offers}>
        {offers.map((offer) => (
          <li key={offer.id} className={css.offer}>
            <OneOffer offer={offer} state={state} view={view} asked={asked} />
          </li>
        ))}
      </ul>
      {state.refusals.map(({ id, author, reason }) => (
        <p key={id} className={css.muted}>
          {t('refused.by', { who: name(author) })} <RecordText>{reason}</RecordText>
        </p>
      ))}
    </Section>
  );
}

function OneOffer({ offer, state, view, asked }: Props & { offer: Offer }) {
  const t = useAssistanceText();
  const name = useMemberName();
  const word = offerWord(state, offer);
  const { author, time, from, until, condition, withdrawn, declined } = offer;
  return (
    <article aria-label={t('offer.by', { who: name(author) })}>
      <header className={css.head}>
        <h3>
          <bdi>{name(author)}</bdi>
        </h3>
        <Badge tone={tones[word]}>{t(`offer.${word}`)}</Badge>
        <span className={css.muted}>
          <Moment instant={time} />
        </span>
      </header>
      <Lines offer={offer} state={state} group={view.line.group} />
      <Facts columns={2}>
        <Fact label={t('available')}>
          <Day day={from} />
          {until === null ? null : (
            <>
              {' – '}
              <Day day={until} />
            </>
          )}
        </Fact>
        <Fact label={t('condition')}>{condition === null ? null : <RecordText block>{condition}</RecordText>}</Fact>
        <Fact label={t('transport')}>{t(`bearer.${offer.transport}`)}</Fact>
        <Fact label={t('cost')}>{t(`bearer.${offer.cost}`)}</Fact>
        <Fact label={t('note')}>{offer.note === null ? null : <RecordText block>{offer.note}</RecordText>}</Fact>
        <Fact label={t('declined')}>{declined === null ? null : <RecordText block>{declined.reason}</RecordText>}</Fact>
        <Fact label={t('withdrawn')}>
          {withdrawn === null ? null : <RecordText block>{withdrawn.reason}</RecordText>}
        </Fact>
      </Facts>
      {legsOf(state, offer).map((leg) => (
        <LegView key={leg.id} leg={leg} items={state.items} />
      ))}
      <Settled offer={offer} />
      <Acts offer={offer} state={state} view={view} asked={asked} />
    </article>
  );
}

function Lines({ offer, state, group }: { offer: Offer; state: AssistanceState; group: string }) {
  const t = useAssistanceText();
  const { RecordLink } = useSurroundings();
  const { locale } = useVoice();
  const nameOf = useItemName(state.items);
  const number = new Intl.NumberFormat(locale);
  const heads = ['offered', 'accepted', 'underWay', 'delivered', 'returned'] as const;
  return (
    <Table
      label={t('offer.lines')}
      heads={[t('item'), ...heads.map((head) => <span key={head}>{t(head)}</span>)]}
      rows={offer.lines.map((line) => {
        const count = { ...countOf(state, offer, line), offered: line.quantity };
        return {
          key: line.item,
          cells: [
            <span key="item">
              <RecordText>{nameOf(line.item)}</RecordText>
              {line.capacity === null ? null : (
                <>
                  {' · '}
                  <RecordLink group={group} kind="capacity" record={line.capacity}>
                    {t('capacity')}
                  </RecordLink>
                </>
              )}
            </span>,
            ...heads.map((head) => <span key={head}>{number.format(count[head])}</span>),
          ],
        };
      })}
    />
  );
}

/** Thanks, and who bears the cost. */
function Settled({ offer: { thanked, costs } }: { offer: Offer }) {
  const t = useAssistanceText();
  const cost = costs.at(-1);
  if (thanked === null && cost === undefined) return null;
  return (
    <Facts>
      <Fact label={t('thanks')}>{thanked === null ? null : <RecordText block>{thanked.words}</RecordText>}</Fact>
      <Fact label={t('settlement')}>
        {cost === undefined ? null : (
          <>
            <bdi dir="ltr">
              {cost.amount} {cost.currency}
            </bdi>{' '}
            · {t(`bearer.${cost.bearer}`)}{' '}
            <Badge tone={cost.agreed === null ? 'warn' : 'ok'}>
              {t(cost.agreed === null ? 'cost.proposed' : 'cost.agreed')}
            </Badge>
            {cost.note === null ? null : <RecordText block>{cost.note}</RecordText>}
          </>
        )}
      </Fact>
    </Facts>
  );
}

/** What whoever reads can do with this very offer now. */
function Acts({ offer, state, view, asked }: Props & { offer: Offer }) {
  const t = useAssistanceText();
  const { me, ActButton, BeginButton } = useSurroundings();
  const { group, kind, record } = view.line;
  const place = { group, kind, record };
  const isAsker = asked.author === me;
  const accepted = offer.acceptances.length > 0 && offer.declined === null && offer.withdrawn === null;
  const sends = {
    ...{ host: asked.author, title: asked.title, from: offer.from, until: offer.until ?? '', occasion: asked.occasion },
    ...{
      offer: { record, offer: offer.id },
      capacity: offer.lines.find(({ capacity }) => capacity !== null)?.capacity ?? '',
    },
    place: {
      ...{ names: asked.where.names, locode: asked.where.locode ?? '' },
      at: { lat: String(asked.where.at.lat), lon: String(asked.where.at.lon) },
    },
  };
  return (
    <p className={css.acts}>
      {isAsker && isPending(offer) && may(view, 'accept') ? (
        <ActButton {...place} command="accept" values={{ ...acceptanceOf(state, offer) }}>
          {t('accept.this')}
        </ActButton>
      ) : null}
      {isAsker && isPending(offer) && may(view, 'decline') ? (
        <ActButton {...place} command="decline" values={{ offer: offer.id, reason: '' }}>
          {t('decline.this')}
        </ActButton>
      ) : null}
      {offer.author === me && accepted ? (
        <BeginButton group={group} kind="deployment" values={sends}>
          {t('send.team')}
        </BeginButton>
      ) : null}
    </p>
  );
}
