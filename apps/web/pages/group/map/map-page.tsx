import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PlacedItem } from '../../../../../packages/contract/map.ts';
import { NativeSelect } from '../../../../../packages/ui/form/native-select.tsx';
import { useGroup } from '../../../../../packages/ui/kind/surroundings.tsx';
import { MapPicture } from '../../../../../packages/ui/map/map-picture.tsx';
import { useMapText } from '../../../../../packages/ui/map/own/index.ts';
import { Empty } from '../../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../../packages/ui/parts/notice.tsx';
import { plainText } from '../../../../../packages/ui/text/bidi.ts';
import { RecordText } from '../../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../../packages/ui/text/voice.tsx';
import { placesQuery } from '../../../client/queries.ts';
import { ButtonLink } from '../../../frame/button-link.tsx';
import { useKindTexts } from '../../../frame/kinds.ts';
import { Page } from '../../../frame/page.tsx';
import { NotFound } from '../../../frame/page-fault.tsx';
import { useSentence } from '../../../frame/sentence.ts';
import { Waiting } from '../../../frame/waiting.tsx';
import { useFrameText } from '../../../text/index.ts';
import css from './map-page.module.css';
import { Placed, useDrawn } from './placed.tsx';

const route = getRouteApi('/groups/$group/map');

/** Where everything of a group is: of whichever kind, as its records say it now. */
export function MapPage() {
  const { group } = route.useParams();
  const t = useFrameText();
  const m = useMapText();
  const known = useGroup(group);
  if (!known) return <NotFound />;
  return (
    <Page
      title={`${t('group.map')} · ${plainText(known.title)}`}
      heading={t('group.map')}
      lead={
        <>
          <RecordText>{known.title}</RecordText>. {m('page.lead')}
        </>
      }
      actions={
        <ButtonLink to="/groups/$group" params={{ group }} variant="default">
          {t('group.back')}
        </ButtonLink>
      }
    >
      <Places group={group} />
    </Page>
  );
}

function Places({ group }: { group: string }) {
  const m = useMapText();
  const sentence = useSentence();
  const { kind, state, ended } = route.useSearch();
  const asked = useQuery(placesQuery(group));
  const all = asked.data?.places;
  const shown = useMemo(
    () =>
      (all ?? []).filter(
        (each) =>
          (kind === undefined || each.kind === kind) &&
          (state === undefined || each.state === state) &&
          (ended !== undefined || !each.ended),
      ),
    [all, kind, state, ended],
  );
  if (asked.isError) return <Notice tone="danger" alert title={sentence(asked.error)} />;
  if (all === undefined) return <Waiting />;
  return (
    <div className={css.page}>
      {all.length > 0 ? <Choice group={group} all={all} /> : null}
      {asked.data?.cut ? (
        <Notice tone="warn">
          <p>{m('page.cut')}</p>
        </Notice>
      ) : null}
      <Picture group={group} shown={shown} none={all.length === 0} />
    </div>
  );
}

function Picture({ group, shown, none }: { group: string; shown: readonly PlacedItem[]; none: boolean }) {
  const m = useMapText();
  const t = useFrameText();
  const { language } = useVoice();
  const picture = useDrawn(group, shown);
  const empty = (
    <Empty title={m(none ? 'page.none' : 'page.filtered')}>{m(none ? 'page.none.words' : 'page.filtered.words')}</Empty>
  );
  return (
    <MapPicture
      label={t('group.map')}
      {...picture}
      language={language}
      table={shown.length === 0 ? empty : <Placed group={group} shown={shown} />}
    />
  );
}

/** Filters by kind and state; they stand in the address, so that what is seen can be sent and kept. */
function Choice({ group, all }: { group: string; all: readonly PlacedItem[] }) {
  const m = useMapText();
  const texts = useKindTexts();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const set = (change: typeof search) =>
    void navigate({ params: { group }, search: (before) => ({ ...before, ...change }), replace: true });
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const ofKind = all.filter(({ kind }) => kind === search.kind);
  const states = [...new Set(ofKind.map(({ state }) => state))];
  const kindWord = (kind: string) => texts(kind)?.maybe('name') ?? kind;
  const stateWord = (state: string) => texts(search.kind ?? '')?.maybe(`state.${state}`) ?? state;
  return (
    <div className={css.choice}>
      <NativeSelect
        label={m('page.kind')}
        value={search.kind ?? ''}
        onChange={({ currentTarget: { value } }) => set({ kind: value === '' ? undefined : value, state: undefined })}
        data={[
          { value: '', label: m('page.kind.all') },
          ...kinds.map((kind) => ({ value: kind, label: kindWord(kind) })),
        ]}
      />
      {search.kind === undefined ? null : (
        <NativeSelect
          label={m('page.state')}
          value={search.state ?? ''}
          onChange={({ currentTarget: { value } }) => set({ state: value === '' ? undefined : value })}
          data={[
            { value: '', label: m('page.state.all') },
            ...states.map((state) => ({ value: state, label: stateWord(state) })),
          ]}
        />
      )}
      <Checkbox
        label={m('page.ended')}
        checked={search.ended !== undefined}
        onChange={({ currentTarget: { checked } }) => set({ ended: checked ? 'also' : undefined })}
      />
    </div>
  );
}
