export { feedEntry, feedHead } from './feed.ts';
export { type Proof, type ProvenEntry, proofText, type Receipt, receiptFor } from './proof.ts';
export { type PublicationPlace, publicationText } from './publication.ts';
