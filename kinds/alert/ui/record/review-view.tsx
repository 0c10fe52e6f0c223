import { textIn } from '../../../../packages/kind/agreed-text.ts';
import { useInstrumentTitle } from '../../../../packages/ui/matter/base-fields.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { UpdateInput } from '../../inputs.ts';
import { useAlertText } from '../text/index.ts';
import { AreasView } from './areas-view.tsx';
import { Blocks } from './blocks.tsx';
import { SeverityBadge } from './levels.tsx';

/** What an alert says, before it leaves and as it stands: all of it, with moments as instants. */
export function ReviewView({
  content,
  group,
}: {
  content: UpdateInput & { readonly legalBasis?: string };
  group: string;
}) {
  const t = useAlertText();
  const m = useMatterText();
  const instrument = useInstrumentTitle(group);
  const { language } = useVoice();
  return (
    <>
      <Blocks blocks={content.texts} />
      <Facts columns={2}>
        <Fact label={t('severity')}>
          <SeverityBadge severity={content.severity} />
        </Fact>
        <Fact label={t('urgency')}>{t(`urgency.${content.urgency}`)}</Fact>
        <Fact label={t('certainty')}>{t(`certainty.${content.certainty}`)}</Fact>
        <Fact label={t('categories')}>{content.categories.map((one) => t(`category.${one}`)).join(' · ')}</Fact>
        <Fact label={t('onset')}>{content.onset === null ? null : <Moment instant={content.onset} />}</Fact>
        <Fact label={t('expires')}>
          <Moment instant={content.expires} />
        </Fact>
        <Fact label={t('responseTypes')}>{content.responseTypes.map((one) => t(`response.${one}`)).join(' · ')}</Fact>
        <Fact label={t('scope')}>{t(`scope.${content.scope}`)}</Fact>
        <Fact label={t('restriction')}>
          {content.restriction === null ? null : <RecordText>{content.restriction}</RecordText>}
        </Fact>
        <Fact label={t('web')}>{content.web === null ? null : <bdi dir="ltr">{content.web}</bdi>}</Fact>
        <Fact label={t('contact')}>{content.contact === null ? null : <RecordText>{content.contact}</RecordText>}</Fact>
        <Fact label={m('legalBasis')}>
          {content.legalBasis === undefined ? null : <RecordText>{instrument(content.legalBasis)}</RecordText>}
        </Fact>
      </Facts>
      <AreasView
        areas={content.areas.map(({ names, area }) => ({ name: textIn(names, language)?.text ?? '', ...area }))}
      />
    </>
  );
}
