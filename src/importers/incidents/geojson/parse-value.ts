/** Parses JSON leniently: NaN and infinities, which many programs write, become text. */
const NOT_FINITE = /("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b/g;

/** @returns `undefined` for invalid JSON */
export function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (!/NaN|Infinity/.test(text)) return undefined;
  }
  try {
    return JSON.parse(text.replace(NOT_FINITE, (all, quoted?: string) => quoted ?? `"${all}"`));
  } catch {
    return undefined;
  }
}

/** Counts member names at any depth; duplicates in one object count once, since the last wins. */
export function countKeys(value: unknown): number {
  let count = 0;
  const left = [value];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    const parts = Object.values(one);
    if (!Array.isArray(one)) count += parts.length;
    for (const part of parts) if (typeof part === 'object' && part !== null) left.push(part);
  }
  return count;
}

const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}]/g;

/** Returns the first duplicate name in one object. @param text JSON that has one */
export function repeatedKey(text: string): string | null {
  const open: Set<string>[] = [];
  for (const [token, inside, colon] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon !== undefined && inside !== undefined) {
      const names = open.at(-1);
      if (names?.has(inside) === true) return inside;
      names?.add(inside);
    }
  }
  return null;
}
