import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from '../../../../src/state/commands/notify.ts';
import { createAppStore } from '../../../../src/state/store.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function saying() {
  const store = createAppStore();
  return {
    say: (...[text, urgency]: [text: string, urgency?: 'polite' | 'assertive']) =>
      announce(store, text, urgency),
    said: () => store.getState().session.announcements,
  };
}

describe('announce', () => {
  it('keeps simultaneous announcements of any urgency in order', () => {
    const { say, said } = saying();
    say('Niš – Belgrade, leg');
    say('It is full', 'assertive');
    say('12 of 40 features are shown');
    expect(said().map(({ text, urgency }) => [text, urgency])).toEqual([
      ['Niš – Belgrade, leg', 'polite'],
      ['It is full', 'assertive'],
      ['12 of 40 features are shown', 'polite'],
    ]);
  });

  it('replaces an earlier announcement and assigns a new serial', () => {
    const { say, said } = saying();
    say('Copied');
    const [first] = said();
    vi.advanceTimersByTime(150);
    say('Copied');
    expect(said().map(({ text }) => text)).toEqual(['Copied']);
    expect(said()[0]?.serial).not.toBe(first?.serial);
  });
});
