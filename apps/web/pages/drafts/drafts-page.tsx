import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { routes } from '../../../../packages/contract/routes.ts';
import { useGroup } from '../../../../packages/ui/kind/surroundings.tsx';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { call } from '../../client/call.ts';
import { draftsQuery } from '../../client/queries.ts';
import { localDrafts } from '../../drafts/local-drafts.ts';
import { dropDraft } from '../../drafts/window-drafts.ts';
import { useKindTexts } from '../../frame/kinds.ts';
import { useSigned } from '../../frame/officer.ts';
import { Page } from '../../frame/page.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './drafts.module.css';

type Stored = (typeof routes.drafts.response)['_output']['drafts'][number];
/** `updated` is null while the node does not have it yet. */
type Draft = Omit<Stored, 'updated'> & { readonly updated: string | null };

/** What only this browser has stands first, and for what the node had of it before. */
function withLocal(owner: string, stored: readonly Stored[]): readonly Draft[] {
  const local = localDrafts(owner).map(({ id, body }) => ({ ...body, id, updated: null }));
  return [...local, ...stored.filter(({ id }) => !local.some((each) => each.id === id))];
}

/** Unfinished forms, seen by nobody else. */
export function DraftsPage() {
  const t = useFrameText();
  const owner = useSigned().officer.id;
  const drafts = useQuery(draftsQuery);
  return (
    <Page title={t('menu.drafts')} lead={t('drafts.lead')}>
      {drafts.isPending ? <Waiting /> : <List drafts={withLocal(owner, drafts.data?.drafts ?? [])} />}
    </Page>
  );
}

function List({ drafts }: { drafts: readonly Draft[] }) {
  const t = useFrameText();
  if (drafts.length === 0) {
    return (
      <div className={css.none}>
        <Empty icon={<IconPencil size={40} stroke={1.3} />} title={t('drafts.empty.title')}>
          {t('drafts.empty.words')}
        </Empty>
      </div>
    );
  }
  return (
    <ul className={css.list}>
      {drafts.map((draft) => (
        <Row key={draft.id} draft={draft} />
      ))}
    </ul>
  );
}

/** An unfinished act opens on its record, an unfinished beginning in its form. */
function linkTo({ id, group, kind, record, command }: Draft): LinkProps {
  if (record === null) return { to: '/new/$kind', params: { kind }, search: { group, draft: id } };
  return { to: '/records/$group/$kind/$record', params: { group, kind, record }, search: { command, draft: id } };
}

function Row({ draft }: { draft: Draft }) {
  const t = useFrameText();
  const [command = '', about = draft.kind] = draft.command.split('.').reverse();
  const text = useKindTexts()(about);
  const group = useGroup(draft.group);
  const client = useQueryClient();
  const { officer } = useSigned();
  const discard = useMutation({
    mutationFn: async () => {
      const base = (await dropDraft(officer.id, draft.id)) ?? draft.updated ?? undefined;
      return call(routes.deleteDraft, { params: { id: draft.id }, query: { base } });
    },
    onSettled: () => client.invalidateQueries({ queryKey: draftsQuery.queryKey }),
  });
  const title = draft.title || t('drafts.untitled');
  const what = draft.record === null ? text?.maybe('create') : text?.maybe(`command.${command}`);
  return (
    <li className={css.row}>
      <div className={css.what}>
        <Link {...linkTo(draft)} className={css.title}>
          <RecordText>{title}</RecordText>
        </Link>
        <p className={css.about}>
          <span>{what ?? draft.command}</span>
          {group ? <bdi>{group.title}</bdi> : null}
          {draft.updated === null ? <span>{t('draft.local')}</span> : <Moment instant={draft.updated} />}
        </p>
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        loading={discard.isPending}
        aria-label={t('drafts.discard', { title })}
        onClick={() => discard.mutate()}
      >
        <IconTrash size={18} />
      </ActionIcon>
    </li>
  );
}
