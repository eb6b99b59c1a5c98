import { describe, expect, it } from 'vitest';
import { actionOfKey, endsBlank, PRESENT_KEYS, typeDigit } from '../../../../src/ui/present/present-keys.ts';

const press = (key: string, more: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('the keys of a briefing', () => {
  it('are those that clickers send', () => {
    expect(['PageDown', 'PageUp', '.', 'Escape'].map((key) => actionOfKey(press(key), false))).toEqual([
      'next',
      'previous',
      'black',
      'close',
    ]);
  });
  it('are heard in capitals too', () => {
    expect(actionOfKey(press('G'), false)).toBe('globe');
  });
  it('leave the browser its own', () => {
    expect(actionOfKey(press('r', { ctrlKey: true }), false)).toBeNull();
    expect(actionOfKey(press('F12'), false)).toBeNull();
  });
  it('go back with Shift and the space bar', () => {
    expect(actionOfKey(press(' ', { shiftKey: true }), false)).toBe('previous');
  });
  it('lend the arrows to the map that is explored, but a clicker goes on', () => {
    expect(actionOfKey(press('ArrowRight'), true)).toBeNull();
    expect(actionOfKey(press('PageDown'), true)).toBe('next');
    expect(actionOfKey(press('q'), true)).toBe('why');
  });
  it('mean one thing each', () => {
    const keys = PRESENT_KEYS.flatMap((entry) => entry.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('make numbers of digits, of three at most', () => {
    expect(typeDigit('1', '2')).toBe('12');
    expect(typeDigit('12', '3')).toBe('123');
    expect(typeDigit('123', '4')).toBe('234');
    expect(typeDigit('1', 'x')).toBeNull();
  });
});

describe('a blank screen', () => {
  const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) =>
    endsBlank({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });
  it('ends with any key that means something, not with those of the system', () => {
    for (const key of ['x', 'B', ' ', 'ArrowRight', 'PageDown', 'Escape', 'Enter'])
      expect(press(key)).toBe(true);
    for (const key of ['Alt', 'Shift', 'Control', 'Meta', 'AudioVolumeUp', 'F11'])
      expect(press(key)).toBe(false);
    expect(press('Tab', { altKey: true })).toBe(false);
    expect(press('r', { ctrlKey: true })).toBe(false);
  });
});
