import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Done } from '../../../../packages/contract/record.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { draftsQuery, groupsQuery } from '../../client/queries.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { formScope } from '../../command/form-scope.ts';
import { addressOf } from '../../command/release-address.ts';
import type { SavedDraft } from '../../drafts/use-draft.ts';
import { kindEntry, useKindTexts, useKindUi } from '../../frame/kinds.ts';
import { NoGroup } from '../../frame/no-group.tsx';
import { Page } from '../../frame/page.tsx';
import { NotFound } from '../../frame/page-fault.tsx';
import { Recorded, useReads } from '../../frame/recorded.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useFrameText } from '../../text/index.ts';
import { GroupChoice } from './group-choice.tsx';

const route = getRouteApi('/new/$kind');

/** Begins a record of any kind that can be begun: choose the group, fill in, look, send. */
export function CreatePage() {
  const { kind } = route.useParams();
  const search = route.useSearch();
  const texts = useKindTexts();
  const t = useFrameText();
  const { groups, me } = useSurroundings();
  const own = kindEntry(kind)?.menu.create?.own === true;
  const drafts = useQuery(draftsQuery);
  const id = useDraftInAddress(search.draft);
  const saved = drafts.data?.drafts.find((draft) => draft.id === id);
  const group = own ? `private.${me}` : (search.group ?? saved?.group ?? groups[0]?.id);
  const known = useQuery(groupsQuery);
  if (!useKindUi(kind)?.create) return <NotFound />;
  if (drafts.isPending || known.isPending) return <Waiting />;
  const title = texts(kind)?.maybe('create') ?? kind;
  if (!group)
    return (
      <Page title={title}>
        <NoGroup />
      </Page>
    );
  return (
    <Page title={title} lead={texts(kind)?.maybe('create.lead')}>
      {own ? null : <GroupChoice group={group} label={t('create.group')} />}
      <Form key={`${group} ${id}`} kind={kind} group={group} id={id} saved={saved} />
    </Page>
  );
}

/** The form's draft stands in the address from the start, so that a reload, a link and the way back find what was typed. */
function useDraftInAddress(named: string | undefined): string {
  const navigate = useNavigate();
  const [fresh, setFresh] = useState(() => crypto.randomUUID());
  const [last, setLast] = useState(named);
  if (last !== named) {
    setLast(named);
    if (named === undefined) setFresh(crypto.randomUUID());
  }
  useEffect(() => {
    if (named === undefined)
      void navigate({ to: '.', search: (words) => ({ ...words, draft: fresh }), replace: true, resetScroll: false });
  }, [named, fresh, navigate]);
  return named ?? fresh;
}

function Form(props: { kind: string; group: string; id: string; saved: SavedDraft | undefined }) {
  const { kind, group, id, saved } = props;
  const ui = useKindUi(kind);
  const navigate = useNavigate();
  const surroundings = useSurroundings();
  const reads = useReads();
  const [recorded, setRecorded] = useState(false);
  if (recorded) return <Recorded kind={kind} />;
  if (!ui?.create) return null;
  const done = (made: Done) => {
    if (!reads(kind)) return setRecorded(true);
    void navigate({ to: '/records/$group/$kind/$record', params: { ...addressOf(made, surroundings.me) } });
  };
  const place = { id, kind, scope: formScope(surroundings, group, null) };
  return ui.create.use((form) => (
    <CommandPanel
      form={form}
      place={place}
      saved={saved}
      onDone={done}
      onCancel={() => void navigate({ to: '/drafts' })}
    />
  ));
}
