import { IconScale } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { Lanes } from '../../inquiries.ts';
import type { Matter } from '../../positions.ts';
import type { Lane } from '../../schema.ts';
import { useMandateText } from '../text/index.ts';
import { MatterCard, MatterName } from './matter-card.tsx';
import css from './positions.module.css';
import { StanceBadge } from './stanced.tsx';

/** Where the services of a group stand: what does not go together first, then all of it lane by lane, then as a list. */
export function LanesPage({ group }: { group: string }) {
  const t = useMandateText();
  const { RecordLink } = useSurroundings();
  const found = useInquiry<Lanes>({ group, kind: 'mandate', inquiry: 'lanes' });
  if (!found.data) return null;
  const { record, lanes, matters } = found.data;
  const take =
    record === null ? null : (
      <RecordLink group={group} kind="mandate" record={record} command="takePosition">
        {t('lanes.take')}
      </RecordLink>
    );
  if (matters.length === 0)
    return (
      <Empty icon={<IconScale size={36} />} title={t('lanes.empty')} action={take}>
        <p>{t(record === null ? 'lanes.noTerms' : 'lanes.emptyHelp')}</p>
      </Empty>
    );
  const conflicts = matters.filter(({ conflict }) => conflict);
  return (
    <div className={css.matters}>
      <Section title={t('conflicts')} aside={take}>
        {conflicts.length === 0 ? <p>{t('conflicts.none')}</p> : null}
        <div className={css.matters}>
          {conflicts.map((matter) => (
            <MatterCard key={matter.key} matter={matter} group={group} />
          ))}
        </div>
      </Section>
      <Section title={t('matrix')}>
        <Matrix lanes={lanes.map(({ lane }) => lane)} matters={matters} group={group} />
      </Section>
      <Section title={t('all')}>
        <All matters={matters} group={group} />
      </Section>
    </div>
  );
}

interface Props {
  readonly matters: readonly Matter[];
  readonly group: string;
}

function Matrix({ lanes, matters, group }: Props & { lanes: readonly Lane[] }) {
  const t = useMandateText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={css.scroll} tabIndex={0} aria-label={t('matrix')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('matter')}</th>
            {lanes.map((lane) => (
              <th key={lane} scope="col">
                {t(`lane.${lane}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matters.map((matter) => (
            <tr key={matter.key}>
              <th scope="row">
                <MatterName about={matter.about} group={group} />{' '}
                {matter.conflict ? <Badge tone="danger">{t('conflict')}</Badge> : null}
              </th>
              {lanes.map((lane) => (
                <td key={lane}>
                  <Cell matter={matter} lane={lane} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ matter, lane }: { matter: Matter; lane: Lane }) {
  const t = useMandateText();
  const name = useMemberName();
  const here = matter.positions.filter((one) => one.lane === lane);
  if (here.length === 0) return <span className={css.nobody}>{t('nobody')}</span>;
  return (
    <ul className={css.cell}>
      {here.map(({ id, author, stance }) => (
        <li key={id}>
          <StanceBadge stance={stance} /> <bdi>{name(author)}</bdi>
        </li>
      ))}
    </ul>
  );
}

function All({ matters, group }: Props) {
  const t = useMandateText();
  const name = useMemberName();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={css.scroll} tabIndex={0} aria-label={t('all')}>
      <table className={css.table}>
        <thead>
          <tr>
            {(['matter', 'lane', 'member', 'stance', 'reason', 'since'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matters.flatMap(({ about, positions }) =>
            positions.map(({ id, lane, author, stance, reason, time }) => (
              <tr key={id}>
                <th scope="row">
                  <MatterName about={about} group={group} />
                </th>
                <td>{t(`lane.${lane}`)}</td>
                <td>
                  <bdi>{name(author)}</bdi>
                </td>
                <td>{t(`stance.${stance}`)}</td>
                <td>
                  <RecordText>{reason}</RecordText>
                </td>
                <td>
                  <Moment instant={time} detail="day" />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
