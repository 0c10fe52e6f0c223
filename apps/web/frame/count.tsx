import { useVoice } from '../../../packages/ui/text/voice.tsx';
import css from './count.module.css';

/** A number of records; above the cap nobody counts on, so it says "more than". */
export function Count(props: { value: number; cap: number; label?: string }) {
  const { locale } = useVoice();
  const number = new Intl.NumberFormat(locale).format(Math.min(props.value, props.cap));
  return (
    <span className={css.count} data-zero={props.value === 0} title={props.label}>
      {props.value >= props.cap ? `${number}+` : number}
    </span>
  );
}
