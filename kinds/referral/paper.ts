import { fact, type Paper, type Words } from '../../packages/kind/paper.ts';
import { audienceFacts, textOf, wordOf } from '../../packages/kind/paper-matter.ts';
import type { Consent, ReferralState } from './schema.ts';

/** A referral on paper: the person, what was consented to in the person's own words, what is needed and what came of it. */
export const paper: Paper<ReferralState> = {
  sections({ offered }, words) {
    const { own, matter, joined } = words;
    if (offered === null) return [{ title: own('erased.words'), facts: [] }];
    const { offer } = offered;
    const { person, consent } = offer;
    const quality = joined([matter(`category.${person.category}`), own(`age.${person.age}`)]);
    return [
      {
        title: own('offer.title'),
        facts: [
          ...fact(matter('to'), joined(offer.to.map(words.member))),
          ...fact(own('need'), joined([own(`need.${offer.need}`), own(`urgency.${offer.urgency}.label`)])),
          ...fact(own('person'), person.name, quality, joined(person.languages.map(words.language))),
          ...fact(own('person.contact'), person.contact),
          ...fact(own('person.risks'), person.risks),
          ...fact(own('summary'), offer.summary),
          ...fact(own('story'), offer.story),
          ...fact(own('health'), offer.health),
          ...fact(own('purpose'), offer.purpose),
          ...fact(own('necessity'), offer.necessity),
          ...fact(matter('legalBasis'), words.instrument(offer.legalBasis)),
          ...fact(matter('handlingNote'), offer.handlingNote),
          ...audienceFacts(offer, words),
        ],
      },
      ...(consent === null ? [] : [consentSection(consent, words)]),
    ];
  },
  said(event, data, { own }) {
    switch (event) {
      case 'accepted':
        return fact(own('note'), textOf(data, 'note'));
      case 'declined':
        return fact(own('ground'), wordOf(data, 'ground', own, 'ground'), textOf(data, 'explanation'));
      case 'serviceGiven':
        return fact(own('service.text'), textOf(data, 'text'));
      case 'closed':
        return fact(own('outcome'), wordOf(data, 'outcome', own, 'outcome'), textOf(data, 'note'));
      case 'consentRevoked':
        return fact(own('revoke.by'), wordOf(data, 'by', own, 'givenBy'), textOf(data, 'note'));
      default:
        return [];
    }
  },
};

function consentSection(consent: Consent, { own, joined, language, day }: Words) {
  return {
    title: own('consent.title'),
    facts: [
      ...fact(own('consent.text'), language(consent.language), consent.text),
      ...fact(own('consent.scope'), joined(consent.scope.map((one) => own(`scope.${one}`)))),
      ...fact(
        own('consent.how'),
        joined([
          own(`givenBy.${consent.givenBy}`),
          own(`form.${consent.form}`),
          consent.interpreter ? own('consent.interpreter') : null,
          day(consent.day),
        ]),
      ),
      ...fact(own('consent.until'), consent.until === null ? null : day(consent.until)),
      ...fact(own('consent.bestInterests'), consent.bestInterests),
    ],
  };
}
