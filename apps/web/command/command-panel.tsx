import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Done, Preview } from '../../../packages/contract/record.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { type Errors, formOf } from '../../../packages/ui/form/form.ts';
import type { CommandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { useIsOwnGroup } from '../../../packages/ui/kind/surroundings.tsx';
import { filesIn, NamedFiles } from '../../../packages/ui/matter/named-files.tsx';
import { call } from '../client/call.ts';
import { DraftClash } from '../drafts/draft-clash.tsx';
import { DraftMark } from '../drafts/draft-mark.tsx';
import { type DraftPlace, type SavedDraft, useDraft } from '../drafts/use-draft.ts';
import { useCodeSentence } from '../frame/sentence.ts';
import { useFrameText } from '../text/index.ts';
import { BeforeSending } from './before-sending.tsx';
import css from './command-panel.module.css';
import { ErrorSummary } from './error-summary.tsx';
import { formFaults } from './form-faults.ts';
import { OwnedByOthers } from './owned-by-others.tsx';
import { errorsOf, inFieldOrder, type RefusalLine, refusalsOf } from './refusals.ts';
import { useSendLater } from './send-later.ts';
import { Withheld } from './withheld.tsx';

export interface PanelProps<D extends object> {
  readonly form: CommandForm<D>;
  readonly place: DraftPlace;
  readonly saved: SavedDraft | undefined;
  /** Why it cannot be sent as things stand now; what is typed stays. */
  readonly hindrance?: ReactNode;
  readonly onDone: (done: Done) => void;
  readonly onCancel: () => void;
}

/** What the node said of the form as it stands, and why the protection of somebody in it is to be set aside, if it is. */
interface Looked {
  readonly found: Preview;
  readonly override: string | undefined;
  /** The node did not answer: the look is this page's own, and what is decided waits for the connection. */
  readonly waits?: true;
}

/** A command's form: typing is kept, the preview comes before the sending, refusals stand at their fields. */
export function CommandPanel<D extends object>(props: PanelProps<D>) {
  const { form, place } = props;
  const t = useFrameText();
  const sentence = useCodeSentence();
  const isOwn = useIsOwnGroup(place.scope.group);
  const draft = useDraft(form, place, props.saved, true);
  const [refusals, setRefusals] = useState<readonly RefusalLine[]>([]);
  const [taken, setTaken] = useState<Preview['taken']>([]);
  const [preview, setPreview] = useState<Looked | null>(null);
  /** Where the keyboard goes on after a try to send. */
  const [spot, setSpot] = useState<{ readonly on: 'summary' | 'clash' } | null>(null);
  const later = useSendLater(form, place);
  const navigate = useNavigate();
  const frame = useRef<HTMLFormElement>(null);
  const input = () => form.input(draft.value, place.scope);
  const refuse = (found: readonly RefusalLine[]) => {
    setRefusals(inFieldOrder(frame.current, found));
    setPreview(null);
    setSpot({ on: 'summary' });
  };
  // When it is drawn: a frame of the browser may come before that.
  useEffect(() => {
    if (spot !== null) frame.current?.querySelector<HTMLElement>(`[data-${spot.on}]`)?.focus();
  }, [spot]);
  const review = useMutation({
    // Sent or changed in another window, it is not what this form was looked at for.
    mutationFn: async (override: string | undefined) =>
      (await draft.look()) ? checked(form, place, input(), override) : null,
    onSuccess: (found, override) => {
      if (found === null) return setSpot({ on: 'clash' });
      setTaken(found.taken);
      if (found.refusals.length > 0) return refuse(found.refusals);
      setRefusals([]);
      setPreview({ found, override });
    },
    onError: (fault, override) => {
      const found = override === undefined ? later.lookAfter(fault) : null;
      if (found === null) return refuse(refusalsOf(fault));
      setRefusals([]);
      setPreview({ found, override, waits: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const field = fieldStillSending(frame.current);
    if (field) refuse([{ code: 'upload.sending', message: 'A file is still on its way', field }]);
    else review.mutate(undefined);
  };
  /** From the dialog to where it was opened. */
  const back = () => {
    setPreview(null);
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('[type="submit"]')?.focus());
  };
  const discard = async () => {
    await draft.end();
    props.onCancel();
  };
  const errors: Errors = errorsOf(refusals, sentence);
  return (
    <form ref={frame} className={css.form} onSubmit={submit} noValidate>
      {preview ? null : props.hindrance}
      <ErrorSummary refusals={refusals} />
      {refusals.some(({ code }) => code === 'policy.withheld') ? (
        <Withheld place={place} command={form.command} onOverride={(reason) => review.mutate(reason)} />
      ) : null}
      {refusals.some(({ code }) => code === 'policy.originator') ? <OwnedByOthers taken={taken} /> : null}
      <fieldset key={draft.shown} className={css.fields} disabled={draft.clash?.theirsShown ?? false}>
        <form.Fields form={formOf(draft.value, draft.change, errors)} scope={place.scope} />
      </fieldset>
      <div className={css.foot}>
        {draft.clash ? <DraftClash clash={draft.clash} apart /> : null}
        <Button type="submit" loading={review.isPending}>
          {t(isOwn ? 'send.check' : 'send.review')}
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          {t('send.later')}
        </Button>
        <Button variant="subtle" color="red" onClick={() => void discard()}>
          {t('send.discard')}
        </Button>
        {draft.clash ? null : <DraftMark state={draft.state} />}
      </div>
      {preview ? (
        <NamedFiles files={filesIn(draft.value)}>
          <BeforeSending
            form={form}
            place={place}
            preview={preview.found}
            override={preview.override}
            input={input()}
            onRefused={(fault) => refuse(refusalsOf(fault))}
            onClose={back}
            onDone={(done) => void draft.end().then(() => props.onDone(done))}
            onLater={
              preview.waits && {
                keep: (key) => later.keep(draft.value, draft.base(), input(), key),
                kept: () => {
                  // The node's copy of the draft goes when the connection is back; nobody waits for it here.
                  void draft.end();
                  void navigate({ to: '/waiting' });
                },
              }
            }
          />
        </NamedFiles>
      ) : null}
    </form>
  );
}

/** A file that has not arrived would be left behind without a word. */
function fieldStillSending(form: HTMLFormElement | null): string | undefined {
  return form?.querySelector('[data-sending]')?.closest<HTMLElement>('[data-field]')?.dataset.field;
}

/** Everything the command's own schema misses, at once; when it misses nothing, what the node says. */
async function checked<D extends object>(
  form: CommandForm<D>,
  place: DraftPlace,
  input: unknown,
  override: string | undefined,
): Promise<Preview> {
  const fit = form.schema.safeParse(input);
  if (fit.success) return previewOf(form.command, place, { input, override });
  const refusals = [...formFaults(fit.error, input)];
  return { audience: [], stays: [], refusals, release: null, leaves: null, taken: [] };
}

function previewOf(
  command: string,
  { kind, scope }: DraftPlace,
  body: { input: unknown; override: string | undefined },
): Promise<Preview> {
  const { group, view } = scope;
  if (!view) return call(routes.previewCreate, { params: { group, kind, command }, body });
  return call(routes.previewAct, { params: { group, kind, record: view.line.record, command }, body });
}
