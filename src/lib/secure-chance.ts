const NUMBERS = 1024;
const RANGE = 2 ** 32;

/** Returns a generator of numbers from 0 to below 1, unpredictable unlike `Math.random`. */
export function secureChance(): () => number {
  const numbers = new Uint32Array(NUMBERS);
  let used = NUMBERS;
  return () => {
    if (used === NUMBERS) {
      crypto.getRandomValues(numbers);
      used = 0;
    }
    const number = numbers[used] as number;
    used += 1;
    return number / RANGE;
  };
}
