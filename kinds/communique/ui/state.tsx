import type { RecordView } from '../../../packages/contract/record.ts';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { Editor } from './editor/editor.tsx';
import { stateOf } from './read.ts';
import { Standing } from './standing.tsx';
import { useCommuniqueText } from './text/index.ts';
import { Versions } from './versions-view.tsx';

/** Where the text stands, the text itself in its languages side by side, and what was signed. */
export function State({ view }: { view: RecordView }) {
  const t = useCommuniqueText();
  const state = stateOf(view);
  if (state.begun === null) return null;
  return (
    <>
      <Standing view={view} />
      <Section title={t('text.title')}>
        <Editor view={view} />
      </Section>
      {state.versions.length === 0 ? null : (
        <Section title={t('versions.title')}>
          <Versions state={state} />
        </Section>
      )}
    </>
  );
}
