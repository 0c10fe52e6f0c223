import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconChevronDown,
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type Language, languages, tongues } from '../../../packages/ui/text/languages.ts';
import { prefer, usePreferences } from '../client/preferences.ts';
import { askToSignOut } from '../client/sign-out.ts';
import { useFrameText } from '../text/index.ts';
import { useSigned } from './officer.ts';
import css from './person-menu.module.css';
import { showShortcuts } from './shortcuts.ts';

const schemes = [
  ['auto', IconDeviceDesktop],
  ['light', IconSun],
  ['dark', IconMoon],
] as const;

export function PersonMenu() {
  const t = useFrameText();
  const { officer } = useSigned();
  return (
    <Menu position="bottom-end" width={260} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={css.person}>
          <span className={css.names}>
            <bdi>{officer.name}</bdi>
            <span className={css.roles}>{officer.roles.map((role) => t(`role.${role}`)).join(' · ')}</span>
          </span>
          <IconChevronDown size={16} aria-hidden="true" />
          <span className={css.short} aria-hidden="true">
            <IconUser size={20} />
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/account" leftSection={<IconUser size={16} />}>
          {t('person.account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={showShortcuts}>
          {t('person.shortcuts')}
        </Menu.Item>
        <SchemeItems />
        <LanguageItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => askToSignOut(officer.id)}>
          {t('person.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function SchemeItems() {
  const t = useFrameText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('scheme.label')}</Menu.Label>
      {schemes.map(([scheme, Icon]) => (
        <Menu.RadioItem
          key={scheme}
          value={scheme}
          checked={colorScheme === scheme}
          onChange={() => setColorScheme(scheme)}
          rightSection={<Icon size={16} />}
        >
          {t(`scheme.${scheme}`)}
        </Menu.RadioItem>
      ))}
    </>
  );
}

function LanguageItems() {
  const t = useFrameText();
  const { language } = usePreferences();
  return (
    <>
      <Menu.Label>{t('language.label')}</Menu.Label>
      {languages.map((each: Language) => (
        <Menu.RadioItem
          key={each}
          value={each}
          lang={each}
          checked={language === each}
          onChange={() => prefer({ language: each })}
        >
          {tongues[each].name}
        </Menu.RadioItem>
      ))}
    </>
  );
}
