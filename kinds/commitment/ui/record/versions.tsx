import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { CommitmentState } from '../../schema.ts';
import { currentNumber } from '../../states.ts';
import { useCommitmentText } from '../text/index.ts';
import { Wordings } from '../text-view.tsx';

/** Versions that do not hold, newest first: nothing that was written is gone. */
export function Versions({ state }: { state: CommitmentState }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const others = state.versions
    .map((version, index) => ({ version, number: index + 1 }))
    .filter(({ number }) => number !== currentNumber(state));
  if (others.length === 0) return null;
  return (
    <Section title={t('versions.title')}>
      {others.toReversed().map(({ version, number }) => (
        <details key={version.id}>
          <summary>
            {t('version.by', { number, who: name(version.author) })} · <Moment instant={version.time} />
          </summary>
          <p>{t('version.signed', { count: version.signatures.length, of: state.members.length })}</p>
          <Wordings text={version.text} names={version.names} />
        </details>
      ))}
    </Section>
  );
}
