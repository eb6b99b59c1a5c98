/**
 * Characters 0x80 to 0x9f of windows-1252 (WHATWG Encoding). Node 20 decodes it as ISO 8859-1, in which they
 * are control characters.
 */
export const WINDOWS_1252_UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
