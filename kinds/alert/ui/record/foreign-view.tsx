import { IconClockOff, IconWorldDownload } from '@tabler/icons-react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Size } from '../../../../packages/ui/parts/size.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { useNow } from '../../../../packages/ui/time/use-now.ts';
import { isSigned } from '../../imported-schema.ts';
import { instantOfCap } from '../../moments.ts';
import type { AlertState } from '../../schema.ts';
import { stateOf } from '../read.ts';
import { useAlertText } from '../text/index.ts';
import css from './alert.module.css';
import { Files } from './files.tsx';
import { ForeignAfter } from './foreign-after.tsx';
import { ForeignSays } from './foreign-says.tsx';
import { LossList } from './loss-list.tsx';

/** A foreign alert: that it is not ours stands first, then what it says, then what was lost of it. */
export function ForeignView({ imported, view }: { imported: NonNullable<AlertState['imported']>; view: RecordView }) {
  const t = useAlertText();
  const name = useMemberName();
  const { alert, source, address, losses, verdict, version, original } = imported;
  const now = new Date(useNow()).toISOString();
  const ends = alert.infos
    .flatMap(({ expires }) => (expires === null ? [] : [instantOfCap(expires)]))
    .sort()
    .at(-1);
  return (
    <>
      <Notice tone="info" icon={<IconWorldDownload size={20} />} title={t('foreign.title')}>
        <p>{t('foreign.words', { who: name(imported.author) })}</p>
        <p>{t(isSigned(imported) ? 'signed.yes' : 'signed.no')}</p>
      </Notice>
      <ForeignAfter imported={imported} group={view.line.group} record={view.line.record} />
      {ends === undefined || ends > now ? null : (
        <Notice tone="neutral" icon={<IconClockOff size={20} />} title={t('expired.title')}>
          <p>
            <Moment instant={ends} />
          </p>
        </Notice>
      )}
      <Section title={t('says')}>
        <ForeignSays alert={alert} />
      </Section>
      <Section title={t('imported.title')}>
        <Facts columns={2}>
          <Fact label={t('source')}>
            <RecordText>{source}</RecordText>
          </Fact>
          <Fact label={t('address')}>{address === null ? null : <bdi dir="ltr">{address}</bdi>}</Fact>
          <Fact label={t('verdict')}>{t(`verdict.${verdict}`, { version: version ?? '' })}</Fact>
          <Fact label={t('original')}>
            <Size bytes={original.size} />
            {original.bytes === null && original.file === null ? ` · ${t('original.gone')}` : null}
            <div className={css.where}>
              <bdi dir="ltr">SHA-256 {original.sha256}</bdi>
            </div>
          </Fact>
        </Facts>
      </Section>
      <Section title={t('losses')} note={losses.length === 0 ? undefined : t('losses.note')}>
        <LossList losses={losses} />
      </Section>
      <Files view={view} state={stateOf(view)} />
    </>
  );
}
