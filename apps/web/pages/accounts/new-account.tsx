import { Button, Modal, Stack } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type AccountView, authRoutes, personRoles } from '../../../../packages/contract/auth.ts';
import { ManyField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { formOf } from '../../../../packages/ui/form/form.ts';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { type Language, languages, tongues } from '../../../../packages/ui/text/languages.ts';
import { call, Refused } from '../../client/call.ts';
import { formFaults } from '../../command/form-faults.ts';
import { errorsOf, type RefusalLine, refusalsOf } from '../../command/refusals.ts';
import { useCodeSentence, useSentence } from '../../frame/sentence.ts';
import { usePageText } from '../../text/index.ts';

interface Draft {
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly AccountView['roles'][number][];
  readonly language: Language | '';
}
const blank: Draft = { login: '', name: '', unit: '', roles: ['officer'], language: 'en' };

function bodyOf({ login, name, unit, roles, language }: Draft) {
  return {
    login: login.trim(),
    name: name.trim(),
    unit: unit.trim() || null,
    roles: [...roles],
    language: language || ('en' as const),
  };
}

const codes: Readonly<Record<string, string>> = { login: 'auth.login-form', roles: 'auth.roles-none' };

/** What the form itself can see, all of it at once. */
function missingIn(draft: Draft): readonly RefusalLine[] {
  const body = bodyOf(draft);
  const fit = authRoutes.createAccount.body.safeParse(body);
  const faults = fit.success ? [] : formFaults(fit.error, body);
  return faults.map((fault) => ({ ...fault, code: codes[fault.field ?? ''] ?? fault.code }));
}

/** A new person: name, roles, language. The way in is the invitation that follows. */
export function NewAccount({ onCreated }: { onCreated: (account: AccountView) => void }) {
  const t = usePageText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconUserPlus size={18} />} onClick={() => setOpen(true)}>
        {t('accounts.new')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('accounts.new')}
        closeButtonProps={{ 'aria-label': t('frame.close') }}
      >
        <AccountForm
          onCreated={(account) => {
            setOpen(false);
            onCreated(account);
          }}
        />
      </Modal>
    </>
  );
}

function AccountForm({ onCreated }: { onCreated: (account: AccountView) => void }) {
  const t = usePageText();
  const sentence = useSentence();
  const codeSentence = useCodeSentence();
  const [draft, setDraft] = useState(blank);
  const [missing, setMissing] = useState<readonly RefusalLine[]>([]);
  const making = useMutation({
    mutationFn: () => call(authRoutes.createAccount, { body: bodyOf(draft) }),
    onSuccess: onCreated,
  });
  const refused = making.error instanceof Refused ? refusalsOf(making.error) : [];
  const errors = errorsOf([...missing, ...refused], codeSentence);
  const form = formOf(draft, setDraft, errors);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = missingIn(draft);
    setMissing(found);
    making.reset();
    if (found.length === 0) making.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {making.isError && Object.keys(errors).length === 0 ? (
          <Notice tone="danger" alert title={sentence(making.error)} />
        ) : null}
        <LineField field={form.field('name')} label={t('accounts.name')} required max={200} />
        <LineField
          field={form.field('login')}
          label={t('signIn.login')}
          help={t('accounts.loginHelp')}
          required
          max={64}
          ltr
        />
        <LineField field={form.field('unit')} label={t('accounts.unit')} max={100} />
        <ManyField
          field={form.field('roles')}
          label={t('accounts.roles')}
          help={t('accounts.rolesHelp')}
          required
          choices={personRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
        <SelectField
          field={form.field('language')}
          label={t('language.label')}
          none="–"
          choices={languages.map((value) => ({ value, label: tongues[value].name }))}
        />
        <Button type="submit" loading={making.isPending}>
          {t('accounts.create')}
        </Button>
      </Stack>
    </form>
  );
}
