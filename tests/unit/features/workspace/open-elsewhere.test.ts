import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Locks of a browser with two windows, as far as they are used. */
function makeLocks() {
  const held: { readonly name: string }[] = [];
  return {
    held,
    request: async (name: string, _options: object, run: () => Promise<never>) => {
      held.push({ name });
      return run();
    },
    query: async () => ({ held }),
  };
}

describe('isWorkOpenElsewhere', () => {
  beforeEach(() => vi.resetModules());
  /** The module of another window. */
  const openWindow = () => import('../../../../src/features/workspace/state/open-elsewhere.ts');

  it('is true while another window has work open, not this one', async () => {
    const locks = makeLocks();
    const manager = locks as unknown as LockManager;
    const one = await openWindow();
    expect(await one.isWorkOpenElsewhere(manager)).toBe(false);
    one.tellWorkIsOpen(manager);
    one.tellWorkIsOpen(manager);
    expect(locks.held).toHaveLength(1);
    expect(await one.isWorkOpenElsewhere(manager)).toBe(false);
    vi.resetModules();
    const other = await openWindow();
    expect(await other.isWorkOpenElsewhere(manager)).toBe(true);
  });

  it('may be true in a browser without locks', async () => {
    const one = await openWindow();
    expect(await one.isWorkOpenElsewhere(null)).toBe(true);
  });
});
