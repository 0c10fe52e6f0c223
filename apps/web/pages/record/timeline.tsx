import type { RecordView } from '../../../../packages/contract/record.ts';
import type { KindUi } from '../../../../packages/ui/kind/kind-ui.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './timeline.module.css';
import { TimelineAct } from './timeline-act.tsx';

/** All that was said in this record, in the order derived from what each author had seen; nothing is left out, not even what does not count. */
export function Timeline({ view, ui }: { view: RecordView; ui: KindUi }) {
  const t = useFrameText();
  return (
    <Section title={t('timeline.title')} note={t('timeline.note')}>
      <ol className={css.timeline}>
        {view.acts.map((act) => (
          <TimelineAct key={act.id} act={act} view={view} ui={ui} />
        ))}
      </ol>
    </Section>
  );
}
