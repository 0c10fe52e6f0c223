import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Done } from '../../../../packages/contract/record.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { draftsQuery } from '../../client/queries.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { formScope } from '../../command/form-scope.ts';
import { addressOf } from '../../command/release-address.ts';
import { useKindTexts, useKindUi } from '../../frame/kinds.ts';
import { Page } from '../../frame/page.tsx';
import { NotFound } from '../../frame/page-fault.tsx';
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
  const { groups } = useSurroundings();
  const drafts = useQuery(draftsQuery);
  const saved = drafts.data?.drafts.find((draft) => draft.id === search.draft);
  const group = search.group ?? saved?.group ?? groups[0]?.id;
  if (drafts.isPending || groups.length === 0 || !group) return <Waiting />;
  return (
    <Page title={texts(kind)?.maybe('create') ?? kind} lead={texts(kind)?.maybe('create.lead')}>
      <GroupChoice group={group} label={t('create.group')} />
      <Form
        key={`${group} ${search.draft ?? ''}`}
        kind={kind}
        group={group}
        draft={search.draft}
        saved={saved?.input}
      />
    </Page>
  );
}

function Form(props: {
  kind: string;
  group: string;
  draft: string | undefined;
  saved: Record<string, unknown> | undefined;
}) {
  const { kind, group, saved } = props;
  const ui = useKindUi(kind);
  const navigate = useNavigate();
  const surroundings = useSurroundings();
  const [id] = useState(() => props.draft ?? crypto.randomUUID());
  if (!ui?.create) return <NotFound />;
  const done = (made: Done) => {
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
