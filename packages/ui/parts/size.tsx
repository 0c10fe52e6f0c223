import { useVoice } from '../text/voice.tsx';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in the unit people read, powers of ten as the prefixes say. */
export function formatSize(locale: string, bytes: number): string {
  const step = bytes <= 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const unit = units[step] ?? 'byte';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    // The short form of a byte is its word without a plural.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}

export function Size({ bytes }: { bytes: number }) {
  const { locale } = useVoice();
  return <bdi>{formatSize(locale, bytes)}</bdi>;
}
