/**
 * The regularised incomplete beta function: the probability that a binomial count, or a related quantity,
 * exceeds a limit.
 *
 * Method: the continued fraction of NIST DLMF 8.17.22, with terms from 8.17.23, evaluated from the front
 * (Lentz's method, DLMF 3.10(iii)). It takes some tens of terms for small arguments and about their square
 * root for large ones.
 */

/** Relative size of a term without effect. */
const PRECISION = 2 ** -52;
/** Replaces a denominator of 0. */
const TINY = 1e-300;
/** Terms for arguments up to some 10¹⁰ (a few times the square root). */
const MAX_TERMS = 1_000_000;

/**
 * Returns I_x(a, b).
 *
 * @param x from 0 to 1
 * @param a,b above 0
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  // The fraction converges fast on this side of the mean; the other side uses the symmetry 8.17.4.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
  return front / (a * fraction(x, a, b));
}

/** 1 + d₁/(1 + d₂/(1 + …)) of 8.17.22. */
function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let [ahead, behind] = [1, 0];
  for (let n = 1; n <= MAX_TERMS; n += 1) {
    const m = n >> 1;
    const term =
      n % 2 === 0
        ? (m * (b - m) * x) / ((a + n - 1) * (a + n))
        : (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
    behind = 1 / (1 + term * behind || TINY);
    ahead = 1 + term / ahead || TINY;
    value *= ahead * behind;
    if (Math.abs(ahead * behind - 1) < PRECISION) break;
  }
  return value;
}

/** From here the series has full precision. */
const MIN_FOR_SERIES = 15;
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** Returns ln Γ(z) for z above 0: Stirling's series (DLMF 5.11.1), after steps of Γ(z + 1) = z Γ(z). */
function logGamma(z: number): number {
  let product = 1;
  let at = z;
  for (; at < MIN_FOR_SERIES; at += 1) product *= at;
  const square = 1 / (at * at);
  const series =
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / at;
  return (at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + series - Math.log(product);
}
