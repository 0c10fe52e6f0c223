import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { MarksView } from '../../../../packages/ui/matter/marks-view.tsx';
import { offerInput as schema } from '../../inputs.ts';
import { blankOffer, type OfferDraft, offerInputOf } from './offer-draft.ts';
import { OfferFields } from './offer-fields.tsx';
import { ConsentView, OfferView } from './offer-view.tsx';

export const offerForm = commandForm<OfferDraft>({
  command: 'offer',
  schema,
  blank: blankOffer,
  title: ({ person, reference }) => (person.pseudonym === 'yes' ? person.name : reference),
  input: offerInputOf,
  Fields: OfferFields,
  Review: OfferReview,
});

/** The referral exactly as the service will read it. */
function OfferReview({ input, group }: { input: unknown; group: string }) {
  const read = schema.safeParse(input);
  if (!read.success) return null;
  const { handling, tlp, pap, consent } = read.data;
  return (
    <>
      <MarksView handling={handling} tlp={tlp} pap={pap} />
      <OfferView offer={read.data} group={group} />
      {consent === null ? null : <ConsentView consent={consent} />}
    </>
  );
}
