/** Returns all messages of a language, including lazy parts. For builds and tests only. */
import type { Words } from './words.ts';

export async function allMessagesOf({ messages, parts }: Words): Promise<Readonly<Record<string, string>>> {
  const fetched = await Promise.all(Object.values(parts).map(async (part) => (await part()).default));
  return Object.assign({}, messages, ...fetched);
}
