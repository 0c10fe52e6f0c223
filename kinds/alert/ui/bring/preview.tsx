import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useGroup, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { textAt } from '../../../../packages/ui/matter/foreign.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { most } from '../../imported-schema.ts';
import { takeAlert } from '../../take.ts';
import { ForeignSays } from '../record/foreign-says.tsx';
import { LossList } from '../record/loss-list.tsx';
import { useAlertText } from '../text/index.ts';
import css from './bring.module.css';
import { Findings } from './findings.tsx';
import { type Opened, toBase64 } from './opened.ts';

interface Props {
  readonly group: string;
  readonly opened: Opened;
  readonly onTaken: (record: string, title: string) => void;
}

/** One alert of a file as it would be taken in, and the button that does it. */
export function Preview({ group, opened, onTaken }: Props) {
  const t = useAlertText();
  const m = useMatterText();
  const { begin, upload, CodeSentence } = useSurroundings();
  const instruments = useGroup(group)?.instruments ?? [];
  const [which, setWhich] = useState(0);
  const [basis, setBasis] = useState(instruments.length === 1 ? (instruments[0]?.id ?? '') : '');
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const checked = opened.checked.alerts[which];
  if (checked === undefined) return null;
  const { alert, losses } = takeAlert(checked);
  const titleOf = (at: number): string => {
    const one = opened.checked.alerts[at]?.alert;
    return one?.infos[0]?.headline || one?.infos[0]?.event || one?.identifier || `${at + 1}`;
  };
  const take = async () => {
    setBusy(true);
    setCode(null);
    try {
      const { bytes, name } = opened;
      const long = bytes.length > most.inline;
      const kept = long ? await upload(new File([bytes.slice()], name), group).outcome() : null;
      const input = {
        ...{ source: name, address: null, original: toBase64(bytes), which },
        ...{ file: kept?.id ?? null, legalBasis: basis },
      };
      const { record } = await begin({ group, kind: 'alert', command: 'import' }, input);
      if (record !== null) onTaken(record, titleOf(which));
    } catch (fault) {
      setCode(textAt(fault, 'code') ?? 'network');
    }
    setBusy(false);
  };
  return (
    <>
      {opened.checked.alerts.length === 1 ? null : (
        <NativeSelect
          label={t('bring.which', { count: opened.checked.alerts.length })}
          value={String(which)}
          onChange={(event) => setWhich(Number(event.currentTarget.value))}
          data={opened.checked.alerts.map((_, at) => ({ value: String(at), label: `${at + 1}: ${titleOf(at)}` }))}
        />
      )}
      <Section title={t('bring.says')} note={t(checked.signed ? 'signed.yes' : 'signed.no')}>
        <ForeignSays alert={alert} />
      </Section>
      <Section title={t('losses')} note={losses.length === 0 ? undefined : t('losses.before')}>
        <LossList losses={losses} />
      </Section>
      <Findings checked={checked} />
      <Section title={t('bring.take')} note={t('bring.take.note')}>
        <Columns>
          <NativeSelect
            label={m('legalBasis')}
            description={m('legalBasis.help')}
            value={basis}
            onChange={(event) => setBasis(event.currentTarget.value)}
            data={[
              { value: '', label: m('choose') },
              ...instruments.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </Columns>
        {code === null ? null : (
          <Notice tone="danger" alert>
            <CodeSentence code={code} />
          </Notice>
        )}
        <div className={css.take}>
          <Button
            loading={busy}
            disabled={basis === ''}
            leftSection={<IconDownload size={18} />}
            onClick={() => void take()}
          >
            {t('command.import')}
          </Button>
        </div>
      </Section>
    </>
  );
}
