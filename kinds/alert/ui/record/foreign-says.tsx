import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { ForeignAlert } from '../../imported-schema.ts';
import { instantOfCap } from '../../moments.ts';
import { forReader } from '../../reader.ts';
import { useAlertText } from '../text/index.ts';
import { AreasView } from './areas-view.tsx';
import { Blocks } from './blocks.tsx';
import { SeverityBadge } from './levels.tsx';

const At = ({ date }: { date: string | null }) => (date === null ? null : <Moment instant={instantOfCap(date)} />);

/** A foreign alert in the reader's language, with the facts and areas of that block. */
export function ForeignSays({ alert }: { alert: ForeignAlert }) {
  const t = useAlertText();
  const { language } = useVoice();
  const [own] = forReader(alert.infos, language);
  return (
    <>
      <Blocks blocks={alert.infos} />
      <Facts columns={2}>
        <Fact label={t('sender')}>
          <RecordText>{(own?.senderName ?? '') || alert.sender || '–'}</RecordText>
        </Fact>
        <Fact label={t('identifier')}>{alert.identifier === '' ? null : <bdi dir="ltr">{alert.identifier}</bdi>}</Fact>
        <Fact label={t('status')}>{alert.status === null ? '–' : t(`status.${alert.status}`)}</Fact>
        <Fact label={t('msgType')}>{alert.msgType === null ? '–' : t(`msgType.${alert.msgType}`)}</Fact>
        <Fact label={t('sent')}>
          <At date={alert.sent} />
        </Fact>
        {own === undefined ? null : (
          <>
            <Fact label={t('severity')}>
              <SeverityBadge severity={own.severity} />
            </Fact>
            <Fact label={t('urgency')}>{t(`urgency.${own.urgency}`)}</Fact>
            <Fact label={t('certainty')}>{t(`certainty.${own.certainty}`)}</Fact>
            <Fact label={t('categories')}>{own.categories.map((one) => t(`category.${one}`)).join(' · ')}</Fact>
            <Fact label={t('onset')}>{own.onset === null ? null : <At date={own.onset} />}</Fact>
            <Fact label={t('expires')}>{own.expires === null ? null : <At date={own.expires} />}</Fact>
            <Fact label={t('web')}>{own.web === null ? null : <bdi dir="ltr">{own.web}</bdi>}</Fact>
            <Fact label={t('contact')}>{own.contact === null ? null : <RecordText>{own.contact}</RecordText>}</Fact>
          </>
        )}
      </Facts>
      <AreasView areas={(own?.areas ?? []).map((area) => ({ name: area.description, ...area }))} />
    </>
  );
}
