/** Letters that XML 1.0 cannot hold, in no way of writing (section 2.2), and halves of letters. */
const NO_XML = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu;
const SPECIAL = /[&<>"\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A bare one would be read as the end of a line.
  '\r': '&#13;',
};

/** A text as it stands between tags or quotes of XML. @param unfit says what stands for a letter that cannot; nothing does by itself */
export function xmlText(text: string, unfit: (letter: string) => string = () => ''): string {
  return text.replace(NO_XML, unfit).replace(SPECIAL, (letter) => ESCAPES[letter] ?? letter);
}
