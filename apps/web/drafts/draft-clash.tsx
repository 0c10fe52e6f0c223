import { Button } from '@mantine/core';
import { IconArrowsSplit2, IconFileOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { Refused } from '../client/call.ts';
import { useCodeSentence } from '../frame/sentence.ts';
import { usePageText } from '../text/index.ts';
import css from './draft-clash.module.css';
import type { ClashChoice } from './use-draft.ts';

interface Props {
  readonly clash: ClashChoice;
  /** Whether what one does not go on with becomes a draft of its own. */
  readonly apart: boolean;
}

/** The same draft was written elsewhere meanwhile. Nothing is mixed and nothing sent before somebody has chosen. */
export function DraftClash(props: Props) {
  // Its words come late; the form behind it must not go for that long.
  return (
    <div className={css.clash} tabIndex={-1} data-clash>
      <Suspense fallback={null}>{props.clash.what === 'gone' ? <Gone {...props} /> : <Changed {...props} />}</Suspense>
    </div>
  );
}

function Changed({ clash, apart }: Props) {
  const t = usePageText();
  const { theirsShown, show } = clash;
  return (
    <Notice tone="warn" alert icon={<IconArrowsSplit2 size={20} />} title={t('clash.changed')}>
      <p>{t(apart ? 'clash.changed.words' : 'clash.changed.inPlace')}</p>
      {clash.at ? (
        <p>
          {t('clash.at')} <Moment instant={clash.at} detail="full" />
        </p>
      ) : null}
      <div className={css.acts}>
        <Button size="compact-sm" variant="default" onClick={() => show(!theirsShown)}>
          {t(theirsShown ? 'clash.show.mine' : 'clash.show.theirs')}
        </Button>
        <GoOn clash={clash}>{t(theirsShown ? 'clash.take.theirs' : 'clash.take.mine')}</GoOn>
      </div>
    </Notice>
  );
}

function Gone({ clash }: Props) {
  const t = usePageText();
  return (
    <Notice tone="warn" alert icon={<IconFileOff size={20} />} title={t('clash.gone')}>
      <p>{t('clash.gone.words')}</p>
      <div className={css.acts}>
        <GoOn clash={clash}>{t('clash.gone.keep')}</GoOn>
      </div>
    </Notice>
  );
}

function GoOn({ clash, children }: { clash: ClashChoice; children: string }) {
  const sentence = useCodeSentence();
  const going = useMutation({ mutationFn: clash.goOn });
  return (
    <>
      <Button size="compact-sm" loading={going.isPending} onClick={() => going.mutate()}>
        {children}
      </Button>
      {going.error ? <span>{sentence(going.error instanceof Refused ? going.error.code : 'page')}</span> : null}
    </>
  );
}
