/** Characters that XML 1.0 cannot hold even as references (section 2.2), and lone surrogates. */
const NO_XML = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu;
const SPECIAL = /[&<>"\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers normalise a bare carriage return to a line feed.
  '\r': '&#13;',
};

/**
 * Escapes a text for elements and attributes of XML.
 *
 * @param unfit returns a replacement for a character that XML cannot hold; by default none
 */
export function xmlText(text: string, unfit: (letter: string) => string = () => ''): string {
  return text.replace(NO_XML, unfit).replace(SPECIAL, (letter) => ESCAPES[letter] ?? letter);
}
