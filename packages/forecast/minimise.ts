/**
 * The point where a function of a few free numbers is least, as far as the simplex of Nelder and Mead (1965) finds it from `start` in
 * `rounds` steps. It takes no derivative and no chance: the same function gives the same point on every node.
 */
export function minimise(of: (point: readonly number[]) => number, start: readonly number[], rounds = 160): number[] {
  const size = start.length;
  const simplex = [start, ...start.map((_, axis) => start.map((value, at) => (at === axis ? value + 0.8 : value)))].map(
    (point) => ({ point: [...point], cost: of(point) }),
  );
  const least = (): void => void simplex.sort((a, b) => a.cost - b.cost);
  least();
  for (let round = 0; round < rounds; round++) {
    const [best, worst, second] = [simplex[0], simplex[size], simplex[size - 1]];
    if (best === undefined || worst === undefined || second === undefined) break;
    if (Math.abs(worst.cost - best.cost) <= 1e-7 * (Math.abs(best.cost) + 1e-12)) break;
    const centre = start.map((_, axis) => {
      let sum = 0;
      for (let at = 0; at < size; at++) sum += simplex[at]?.point[axis] ?? 0;
      return sum / size;
    });
    const towards = (factor: number) => {
      const point = centre.map((value, axis) => value + factor * ((worst.point[axis] ?? 0) - value));
      return { point, cost: of(point) };
    };
    const reflected = towards(-1);
    if (reflected.cost < best.cost) {
      const expanded = towards(-2);
      simplex[size] = expanded.cost < reflected.cost ? expanded : reflected;
    } else if (reflected.cost < second.cost) {
      simplex[size] = reflected;
    } else {
      const contracted = reflected.cost < worst.cost ? towards(-0.5) : towards(0.5);
      if (contracted.cost < Math.min(worst.cost, reflected.cost)) simplex[size] = contracted;
      else {
        for (let at = 1; at <= size; at++) {
          const point = (simplex[at]?.point ?? []).map((value, axis) => ((best.point[axis] ?? 0) + value) / 2);
          simplex[at] = { point, cost: of(point) };
        }
      }
    }
    least();
  }
  return simplex[0]?.point ?? [...start];
}
