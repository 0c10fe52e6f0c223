import model from './model.json' with { type: 'json' };

const { hidden, hiddenBias, out, line, bias } = model.score;
const bends = hiddenBias.length;
/** What each measure adds to each bend, measure by measure. */
const byMeasure = Float64Array.from(line.flatMap((_, i) => hidden.map((weights) => weights[i] ?? 0)));
const [bias1, outs, straight] = [Float64Array.from(hiddenBias), Float64Array.from(out), Float64Array.from(line)];
const inner = new Float64Array(bends);

/** Probability that two names with such an alignment are one: a straight line and a few bends, fitted by `dev/train/names.ts`. Most measures are 0. */
export function probability(features: Float64Array): number {
  let sum = bias;
  inner.set(bias1);
  for (let i = 0; i < straight.length; i++) {
    const value = features[i] ?? 0;
    if (value === 0) continue;
    sum += (straight[i] ?? 0) * value;
    const row = i * bends;
    for (let h = 0; h < bends; h++) inner[h] = (inner[h] ?? 0) + (byMeasure[row + h] ?? 0) * value;
  }
  for (let h = 0; h < bends; h++) sum += (outs[h] ?? 0) * (1 - 2 / (Math.exp(2 * (inner[h] ?? 0)) + 1));
  return 1 / (1 + Math.exp(-sum));
}

/** How finely the bends are kept for `aboutOdds`, and how far out: beyond it they are 1. */
const [bendSteps, bendReach] = [256, 4];
const bent = Float64Array.from({ length: 2 * bendReach * bendSteps + 1 }, (_, at) =>
  Math.tanh(at / bendSteps - bendReach),
);

/** Log-odds of `probability`, to some hundredths: bends are looked up, which takes half the time. */
export function aboutOdds(features: Float64Array): number {
  let sum = bias;
  inner.set(bias1);
  for (let i = 0; i < straight.length; i++) {
    const value = features[i] ?? 0;
    if (value === 0) continue;
    sum += (straight[i] ?? 0) * value;
    const row = i * bends;
    for (let h = 0; h < bends; h++) inner[h] = (inner[h] ?? 0) + (byMeasure[row + h] ?? 0) * value;
  }
  for (let h = 0; h < bends; h++) {
    const at = Math.round(((inner[h] ?? 0) + bendReach) * bendSteps);
    sum += (outs[h] ?? 0) * (bent[at < 0 ? 0 : at >= bent.length ? bent.length - 1 : at] ?? 0);
  }
  return sum;
}
