import { Stack, useMantineColorScheme } from '@mantine/core';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { isLanguage, languages, localeTag, numerals, tongues } from '../../../../packages/ui/text/languages.ts';
import { prefer, usePreferences } from '../../client/preferences.ts';
import { useFrameText } from '../../text/index.ts';

const schemes = ['auto', 'light', 'dark'] as const;

/** Language, digits, light or dark: for this browser. */
export function Reading() {
  const t = useFrameText();
  const { language, numerals: digits } = usePreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title={t('account.reading')} note={t('account.reading.note')}>
      <Stack gap="sm">
        <NativeSelect
          label={t('language.label')}
          value={language}
          onChange={(event) => isLanguage(event.currentTarget.value) && prefer({ language: event.currentTarget.value })}
          data={languages.map((value) => ({ value, label: tongues[value].name }))}
        />
        <NativeSelect
          label={t('account.numerals')}
          value={digits}
          onChange={(event) => prefer({ numerals: event.currentTarget.value === 'arab' ? 'arab' : 'latn' })}
          data={numerals.map((value) => ({
            value,
            label: new Intl.NumberFormat(localeTag(language, value), { useGrouping: false }).format(1234567890),
          }))}
        />
        <NativeSelect
          label={t('scheme.label')}
          value={colorScheme}
          onChange={(event) => setColorScheme(schemes.find((each) => each === event.currentTarget.value) ?? 'auto')}
          data={schemes.map((value) => ({ value, label: t(`scheme.${value}`) }))}
        />
      </Stack>
    </Section>
  );
}
