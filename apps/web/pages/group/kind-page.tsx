import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useGroup } from '../../../../packages/ui/kind/surroundings.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { ButtonLink } from '../../frame/button-link.tsx';
import { useKindTexts, useKindUi } from '../../frame/kinds.ts';
import { Page } from '../../frame/page.tsx';
import { NotFound } from '../../frame/page-fault.tsx';
import { NotKept } from '../../offline/not-here.tsx';
import { useFrameText } from '../../text/index.ts';

const route = getRouteApi('/groups/$group/$kind/$page');

/** A page of a kind's own in one group: a board, a desk, a picture. */
export function KindPage() {
  const { group, kind, page } = route.useParams();
  const t = useFrameText();
  const texts = useKindTexts();
  const ui = useKindUi(kind);
  const known = useGroup(group);
  const pages = ui?.pages ?? {};
  const Content = Object.hasOwn(pages, page) ? pages[page] : undefined;
  if (!known || !Content) return <NotFound />;
  return (
    <Page
      title={texts(kind)?.maybe(`page.${page}`) ?? page}
      lead={<RecordText>{known.title}</RecordText>}
      actions={
        <ButtonLink to="/groups/$group" params={{ group }} variant="default">
          {t('group.back')}
        </ButtonLink>
      }
    >
      <Suspense fallback={null}>
        <NotKept kind={kind} />
      </Suspense>
      <Content group={group} />
    </Page>
  );
}
