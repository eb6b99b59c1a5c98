/** Isolates the direction of external text (Unicode: first strong isolate … pop isolate). */
export function isolate(text: string): string {
  return `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;
}
