/**
 * Evaluates the few style expressions of our basemap at one zoom and for one feature, so that figure and live
 * map use the same style layers. Throws on unknown expressions: unit tests evaluate every layer of every
 * theme.
 */

export interface StyleInput {
  readonly zoom: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Returns a numeric style property; `fallback` is the style specification's default. */
export function styleNumber(value: unknown, input: StyleInput, fallback: number): number {
  if (value === undefined) return fallback;
  const found = evaluate(value, input);
  if (typeof found !== 'number') throw new TypeError(`Not a number: ${JSON.stringify(value)}`);
  return found;
}

export function styleText(value: unknown, input: StyleInput, fallback: string): string {
  if (value === undefined) return fallback;
  const found = evaluate(value, input);
  if (typeof found !== 'string') throw new TypeError(`Not text: ${JSON.stringify(value)}`);
  return found;
}

export function styleFilter(filter: unknown, input: StyleInput): boolean {
  return filter === undefined || evaluate(filter, input) === true;
}

export function evaluate(expression: unknown, input: StyleInput): unknown {
  if (!Array.isArray(expression)) return expression;
  const [operator, ...operands] = expression as readonly unknown[];
  switch (operator) {
    case 'zoom':
      return input.zoom;
    case 'get':
      return input.properties[String(operands[0])] ?? null;
    case 'literal':
      return operands[0];
    case '==':
      return evaluate(operands[0], input) === evaluate(operands[1], input);
    case '!=':
      return evaluate(operands[0], input) !== evaluate(operands[1], input);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(operator, Number(evaluate(operands[0], input)), Number(evaluate(operands[1], input)));
    case 'floor':
      return Math.floor(Number(evaluate(operands[0], input)));
    case '!':
      return evaluate(operands[0], input) !== true;
    case 'all':
      return operands.every((operand) => evaluate(operand, input) === true);
    case 'any':
      return operands.some((operand) => evaluate(operand, input) === true);
    case 'case':
      return chooseCase(operands, input);
    case 'step':
      return step(operands, input);
    case 'coalesce':
      return operands.map((operand) => evaluate(operand, input)).find((value) => value !== null) ?? null;
    case 'match':
      return match(operands, input);
    case 'interpolate':
      return interpolate(operands, input);
    default:
      throw new TypeError(`The figure does not read the style expression ${JSON.stringify(expression)}`);
  }
}

function compare(operator: '<' | '<=' | '>' | '>=', a: number, b: number): boolean {
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}

/** `case`: pairs of condition and output, then the fallback. */
function chooseCase(operands: readonly unknown[], input: StyleInput): unknown {
  for (let i = 0; i + 1 < operands.length; i += 2) {
    if (evaluate(operands[i], input) === true) return evaluate(operands[i + 1], input);
  }
  return evaluate(operands.at(-1), input);
}

/** `step`: input, the first output, then pairs of the input from which on another output holds. */
function step([by, first, ...stops]: readonly unknown[], input: StyleInput): unknown {
  const at = Number(evaluate(by, input));
  let output = first;
  for (let i = 0; i + 1 < stops.length && at >= Number(stops[i]); i += 2) output = stops[i + 1];
  return evaluate(output, input);
}

/** `match`: input, then pairs of label and output, then the fallback. */
function match(operands: readonly unknown[], input: StyleInput): unknown {
  const value = evaluate(operands[0], input);
  for (let i = 1; i + 1 < operands.length; i += 2) {
    const label = operands[i];
    if (Array.isArray(label) ? label.includes(value) : label === value)
      return evaluate(operands[i + 1], input);
  }
  return evaluate(operands.at(-1), input);
}

/** `interpolate` between numbers, linear: the type, the input, then stops. */
function interpolate(operands: readonly unknown[], input: StyleInput): number {
  const [type, by, ...stops] = operands;
  if (!Array.isArray(type) || type[0] !== 'linear') {
    throw new TypeError(`The figure does not read the interpolation ${JSON.stringify(type)}`);
  }
  const at = Number(evaluate(by, input));
  let below: readonly [number, number] | null = null;
  for (let i = 0; i + 1 < stops.length; i += 2) {
    const stop: readonly [number, number] = [Number(stops[i]), Number(evaluate(stops[i + 1], input))];
    if (stop[0] >= at) {
      if (below === null) return stop[1];
      return below[1] + ((stop[1] - below[1]) * (at - below[0])) / (stop[0] - below[0]);
    }
    below = stop;
  }
  return below?.[1] ?? 0;
}
