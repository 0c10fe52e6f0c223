import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import type { Found } from '../wording.ts';
import { Hash } from './hash.tsx';
import { useCommitmentText } from './text/index.ts';
import { TextFacts, Wordings } from './text-view.tsx';

/** The very text a signature is for, as this node holds it: what whoever releases it reads first. `input` names it by its hash. */
export function FoundText({ input, group }: { input: unknown; group: string }) {
  const t = useCommitmentText();
  const hash = textAt(input, 'hash') ?? '';
  const found = useInquiry<Found>({ group, kind: 'commitment', inquiry: 'wording' }, { hash });
  return (
    <>
      {found.data ? (
        <>
          <TextFacts text={found.data.text} group={group} />
          <br />
          <Wordings text={found.data.text} names={found.data.names} />
        </>
      ) : null}
      {found.isError ? <p role="alert">{t('found.none')}</p> : null}
      <p>{t('hash')}</p>
      <Hash hash={hash} label={t('hash')} />
    </>
  );
}
