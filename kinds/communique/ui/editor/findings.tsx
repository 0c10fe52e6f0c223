import { Button } from '@mantine/core';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { Finding } from '../../../glossary/schema.ts';
import { useCommuniqueText } from '../text/index.ts';
import css from './editor.module.css';

const shown = 8;

interface Props {
  readonly findings: readonly Finding[];
  /** The text they were found in. */
  readonly text: string;
  readonly onReplace: (finding: Finding, instead: string) => void;
}

/** Names that are not as the group agreed on, each with what it writes instead; one press replaces it. */
export function Findings({ findings, text, onReplace }: Props) {
  const t = useCommuniqueText();
  return (
    <div aria-live="polite">
      {findings.length === 0 ? null : (
        <ul className={css.findings} aria-label={t('names')}>
          {findings.slice(0, shown).map((finding) => (
            <li key={`${finding.start} ${finding.code}`}>
              <span>
                <RecordText>{text.slice(finding.start, finding.end)}</RecordText>: {t(`names.${finding.code}`)}
              </span>
              {finding.suggestion === null ? null : (
                <Button size="compact-xs" variant="light" onClick={() => onReplace(finding, finding.suggestion ?? '')}>
                  {finding.suggestion === '' ? t('names.remove') : t('names.replace', { name: finding.suggestion })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
