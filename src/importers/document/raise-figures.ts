const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Figures that are set small and raised, as signs of notes are, would run into the text as plain ones: `in 2013` with note 1 must not
 * become `in 20131`. Unicode has raised figures of its own; folding (NFKD) makes plain ones of them.
 */
export function raiseFigures(text: string): string {
  return text.replace(/\d/g, (figure) => RAISED.charAt(Number(figure)));
}
