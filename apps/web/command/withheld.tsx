import { Button, Modal, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { DraftPlace } from '../drafts/use-draft.ts';
import { useKindUi } from '../frame/kinds.ts';
import { useSigned } from '../frame/officer.ts';
import { useFrameText } from '../text/index.ts';
import css from './withheld.module.css';

interface Props {
  readonly place: DraftPlace;
  readonly command: string;
  readonly onOverride: (reason: string) => void;
}

/**
 * Below a refusal that names no cause: the way to the answer from which nothing can be read and, for a head of unit alone, the way to a
 * second person. Nobody else is told that there is such a way.
 */
export function Withheld({ place, command, onOverride }: Props) {
  const t = useFrameText();
  const { officer } = useSigned();
  const [asking, setAsking] = useState(false);
  const neutral = useKindUi(place.kind)?.neutral;
  const possible = place.scope.view?.possibilities.find((each) => each.command === neutral)?.allowed === true;
  const isHead = officer.roles.includes('head');
  if (!isHead && (!possible || neutral === command)) return null;
  return (
    <div className={css.ways}>
      {possible && neutral !== command ? (
        <Link to="." search={{ command: neutral }} className={css.way}>
          {t('withheld.neutral')}
        </Link>
      ) : null}
      {isHead ? (
        <Button variant="default" size="xs" onClick={() => setAsking(true)}>
          {t('withheld.override')}
        </Button>
      ) : null}
      {asking ? (
        <Override
          onClose={() => setAsking(false)}
          onReason={(reason) => {
            setAsking(false);
            onOverride(reason);
          }}
        />
      ) : null}
    </div>
  );
}

/** The written reason, without which nobody is asked. */
function Override({ onClose, onReason }: { onClose: () => void; onReason: (reason: string) => void }) {
  const t = useFrameText();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog stands inside the form in the tree of components, though not on the page.
    event.stopPropagation();
    if (reason.trim() === '') setMissing(true);
    else onReason(reason.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('override.title')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <form onSubmit={submit} noValidate className={css.form}>
        <p>{t('override.words')}</p>
        <Textarea
          label={t('override.reason')}
          description={t('override.reason.help')}
          withAsterisk
          aria-required
          autosize
          minRows={3}
          maxRows={12}
          maxLength={2_000}
          dir="auto"
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={missing && reason.trim() === '' ? t('override.reason.missing') : undefined}
        />
        <div className={css.foot}>
          <Button type="submit">{t('send.review')}</Button>
          <Button variant="default" onClick={onClose}>
            {t('before.back')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
