import { IconInbox } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type Filters, filters } from '../../../../packages/contract/routes.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { ButtonLink } from '../../frame/button-link.tsx';
import { useCreations } from '../../frame/creations.ts';
import { useKindTexts } from '../../frame/kinds.ts';
import { Page } from '../../frame/page.tsx';
import { useFrameText } from '../../text/index.ts';
import { KindBoxes } from './boxes.tsx';
import { FilterBar } from './filter-bar.tsx';
import css from './record-list.module.css';
import { RecordList } from './record-list.tsx';

const route = getRouteApi('/list/$kind');

/** The records of one kind, for kinds that have a place of their own in the menu: the open ones first, and what is over one link away. */
export function KindListPage() {
  const { kind } = route.useParams();
  const chosen = route.useSearch();
  const words = { box: 'open', ...chosen, kind };
  const asked = filters.parse(words);
  const isNarrowed = Object.keys(chosen).some((key) => key !== 'kind' && key !== 'sort' && key !== 'box');
  const texts = useKindTexts();
  return (
    <Page title={texts(kind)?.maybe('list') ?? texts(kind)?.maybe('name') ?? kind}>
      <KindBoxes kind={kind} words={chosen} box={asked.box} />
      <FilterBar words={words} fixedKind />
      <RecordList filters={asked} empty={isNarrowed ? undefined : <NoneYet kind={kind} box={asked.box} />} />
    </Page>
  );
}

/** Nobody has narrowed the list: what the kind is for, and the way to begin one. What is over nobody begins. */
function NoneYet({ kind, box }: { kind: string; box: Filters['box'] }) {
  const t = useFrameText();
  const text = useKindTexts()(kind);
  const mayBegin = useCreations().some((creation) => creation.kind === kind) && box !== 'ended';
  return (
    <div className={css.none}>
      <Empty
        icon={<IconInbox size={40} stroke={1.3} />}
        title={t(`empty.${box}.title`)}
        action={
          mayBegin ? (
            <ButtonLink to="/new/$kind" params={{ kind }}>
              {text?.maybe('create') ?? kind}
            </ButtonLink>
          ) : null
        }
      >
        {box === 'ended' ? t('empty.ended.words') : text?.maybe('create.lead')}
      </Empty>
    </div>
  );
}
