import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useMemo } from 'react';
import { filters, routes } from '../../../../packages/contract/routes.ts';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { address } from '../../client/call.ts';
import { useStandingGroups } from '../../frame/exercise.tsx';
import { kinds, useKindTexts } from '../../frame/kinds.ts';
import { useFrameText } from '../../text/index.ts';
import css from './filter-bar.module.css';

type Words = Record<string, string | undefined>;

/** Filters of the list. Each change is a new address, so Back undoes it and a link repeats it. */
export function FilterBar(props: { words: Words; fixedKind?: boolean; fixedText?: boolean }) {
  const t = useFrameText();
  const navigate = useNavigate();
  const { words } = props;
  const change = (patch: Words) => void navigate({ to: '.', search: { ...words, ...patch }, replace: false });
  const filtered = ['group', 'kind', 'counterpart', 'state', 'urgency', 'text'].some(
    (key) => words[key] !== undefined && !(key === 'kind' && props.fixedKind),
  );
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('text');
    change({ text: typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined });
  };
  return (
    <form className={css.bar} onSubmit={search} aria-label={t('filter.label')}>
      <Choices words={words} change={change} fixedKind={props.fixedKind === true} />
      {props.fixedText ? null : (
        <TextInput
          key={words.text ?? ''}
          name="text"
          size="xs"
          dir="auto"
          className={css.text}
          defaultValue={words.text ?? ''}
          maxLength={200}
          placeholder={t('filter.text')}
          aria-label={t('filter.text')}
          rightSection={
            words.text ? (
              <CloseButton size="sm" aria-label={t('filter.clearText')} onClick={() => change({ text: undefined })} />
            ) : null
          }
        />
      )}
      {filtered ? (
        <Button
          size="xs"
          variant="subtle"
          onClick={() =>
            change({
              group: undefined,
              kind: undefined,
              counterpart: undefined,
              state: undefined,
              urgency: undefined,
              text: undefined,
            })
          }
        >
          {t('filter.clear')}
        </Button>
      ) : null}
      <Button
        className={css.csv}
        size="xs"
        variant="default"
        component="a"
        href={address(routes.csv, { query: filters.parse(words) })}
        download
        leftSection={<IconDownload size={15} />}
      >
        {t('filter.csv')}
      </Button>
    </form>
  );
}

function Choices(props: { words: Words; change: (patch: Words) => void; fixedKind: boolean }) {
  const t = useFrameText();
  const texts = useKindTexts();
  const { words, change } = props;
  const { groups, me } = useSurroundings();
  const members = useMemo(() => {
    const all = groups.flatMap((group) => group.members.filter((member) => member.id !== me));
    return [...new Map(all.map((member) => [member.id, member.name]))];
  }, [groups, me]);
  const groupChoices = useStandingGroups().map((group) => ({ value: group.id, label: group.title }));
  const kindChoices = kinds
    .filter(([, { menu }]) => !menu.unlisted)
    .map(([kind]) => ({ value: kind, label: texts(kind)?.maybe('name') ?? kind }));
  const memberChoices = members.map(([value, label]) => ({ value, label }));
  return (
    <>
      <Choice
        name="group"
        words={words}
        change={change}
        all={t('filter.allGroups')}
        label={t('filter.group')}
        options={groupChoices}
      />
      {props.fixedKind ? null : (
        <Choice
          name="kind"
          words={words}
          change={change}
          all={t('filter.allKinds')}
          label={t('filter.kind')}
          options={kindChoices}
        />
      )}
      {memberChoices.length > 1 ? (
        <Choice
          name="counterpart"
          words={words}
          change={change}
          all={t('filter.allMembers')}
          label={t('filter.counterpart')}
          options={memberChoices}
        />
      ) : null}
      <NativeSelect
        size="xs"
        aria-label={t('filter.sort')}
        value={words.sort ?? 'due'}
        onChange={(event) =>
          change({ sort: event.currentTarget.value === 'due' ? undefined : event.currentTarget.value })
        }
        data={(['due', 'updated', 'created'] as const).map((value) => ({ value, label: t(`sort.${value}`) }))}
      />
    </>
  );
}

function Choice(props: {
  name: string;
  words: Words;
  change: (patch: Words) => void;
  all: string;
  label: string;
  options: { value: string; label: string }[];
}) {
  return (
    <NativeSelect
      size="xs"
      className={css.choice}
      aria-label={props.label}
      value={props.words[props.name] ?? ''}
      onChange={(event) => props.change({ [props.name]: event.currentTarget.value || undefined })}
      data={[{ value: '', label: props.all }, ...props.options]}
    />
  );
}
