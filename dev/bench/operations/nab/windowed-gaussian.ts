const windowSize = 6_400;
const stepSize = 100;

/**
 * The benchmark's own plain detector, by whose published figure the scorer is checked: how far out in a normal distribution of the last
 * points the value lies.
 */
export function windowedGaussian(values: readonly number[]): number[] {
  const window: number[] = [];
  let buffer: number[] = [];
  let [mean, deviation] = [0, 1];
  const update = (): void => {
    mean = window.reduce((sum, one) => sum + one, 0) / window.length;
    deviation = Math.sqrt(window.reduce((sum, one) => sum + (one - mean) ** 2, 0) / window.length) || 1e-6;
  };
  return values.map((value) => {
    const said = window.length === 0 ? 0 : 1 - 0.5 * erfc(Math.abs(value - mean) / deviation / Math.SQRT2);
    if (window.length < windowSize) {
      window.push(value);
      update();
    } else {
      buffer.push(value);
      if (buffer.length === stepSize) {
        window.splice(0, stepSize);
        window.push(...buffer);
        buffer = [];
        update();
      }
    }
    return said;
  });
}

/** Complementary error function, by the rational form of Numerical Recipes (relative error below 1.2e-7). */
function erfc(x: number): number {
  const t = 1 / (1 + 0.5 * x);
  const coefficients = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ];
  const sum = coefficients.reduceRight((rest, one) => one + t * rest, 0);
  return t * Math.exp(-x * x + sum);
}
