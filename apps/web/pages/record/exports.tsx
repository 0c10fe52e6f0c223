import { Button } from '@mantine/core';
import { IconCertificate, IconFileTypePdf, IconPrinter, IconWorld } from '@tabler/icons-react';
import { routes } from '../../../../packages/contract/routes.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { address as addressOf } from '../../client/call.ts';
import type { RecordAddress } from '../../command/release-address.ts';
import { useFrameText } from '../../text/index.ts';

/** What can be taken away: the proof that stands without us, paper, and what everybody may read. */
export function Exports({ address, isPublic }: { address: RecordAddress; isPublic: boolean }) {
  const t = useFrameText();
  const { language } = useVoice();
  const params = { ...address };
  return (
    <>
      {isPublic ? (
        <Button
          size="xs"
          variant="default"
          component="a"
          href={addressOf(routes.publication, { params: { ...params, form: 'page' }, query: { language } })}
          leftSection={<IconWorld size={16} />}
        >
          {t('record.publication')}
        </Button>
      ) : null}
      <Button
        size="xs"
        variant="default"
        component="a"
        download
        href={addressOf(routes.proof, { params })}
        leftSection={<IconCertificate size={16} />}
        title={t('record.proof.help')}
      >
        {t('record.proof')}
      </Button>
      <Button
        size="xs"
        variant="default"
        component="a"
        download
        href={addressOf(routes.pdf, { params, query: { language } })}
        leftSection={<IconFileTypePdf size={16} />}
      >
        {t('record.pdf')}
      </Button>
      <Button size="xs" variant="default" onClick={() => window.print()} leftSection={<IconPrinter size={16} />}>
        {t('record.print')}
      </Button>
    </>
  );
}
