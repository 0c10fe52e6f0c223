/** One example: features, how likely both are one (1 or 0 where it is known), and how much it counts. */
export interface Example {
  readonly features: Float64Array;
  readonly same: number;
  readonly weight: number;
}

/** A small network: features, one layer of hyperbolic tangents beside a straight line, one probability. */
export interface Network {
  readonly hidden: readonly (readonly number[])[];
  readonly hiddenBias: readonly number[];
  readonly out: readonly number[];
  readonly line: readonly number[];
  readonly bias: number;
}

/** Probability that a network gives. */
export function judged({ hidden, hiddenBias, out, line, bias }: Network, features: Float64Array): number {
  const dot = (weights: readonly number[]): number =>
    weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), 0);
  const bends = hidden.map((weights, h) => (out[h] ?? 0) * Math.tanh(dot(weights) + (hiddenBias[h] ?? 0)));
  return 1 / (1 + Math.exp(-bends.reduce((sum, bend) => sum + bend, dot(line) + bias)));
}

/** Fits by Adam on the logarithmic loss, with weight decay; `chance` gives numbers in [0,1). */
export function fitted(
  examples: readonly Example[],
  hidden: number,
  epochs: number,
  decay: number,
  chance: () => number,
): Network {
  const inputs = examples[0]?.features.length ?? 0;
  const size = hidden * inputs + hidden + hidden + inputs + 1;
  const weights = Float64Array.from({ length: size }, () => (chance() - 0.5) * 0.6);
  const [bias1, out, line, bias] = [hidden * inputs, hidden * inputs + hidden, hidden * inputs + 2 * hidden, size - 1];
  const [first, second, gradient] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const active = new Float64Array(hidden);
  const order = examples.map((_, at) => at);
  const batch = 64;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(chance() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    const rate = 0.004 * (1 - epoch / epochs) + 0.0002;
    for (let from = 0; from < order.length; from += batch) {
      gradient.fill(0);
      let total = 0;
      for (const at of order.slice(from, from + batch)) {
        const example = examples[at];
        if (example === undefined) continue;
        const { features } = example;
        let sum = weights[bias] ?? 0;
        for (let h = 0; h < hidden; h++) {
          let inner = weights[bias1 + h] ?? 0;
          for (let i = 0; i < inputs; i++) inner += (weights[h * inputs + i] ?? 0) * (features[i] ?? 0);
          active[h] = Math.tanh(inner);
          sum += (weights[out + h] ?? 0) * (active[h] ?? 0);
        }
        for (let i = 0; i < inputs; i++) sum += (weights[line + i] ?? 0) * (features[i] ?? 0);
        const error = (1 / (1 + Math.exp(-sum)) - example.same) * example.weight;
        total += example.weight;
        for (let h = 0; h < hidden; h++) {
          const value = active[h] ?? 0;
          gradient[out + h] = (gradient[out + h] ?? 0) + error * value;
          const back = error * (weights[out + h] ?? 0) * (1 - value * value);
          gradient[bias1 + h] = (gradient[bias1 + h] ?? 0) + back;
          for (let i = 0; i < inputs; i++)
            gradient[h * inputs + i] = (gradient[h * inputs + i] ?? 0) + back * (features[i] ?? 0);
        }
        for (let i = 0; i < inputs; i++) gradient[line + i] = (gradient[line + i] ?? 0) + error * (features[i] ?? 0);
        gradient[bias] = (gradient[bias] ?? 0) + error;
      }
      step += 1;
      const [fade1, fade2] = [1 - 0.9 ** step, 1 - 0.999 ** step];
      for (let w = 0; w < size; w++) {
        const slope = (gradient[w] ?? 0) / Math.max(1, total) + decay * (weights[w] ?? 0);
        first[w] = 0.9 * (first[w] ?? 0) + 0.1 * slope;
        second[w] = 0.999 * (second[w] ?? 0) + 0.001 * slope * slope;
        weights[w] =
          (weights[w] ?? 0) - (rate * (first[w] ?? 0)) / fade1 / (Math.sqrt((second[w] ?? 0) / fade2) + 1e-8);
      }
    }
  }
  const slice = (from: number, length: number): number[] =>
    [...weights.slice(from, from + length)].map((value) => Math.round(value * 1e4) / 1e4);
  return {
    hidden: Array.from({ length: hidden }, (_, h) => slice(h * inputs, inputs)),
    ...{
      hiddenBias: slice(bias1, hidden),
      out: slice(out, hidden),
      line: slice(line, inputs),
      bias: slice(bias, 1)[0] ?? 0,
    },
  };
}
