import { Button, CopyButton, Group, Stack, TextInput } from '@mantine/core';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { usePageText } from '../../text/index.ts';
import type { Made } from './let-in.tsx';
import css from './machines.module.css';

/** The token, this once, and how it is used. */
export function Token({ made: { token, address }, onDone }: { made: Made; onDone: () => void }) {
  const t = usePageText();
  return (
    <Stack>
      <Notice tone="warn" title={t('machines.once')} />
      <TextInput
        readOnly
        dir="ltr"
        label={t('machines.token')}
        value={token}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p>{t('machines.example')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <pre className={css.example} dir="ltr" tabIndex={0}>
        {exampleFor(address)}
      </pre>
      <Group>
        <CopyButton value={token}>
          {({ copied, copy }) => (
            <Button onClick={copy} variant={copied ? 'light' : 'filled'}>
              {t(copied ? 'machines.copied' : 'machines.copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          {t('machines.done')}
        </Button>
      </Group>
    </Stack>
  );
}

const exampleFor = (address: string): string =>
  [
    `curl --fail-with-body '${address}?dryRun=true' \\`,
    `  -H "Authorization: Bearer $TOKEN" \\`,
    `  -H 'Content-Type: text/csv' \\`,
    `  -H "Idempotency-Key: $(date +%Y%m%d%H)" \\`,
    '  --data-binary @counts.csv',
  ].join('\n');
