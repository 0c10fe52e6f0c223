import { IconInbox } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { filters } from '../../../../packages/contract/routes.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { ButtonLink } from '../../frame/button-link.tsx';
import { useCreations } from '../../frame/creations.ts';
import { useKindTexts } from '../../frame/kinds.ts';
import { Page } from '../../frame/page.tsx';
import { useFrameText } from '../../text/index.ts';
import { FilterBar } from './filter-bar.tsx';
import css from './record-list.module.css';
import { RecordList } from './record-list.tsx';

const route = getRouteApi('/list/$kind');

/** All open records of one kind, for kinds that have a place of their own in the menu. */
export function KindListPage() {
  const { kind } = route.useParams();
  const chosen = route.useSearch();
  const words = { box: 'open', ...chosen, kind };
  const isNarrowed = Object.keys(chosen).some((key) => key !== 'kind' && key !== 'sort' && key !== 'box');
  const texts = useKindTexts();
  return (
    <Page title={texts(kind)?.maybe('list') ?? kind}>
      <FilterBar words={words} fixedKind />
      <RecordList filters={filters.parse(words)} empty={isNarrowed ? undefined : <NoneYet kind={kind} />} />
    </Page>
  );
}

/** Nobody has narrowed the list: what the kind is for, and the way to begin one. */
function NoneYet({ kind }: { kind: string }) {
  const t = useFrameText();
  const text = useKindTexts()(kind);
  const mayBegin = useCreations().some((creation) => creation.kind === kind);
  return (
    <div className={css.none}>
      <Empty
        icon={<IconInbox size={40} stroke={1.3} />}
        title={t('empty.open.title')}
        action={
          mayBegin ? (
            <ButtonLink to="/new/$kind" params={{ kind }}>
              {text?.maybe('create') ?? kind}
            </ButtonLink>
          ) : null
        }
      >
        {text?.maybe('create.lead')}
      </Empty>
    </div>
  );
}
