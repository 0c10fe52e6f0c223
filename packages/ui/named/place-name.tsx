import { textIn } from '../../kind/agreed-text.ts';
import { type Place, placeName } from '../../kind/place.ts';
import { RecordText } from '../text/record-text.tsx';
import { useVoice } from '../text/voice.tsx';

type Names = readonly { readonly language: string; readonly text: string }[];

/** A text in the reader's language, else in the first there is. */
export function useNameIn(): (names: Names) => string {
  const { language } = useVoice();
  return (names) => textIn(names, language)?.text ?? '';
}

/** A place as the reader's language calls it, with its code and where it lies. */
export function PlaceName({ place }: { place: Place }) {
  const { language } = useVoice();
  const { locode, at } = place;
  return (
    <>
      <RecordText>{placeName(place, language)}</RecordText>
      {locode === null ? null : (
        <>
          {' '}
          <bdi dir="ltr">{locode}</bdi>
        </>
      )}{' '}
      <bdi dir="ltr">
        ({at.lat.toFixed(3)}, {at.lon.toFixed(3)})
      </bdi>
    </>
  );
}
