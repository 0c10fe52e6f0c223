import type { RecordView } from '../../../../packages/contract/record.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Audience } from '../../command/audience.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './readers.module.css';

/** Who can read the record, and what its codes mean in words. */
export function Readers({ view }: { view: RecordView }) {
  const t = useFrameText();
  const m = useMatterText();
  const { codes, tlp, pap } = view.line.handling;
  return (
    <Section title={t('record.readers')}>
      <Audience audience={view.audience} />
      <ul className={css.meaning}>
        {codes.map((code) => (
          <li key={code}>{m(`handling.${code}`)}</li>
        ))}
        <li>{m(`tlp.${tlp}`)}</li>
        <li>{m(`pap.${pap}`)}</li>
      </ul>
    </Section>
  );
}
