import { textIn } from '../../../../packages/kind/agreed-text.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Called as CalledPerson } from '../../duty.ts';
import { useIncidentText } from '../text/index.ts';

/** Somebody in office with the number to call, by the name the reader's language has for them. */
export function Called({ called }: { called: CalledPerson }) {
  const t = useIncidentText();
  const { language } = useVoice();
  const name = textIn(called.names, language)?.text;
  return (
    <>
      {name === undefined ? t('erasedName') : <RecordText>{name}</RecordText>}
      {called.telephone === null ? null : (
        <>
          {' '}
          <a href={`tel:${called.telephone}`}>
            <bdi dir="ltr">{called.telephone}</bdi>
          </a>
        </>
      )}
    </>
  );
}
