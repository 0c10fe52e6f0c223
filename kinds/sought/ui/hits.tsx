import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { IdentifierText } from '../../../packages/ui/matter/identifiers-field.tsx';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { Table } from '../../../packages/ui/parts/table.tsx';
import type { SoughtState } from '../schema.ts';
import { useSoughtText } from './text/index.ts';

/** Each hit: whether a person has looked at it, and the way on. Only what concerns the case leads to a request. */
export function Hits({ view, state }: { view: RecordView; state: SoughtState }) {
  const t = useSoughtText();
  const { sealed, found, confirmed } = state;
  if (sealed === null || found === null) return null;
  const rows = found.hits.map(({ at, tag }) => {
    const identifier = sealed.identifiers[at] ?? { type: '', value: '' };
    const word = confirmed.find((one) => one.at === at);
    return {
      key: String(at),
      cells: [
        <div key="id">
          <IdentifierText {...identifier} />
          <br />
          <small>
            {t('hits.tag')} <code dir="ltr">{tag}</code>
          </small>
        </div>,
        <Looked key="looked" concerns={word?.concerns ?? null} />,
        <Next key="next" view={view} state={state} tag={tag} concerns={word?.concerns ?? null} />,
      ],
    };
  });
  return <Table label={t('hits.title')} heads={[t('hits.identifier'), t('hits.looked'), t('hits.next')]} rows={rows} />;
}

function Looked({ concerns }: { concerns: boolean | null }) {
  const t = useSoughtText();
  if (concerns === null) return <Badge tone="warn">{t('confirm.open')}</Badge>;
  return <Badge tone={concerns ? 'ok' : 'neutral'}>{t(concerns ? 'confirm.yes' : 'confirm.no')}</Badge>;
}

interface NextProps {
  readonly view: RecordView;
  readonly state: SoughtState;
  readonly tag: string;
  readonly concerns: boolean | null;
}

function Next({ view, state: { sealed }, tag, concerns }: NextProps) {
  const t = useSoughtText();
  const { RecordLink, BeginButton } = useSurroundings();
  const { group, kind, record } = view.line;
  if (concerns === null)
    return (
      <RecordLink group={group} kind={kind} record={record} command="confirm">
        {t('hits.look')}
      </RecordLink>
    );
  if (!concerns || sealed === null) return null;
  const { holder, reference, purpose, legalBasis } = sealed;
  const values = {
    ...{ to: [holder], reference, purpose, legalBasis },
    title: t('request.title', { reference }),
    link: t('request.link', { tag }),
  };
  return (
    <BeginButton group={sealed.group} kind="request" values={values}>
      {t('hits.ask')}
    </BeginButton>
  );
}
