import { Button, Modal } from '@mantine/core';
import { IconClock, IconCloudOff, IconEye, IconHome, IconLock, IconUserCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Done, Preview } from '../../../packages/contract/record.ts';
import { routes } from '../../../packages/contract/routes.ts';
import type { CommandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { useIsOwnGroup } from '../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { call } from '../client/call.ts';
import type { DraftPlace } from '../drafts/use-draft.ts';
import { useCodeSentence } from '../frame/sentence.ts';
import { useFrameText } from '../text/index.ts';
import { Audience } from './audience.tsx';
import css from './before-sending.module.css';
import { OwnedByOthers } from './owned-by-others.tsx';

interface Props<D extends object> {
  readonly form: CommandForm<D>;
  readonly place: DraftPlace;
  readonly preview: Preview;
  readonly input: unknown;
  /** Why the protection of somebody it names is set aside, if it is. */
  readonly override: string | undefined;
  readonly onRefused: (fault: unknown) => void;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
  /** Without a connection: it is kept under its key and sent when the connection is back. */
  readonly onLater?: { keep(key: string): Promise<void>; kept(): void } | undefined;
}

/** The last look: who will read it, what stays here and why, whether a second person must agree, and the text itself. */
export function BeforeSending<D extends object>(props: Props<D>) {
  const t = useFrameText();
  const { preview, form, onLater } = props;
  const isOwn = useIsOwnGroup(props.place.scope.group);
  // One key for however often the button is pressed: the node does the act once.
  const [idempotency] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => submit(form.command, props.place, { input: props.input, override: props.override, idempotency }),
    onSuccess: props.onDone,
    onError: props.onRefused,
  });
  const keep = useMutation({
    mutationFn: async () => onLater?.keep(idempotency),
    onSuccess: () => onLater?.kept(),
    onError: props.onRefused,
  });
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="xl"
      title={t(isOwn ? 'before.title.own' : 'before.title')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <div className={css.body}>
        {onLater ? (
          <Notice tone="warn" icon={<IconCloudOff size={20} />} title={t('before.offline')}>
            <p>{t('before.offline.words')}</p>
          </Notice>
        ) : null}
        {isOwn && form.tells !== true ? (
          <Notice tone="private" icon={<IconLock size={20} />} title={t('before.private')} />
        ) : null}
        {isOwn ? null : <Readers preview={preview} />}
        {preview.release ? (
          <Notice tone="warn" icon={<IconUserCheck size={20} />} title={t('before.release')}>
            <p>{t.maybe(`reason.${preview.release}`)}</p>
            <p>{t('before.release.words')}</p>
          </Notice>
        ) : null}
        {props.override === undefined ? null : (
          <section>
            <h3 className={css.head}>{t('before.override')}</h3>
            <RecordText block>{props.override}</RecordText>
          </section>
        )}
        {preview.taken.length > 0 ? (
          <section>
            <h3 className={css.head}>{t('before.taken')}</h3>
            <OwnedByOthers taken={preview.taken} />
          </section>
        ) : null}
        {preview.leaves ? (
          <Notice tone="warn" icon={<IconClock size={20} />} title={t('before.later')}>
            <p>
              <Moment instant={preview.leaves} detail="full" />
            </p>
            <p>{t('before.later.words')}</p>
          </Notice>
        ) : null}
        <details className={css.text} open={isOwn}>
          <summary>{t(isOwn ? 'before.decision' : 'before.text')}</summary>
          <form.Review input={props.input} group={props.place.scope.group} />
        </details>
      </div>
      <div className={css.foot}>
        {onLater ? (
          <Button loading={keep.isPending} onClick={() => keep.mutate()} data-autofocus>
            {t('before.keep')}
          </Button>
        ) : (
          <Button loading={send.isPending} onClick={() => send.mutate()} data-autofocus>
            {t(isOwn ? 'before.confirm' : preview.release ? 'before.toRelease' : 'before.send')}
          </Button>
        )}
        <Button variant="default" onClick={props.onClose}>
          {t('before.back')}
        </Button>
      </div>
    </Modal>
  );
}

function Readers({ preview }: { preview: Preview }) {
  const t = useFrameText();
  return (
    <>
      <section>
        <h3 className={css.head}>
          <IconEye size={18} aria-hidden="true" /> {t('before.readers')}
        </h3>
        <Audience audience={preview.audience} />
      </section>
      <Stays stays={preview.stays} />
    </>
  );
}

function Stays({ stays }: { stays: Preview['stays'] }) {
  const t = useFrameText();
  const sentence = useCodeSentence();
  if (stays.length === 0) return <p className={css.nothing}>{t('before.staysNothing')}</p>;
  return (
    <section>
      <h3 className={css.head}>
        <IconHome size={18} aria-hidden="true" /> {t('before.stays')}
      </h3>
      <ul className={css.stays}>
        {stays.map(({ what, why }) => (
          <li key={what}>
            {t.maybe(`stays.${what}`) ?? what}: {t.maybe(`stays.why.${why}`) ?? sentence(why)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function submit(
  command: string,
  { kind, scope }: DraftPlace,
  body: { input: unknown; override: string | undefined; idempotency: string },
): Promise<Done> {
  const { group, view } = scope;
  if (!view) return call(routes.create, { params: { group, kind, command }, body });
  return call(routes.act, { params: { group, kind, record: view.line.record, command }, body });
}
