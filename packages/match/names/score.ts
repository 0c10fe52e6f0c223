import model from './model.json' with { type: 'json' };

const { hidden, hiddenBias, out, line, bias } = model.score;
const inputs = line.length;
const flat = Float64Array.from(hidden.flat());
const [bias1, outs, straight] = [Float64Array.from(hiddenBias), Float64Array.from(out), Float64Array.from(line)];

/** Probability that two names with such an alignment are one: a straight line and a few bends, fitted by `dev/train/names.ts`. */
export function probability(features: Float64Array): number {
  let sum = bias;
  for (let i = 0; i < inputs; i++) sum += (straight[i] ?? 0) * (features[i] ?? 0);
  for (let h = 0; h < bias1.length; h++) {
    let inner = bias1[h] ?? 0;
    const row = h * inputs;
    for (let i = 0; i < inputs; i++) inner += (flat[row + i] ?? 0) * (features[i] ?? 0);
    sum += (outs[h] ?? 0) * (1 - 2 / (Math.exp(2 * inner) + 1));
  }
  return 1 / (1 + Math.exp(-sum));
}
