const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Replaces digits by superscript digits, so that `in 2013` with note 1 does not become `in 20131`. Unicode
 * folding (NFKD) makes them plain again.
 */
export function raiseFigures(text: string): string {
  return text.replace(/\d/g, (figure) => RAISED.charAt(Number(figure)));
}
