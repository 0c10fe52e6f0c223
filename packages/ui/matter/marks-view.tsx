import type { HandlingCode, Pap, Tlp } from '../../kind/kind.ts';
import css from './matter.module.css';
import { useMatterText } from './text/index.ts';

/** Markings in full words, for whoever has to decide about them. */
export function MarksView(props: { handling: readonly HandlingCode[]; tlp: Tlp; pap: Pap }) {
  const t = useMatterText();
  return (
    <ul className={css.marks}>
      {props.handling.map((code) => (
        <li key={code}>{t(`handling.${code}`)}</li>
      ))}
      <li>{t(`tlp.${props.tlp}`)}</li>
      <li>{t(`pap.${props.pap}`)}</li>
    </ul>
  );
}
