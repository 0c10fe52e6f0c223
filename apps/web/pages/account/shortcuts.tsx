import { Button, Switch, TextInput } from '@mantine/core';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { prefer, usePreferences } from '../../client/preferences.ts';
import { keyOf, type Shortcut, shortcutNames } from '../../frame/shortcuts.ts';
import { useFrameText } from '../../text/index.ts';
import css from './account.module.css';

/** Single-key shortcuts can be switched off or moved to other keys (WCAG 2.1.4). */
export function Shortcuts() {
  const t = useFrameText();
  const { shortcuts, keys } = usePreferences();
  return (
    <Section title={t('shortcuts.title')} note={t('account.shortcuts.note')}>
      <Switch
        label={t('account.shortcuts.on')}
        checked={shortcuts}
        onChange={(event) => prefer({ shortcuts: event.currentTarget.checked })}
      />
      <ul className={css.list}>
        {shortcutNames.map((name) => (
          <KeyRow key={name} name={name} />
        ))}
      </ul>
      <Button
        size="xs"
        variant="default"
        disabled={Object.keys(keys).length === 0}
        onClick={() => prefer({ keys: {} })}
      >
        {t('account.shortcuts.reset')}
      </Button>
    </Section>
  );
}

function KeyRow({ name }: { name: Shortcut }) {
  const t = useFrameText();
  const { shortcuts, keys } = usePreferences();
  const key = keyOf(name);
  const taken = shortcutNames.some((other) => other !== name && keyOf(other) === key);
  const change = (typed: string) => {
    const last = typed.trim().slice(-1);
    if (last !== '') prefer({ keys: { ...keys, [name]: last } });
  };
  return (
    <li className={css.row}>
      <label htmlFor={`key-${name}`}>{t(`shortcut.${name}`)}</label>
      <TextInput
        id={`key-${name}`}
        className={css.key}
        size="xs"
        dir="ltr"
        disabled={!shortcuts}
        value={key}
        onChange={(event) => change(event.currentTarget.value)}
        error={taken ? t('account.shortcuts.taken') : undefined}
      />
    </li>
  );
}
