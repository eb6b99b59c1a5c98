/** Renders a message for checks of its wording: each argument is `x`, and of each choice the longest text. */
import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Signs such as “–” or “=” are not words. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function textOf(element: Element): string {
  // A literal.
  if (element.type === 0) return String(element.value);
  if (!('options' in element)) return 'x';
  const options = Object.values(element.options).map(({ value }) => join(value));
  return options.reduce((a, b) => (countWords(b) > countWords(a) ? b : a));
}

function join(elements: readonly Element[]): string {
  return elements.map(textOf).join('');
}

export function longestText(pattern: string): string {
  return join(new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst());
}
