import model from './model.json' with { type: 'json' };

const { hidden, hiddenBias, out, line, bias } = model.score;
const bends = hiddenBias.length;
/** What each measure adds to each bend, measure by measure. */
const byMeasure = Float64Array.from(line.flatMap((_, i) => hidden.map((weights) => weights[i] ?? 0)));
const [bias1, outs, straight] = [Float64Array.from(hiddenBias), Float64Array.from(out), Float64Array.from(line)];
const inner = new Float64Array(bends);
/** The measures that are not 0, four at a time: what they are, and where what they add begins. */
const together = 4;
const values = new Float64Array(straight.length + together);
const starts = new Int32Array(straight.length + together);

/** Sums up the straight line, and what each bend is given into `inner`. Most measures are 0; the others are added four at a time, which takes two thirds of the time. */
function lines(features: Float64Array): number {
  let sum = bias;
  let count = 0;
  for (let i = 0; i < straight.length; i++) {
    const value = features[i] ?? 0;
    if (value === 0) continue;
    sum += (straight[i] ?? 0) * value;
    values[count] = value;
    starts[count++] = i * bends;
  }
  while (count % together !== 0) values[count++] = 0;
  inner.set(bias1);
  for (let k = 0; k < count; k += together) {
    const v = values[k] ?? 0;
    const w = values[k + 1] ?? 0;
    const x = values[k + 2] ?? 0;
    const y = values[k + 3] ?? 0;
    const a = starts[k] ?? 0;
    const b = starts[k + 1] ?? 0;
    const c = starts[k + 2] ?? 0;
    const d = starts[k + 3] ?? 0;
    for (let h = 0; h < bends; h++)
      inner[h] =
        (inner[h] ?? 0) +
        (byMeasure[a + h] ?? 0) * v +
        (byMeasure[b + h] ?? 0) * w +
        (byMeasure[c + h] ?? 0) * x +
        (byMeasure[d + h] ?? 0) * y;
  }
  return sum;
}

/** Probability that two names with such an alignment are one: a straight line and a few bends, fitted by `dev/train/names.ts`. */
export function probability(features: Float64Array): number {
  let sum = lines(features);
  for (let h = 0; h < bends; h++) sum += (outs[h] ?? 0) * (1 - 2 / (Math.exp(2 * (inner[h] ?? 0)) + 1));
  return 1 / (1 + Math.exp(-sum));
}

/** How finely the bends are kept for `aboutOdds`, and how far out: beyond it they are 1. */
const [bendSteps, bendReach] = [256, 4];
const bent = Float64Array.from({ length: 2 * bendReach * bendSteps + 1 }, (_, at) =>
  Math.tanh(at / bendSteps - bendReach),
);
const lastBent = bent.length - 1;

/** Log-odds of `probability`, to some hundredths: bends are looked up, which takes half the time. */
export function aboutOdds(features: Float64Array): number {
  let sum = lines(features);
  for (let h = 0; h < bends; h++) {
    const at = ((inner[h] ?? 0) + bendReach) * bendSteps + 0.5;
    sum += (outs[h] ?? 0) * (bent[at <= 0 ? 0 : at >= lastBent ? lastBent : at | 0] ?? 0);
  }
  return sum;
}
