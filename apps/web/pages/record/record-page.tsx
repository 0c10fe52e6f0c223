import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { plainText } from '../../../../packages/ui/text/bidi.ts';
import { RecordTitle, useTitleOf } from '../../../../packages/ui/text/record-title.tsx';
import { recordQuery } from '../../client/queries.ts';
import { useKindTexts, useKindUi } from '../../frame/kinds.ts';
import { Page } from '../../frame/page.tsx';
import { NotFound, PageFault } from '../../frame/page-fault.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { silent } from '../../offline/kept.ts';
import { NotHere } from '../../offline/not-here.tsx';
import { About } from './about.tsx';
import { Acts } from './acts.tsx';
import { Attachments } from './attachments.tsx';
import { Clock } from './clock.tsx';
import { Exports } from './exports.tsx';
import { HeldHere } from './held-here.tsx';
import { OwnSide } from './own-side.tsx';
import { Readers } from './readers.tsx';
import { RecordHead } from './record-head.tsx';
import css from './record-page.module.css';
import { Timeline } from './timeline.tsx';

const route = getRouteApi('/records/$group/$kind/$record');

/** One record: where it stands, what can be done, what was done by whom and where it has arrived. */
export function RecordPage() {
  const address = route.useParams();
  const texts = useKindTexts();
  const ui = useKindUi(address.kind);
  const titleOf = useTitleOf();
  const record = useQuery(recordQuery(address));
  if (record.isPending) return <Waiting />;
  if (record.isError && !record.data && silent(record.error))
    return <NotHere kind={address.kind} retry={() => void record.refetch()} />;
  if (record.isError && !record.data) return <PageFault error={record.error} reset={() => void record.refetch()} />;
  const view = record.data;
  const title = titleOf(view.line) || (texts(address.kind)?.maybe('name') ?? address.kind);
  if (!ui) return <NotFound />;
  return (
    <Page
      title={plainText(title)}
      heading={<RecordTitle of={{ title }} />}
      lead={<RecordHead view={view} />}
      actions={<Exports address={address} isPublic={view.publication !== null} />}
    >
      <div className={css.columns} data-wide={ui.wide}>
        <div className={css.main}>
          <Acts view={view} ui={ui} />
          <ui.State view={view} />
          <Timeline view={view} ui={ui} />
          <About view={view} />
        </div>
        <div className={css.clock}>
          <Clock view={view} ui={ui} />
        </div>
        <aside className={css.aside}>
          <Suspense fallback={null}>
            <HeldHere view={view} />
          </Suspense>
          <OwnSide view={view} />
          <Attachments view={view} />
          <Readers view={view} />
        </aside>
      </div>
    </Page>
  );
}
