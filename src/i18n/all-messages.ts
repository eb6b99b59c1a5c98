/** All that is said in a language, those parts too that are fetched when they are asked for. For builds and tests: a reader fetches what is opened. */
import type { Words } from './words.ts';

export async function allMessagesOf({ messages, parts }: Words): Promise<Readonly<Record<string, string>>> {
  const fetched = await Promise.all(Object.values(parts).map(async (part) => (await part()).default));
  return Object.assign({}, messages, ...fetched);
}
