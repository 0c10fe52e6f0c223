import { IconCloudCheck, IconCloudDown, IconCloudUp, IconDeviceFloppy } from '@tabler/icons-react';
import { useFrameText } from '../text/index.ts';
import css from './draft-mark.module.css';
import type { DraftState } from './saver-ports.ts';

const icons = { saving: IconCloudUp, saved: IconCloudCheck, local: IconDeviceFloppy, taken: IconCloudDown };

/** Where what was typed is now. Polite, so that it is read out when it changes and never interrupts. */
export function DraftMark({ state }: { state: DraftState }) {
  const t = useFrameText();
  const Icon = state === 'blank' ? null : icons[state];
  return (
    <span className={css.mark} role="status" data-state={state}>
      {Icon ? <Icon size={17} stroke={1.7} aria-hidden="true" /> : null}
      {state === 'blank' ? '' : t(`draft.${state}`)}
    </span>
  );
}
