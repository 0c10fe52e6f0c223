import { Stack } from '@mantine/core';
import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { IdentifierText } from '../../../packages/ui/matter/identifiers-field.tsx';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { Table } from '../../../packages/ui/parts/table.tsx';
import type { SoughtState } from '../schema.ts';
import { blankFor } from './confirm-form.tsx';
import { useSoughtText } from './text/index.ts';

/**
 * Each hit: whether a person has looked at it, and the way on. Only what concerns the case leads to a request; what became of any hit can be
 * told to the holder, which then learns of it.
 */
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
        <Next key="next" view={view} state={state} at={at} tag={tag} concerns={word?.concerns ?? null} />,
      ],
    };
  });
  return (
    <Table
      stacks
      label={t('hits.title')}
      heads={[t('hits.identifier'), t('hits.looked'), t('hits.next')]}
      rows={rows}
    />
  );
}

function Looked({ concerns }: { concerns: boolean | null }) {
  const t = useSoughtText();
  if (concerns === null) return <Badge tone="warn">{t('confirm.open')}</Badge>;
  return <Badge tone={concerns ? 'ok' : 'neutral'}>{t(concerns ? 'confirm.yes' : 'confirm.no')}</Badge>;
}

interface NextProps {
  readonly view: RecordView;
  readonly state: SoughtState;
  /** Place of the identifier in the batch. */
  readonly at: number;
  readonly tag: string;
  readonly concerns: boolean | null;
}

function Next({ view, state, at, tag, concerns }: NextProps) {
  const t = useSoughtText();
  const { ActButton } = useSurroundings();
  const { group, kind, record } = view.line;
  // The form opens with the hit of this row: the first of the list could be taken for it.
  if (concerns === null)
    return (
      <ActButton {...{ group, kind, record, command: 'confirm' }} values={{ ...blankFor(at) }}>
        {t('hits.look')}
      </ActButton>
    );
  return (
    <Stack gap="xs" align="flex-start">
      {concerns ? <AskOn state={state} tag={tag} /> : null}
      <Tell state={state} tag={tag} />
    </Stack>
  );
}

type OnProps = Pick<NextProps, 'state' | 'tag'>;

function AskOn({ state: { sealed }, tag }: OnProps) {
  const t = useSoughtText();
  const { BeginButton } = useSurroundings();
  if (sealed === null) return null;
  const { holder, reference, purpose, legalBasis } = sealed;
  const values = {
    ...{ to: [holder], reference, purpose, legalBasis },
    title: t.written('request.title', { reference }),
    link: t.written('request.link', { tag }),
  };
  return (
    <BeginButton group={sealed.group} kind="request" values={values}>
      {t('hits.ask')}
    </BeginButton>
  );
}

/** Opens the form in the batch that both sides have: what is said there leaves. */
function Tell({ state: { sealed, posted }, tag }: OnProps) {
  const t = useSoughtText();
  const { ActButton } = useSurroundings();
  if (sealed === null || posted === null) return null;
  const place = { group: sealed.group, kind: 'match', record: posted.batch, command: 'giveFeedback' };
  return (
    <ActButton {...place} values={{ tag }}>
      {t('hits.tell')}
    </ActButton>
  );
}
