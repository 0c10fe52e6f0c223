import { type Features, featureNames } from './features.ts';

const weights: Readonly<Record<(typeof featureNames)[number], number>> = {
  ofSmaller: 6,
  ofLarger: 3,
  conflict: -6,
  matched: 1,
  weakest: 3,
  mean: 6,
  family: 0.5,
  familyConflict: -2,
  given: 0.3,
  patronymic: -0.5,
  single: -0.5,
  initials: -1,
  joined: 0,
  crossing: 0.3,
  order: 0.3,
  extra: -0.3,
  rareLeft: -3,
  rareMatched: 1,
};
const bias = -13;

/** Probability that two names with such an alignment are one. */
export function probability(features: Features): number {
  let sum = bias;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[featureNames[at] ?? 'order'] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
