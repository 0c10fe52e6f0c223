import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useAssistanceText } from '../text/index.ts';

/** What the list of deployments says of those that fulfil an offer of this request; that kind's own inquiry answers. */
interface Found {
  readonly sent: readonly {
    readonly record: string;
    readonly terms: { readonly title: string; readonly sender: string };
    readonly people: number;
  }[];
}

/** Teams that were sent on an offer made here. */
export function Deployments({ group, record }: { group: string; record: string }) {
  const t = useAssistanceText();
  const name = useMemberName();
  const { RecordLink } = useSurroundings();
  const found = useInquiry<Found>({ group, kind: 'deployment', inquiry: 'list' }, { record });
  const sent = found.data?.sent ?? [];
  if (sent.length === 0) return null;
  return (
    <Section title={t('deployments')}>
      <ul>
        {sent.map(({ record: id, terms, people }) => (
          <li key={id}>
            <RecordLink group={group} kind="deployment" record={id}>
              <RecordText>{terms.title}</RecordText>
            </RecordLink>{' '}
            · <bdi>{name(terms.sender)}</bdi> · {t('deployments.people', { count: people })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
