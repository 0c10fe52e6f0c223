import { Button, FileButton, Progress } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { nameListRoutes, type SaidColumns } from '../../../../packages/contract/name-lists.ts';
import type { Response } from '../../../../packages/contract/route.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Size } from '../../../../packages/ui/parts/size.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { call, Refused } from '../../client/call.ts';
import type { Sending } from '../../client/send-list.ts';
import { KeptFocus } from '../../frame/kept-focus.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { usePageText } from '../../text/index.ts';
import { DryRun } from './dry-run.tsx';
import css from './lists.module.css';

const accepted = '.csv,.tsv,.txt,.json,.ftm,.jsonl,.ndjson,text/csv,text/plain,application/json';

/**
 * A file is chosen and sent, looked at without loading it, and loaded under a name: nothing is loaded that nobody has looked at. While another list is being
 * loaded, somebody else's as well, only what was refused is seen, and all that was chosen is there again afterwards.
 */
export function LoadList(props: { known: readonly string[]; isBusy: boolean; onBegun: () => void }) {
  const { isBusy, onBegun } = props;
  const t = usePageText();
  const sentence = useSentence();
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState(0);
  const [examined, setExamined] = useState<Response<typeof nameListRoutes.examineList> | null>(null);
  const sending = useRef<Sending | null>(null);
  const last = useRef<File | null>(null);
  const look = useMutation({
    mutationFn: async (chosen: File) => {
      const { sendList } = await import('../../client/send-list.ts');
      // Whoever went back on it while the script came has nothing sent.
      if (last.current !== chosen) return null;
      sending.current = sendList(chosen, setSent);
      const upload = await sending.current.arrived;
      return { upload, examined: await call(nameListRoutes.examineList, { body: { upload } }) };
    },
  });
  const lookAgain = useMutation({
    mutationFn: (body: { upload: string; columns: SaidColumns }) => call(nameListRoutes.examineList, { body }),
  });
  const load = useMutation({
    mutationFn: (body: z.input<typeof nameListRoutes.loadList.body>) => call(nameListRoutes.loadList, { body }),
    onSuccess: () => {
      sending.current = null;
      forget();
      onBegun();
    },
    // What is being loaded instead is shown, with the way to end it.
    onError: onBegun,
  });
  const forget = () => {
    last.current = null;
    look.reset();
    lookAgain.reset();
    setFile(null);
    setExamined(null);
  };
  const choose = (chosen: File | null) => {
    if (chosen === null) return;
    last.current = chosen;
    setFile(chosen);
    setSent(0);
    // Of a file that was dropped meanwhile no answer is heard any more.
    look.mutate(chosen, { onSuccess: (looked) => setExamined(looked?.examined ?? null) });
  };
  // What was chosen stands there at once; of answers the one to the last choice counts.
  const say = (upload: string, columns: SaidColumns) => {
    setExamined((before) => before && { ...before, said: columns });
    lookAgain.mutate({ upload, columns }, { onSuccess: setExamined });
  };
  const drop = () => {
    void sending.current?.cancel().catch(() => {});
    sending.current = null;
    load.reset();
    forget();
  };
  // Whoever leaves the page, or loads it again, leaves no file behind: no page could go on with it, and the node keeps few of one person.
  useEffect(() => {
    const leave = () => sending.current?.leave();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      last.current = null;
      void sending.current?.cancel().catch(() => {});
    };
  }, []);
  const fault = look.error ?? lookAgain.error ?? load.error;
  const isOver = fault instanceof Refused && fault.code === 'names.busy' && !isBusy;
  const upload = look.data?.upload;
  return (
    <KeptFocus className={css.step} step={file === null ? 'none' : 'chosen'}>
      {fault === null || file === null || isOver ? null : <Notice tone="danger" alert title={sentence(fault)} />}
      <div hidden={isBusy}>
        <div className={css.step}>
          {file === null ? (
            <div>
              <FileButton accept={accepted} onChange={choose}>
                {(button) => (
                  <Button {...button} leftSection={<IconFileImport size={18} />}>
                    {t('lists.choose')}
                  </Button>
                )}
              </FileButton>
            </div>
          ) : (
            <p className={css.plain}>
              <RecordText>{file.name}</RecordText> · <Size bytes={file.size} />
            </p>
          )}
          {look.isPending && file !== null ? <Sent of={file.size} sent={sent} /> : null}
          {upload === undefined || file === null || examined === null ? null : (
            <DryRun
              examined={examined}
              file={file.name}
              known={props.known}
              isBeginning={load.isPending}
              isLooking={lookAgain.isPending}
              onColumns={(columns) => say(upload, columns)}
              onLoad={(name) => {
                const columns = examined.said === null ? {} : { columns: examined.said };
                load.mutate({ upload, name, file: file.name.slice(0, 255), ...columns });
              }}
            />
          )}
          {file === null ? null : (
            <div>
              <Button variant="default" size="xs" disabled={load.isPending} onClick={drop}>
                {t('lists.another')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </KeptFocus>
  );
}

function Sent({ of, sent }: { of: number; sent: number }) {
  const t = usePageText();
  const isThere = sent >= of;
  return (
    <>
      <Progress.Root size="md">
        <Progress.Section value={of === 0 ? 100 : (sent / of) * 100} aria-label={t('lists.sending')} animated />
      </Progress.Root>
      <p className={css.muted} role="status">
        {isThere ? t('lists.examining') : t('lists.sending')} · <Size bytes={sent} /> / <Size bytes={of} />
      </p>
    </>
  );
}
