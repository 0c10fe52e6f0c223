import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** One deep accent: the blue-green of official ink. */
const tide: MantineColorsTuple = [
  '#eef5f6',
  '#d9e8ea',
  '#b4d2d7',
  '#8ab8c0',
  '#629daa',
  '#40838f',
  '#2b6c79',
  '#1b5766',
  '#114754',
  '#0a3742',
];
/** Warm neutrals: paper, not screen. */
const gray: MantineColorsTuple = [
  '#faf8f5',
  '#f3f0ea',
  '#e8e3da',
  '#d9d2c6',
  '#bdb4a5',
  '#8d8475',
  '#6a6256',
  '#564f45',
  '#3e3932',
  '#292621',
];
const dark: MantineColorsTuple = [
  '#ebe7e0',
  '#d3cdc3',
  '#b0a99e',
  '#8b857b',
  '#615d56',
  '#45423d',
  '#33312e',
  '#242321',
  '#1b1a19',
  '#131211',
];

/** Bundled, so that a page looks the same in every ministry; its Latin and Arabic letters were drawn to stand on one line. */
const letters = "'Noto Sans Arabic', system-ui, 'Segoe UI', sans-serif";

export const theme = createTheme({
  colors: { tide, gray, dark },
  primaryColor: 'tide',
  primaryShade: { light: 8, dark: 6 },
  fontFamily: letters,
  headings: { fontFamily: letters, fontWeight: '600' },
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  fontSizes: { xs: '0.78rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { transitionProps: { duration: 120 } } },
    Loader: { defaultProps: { type: 'dots' } },
  },
});
