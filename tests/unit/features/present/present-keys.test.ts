import { describe, expect, it } from 'vitest';
import {
  actionOfKey,
  endsBlank,
  PRESENT_KEYS,
  typeDigit,
} from '../../../../src/features/present/present-keys.ts';

const press = (key: string, more: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('actionOfKey and typeDigit', () => {
  it('maps the keys that clickers send', () => {
    expect(['PageDown', 'PageUp', '.', 'Escape'].map((key) => actionOfKey(press(key), false))).toEqual([
      'next',
      'previous',
      'black',
      'close',
    ]);
  });
  it('accepts capital letters as keys', () => {
    expect(actionOfKey(press('G'), false)).toBe('globe');
  });
  it('ignores keys of the browser', () => {
    expect(actionOfKey(press('r', { ctrlKey: true }), false)).toBeNull();
    expect(actionOfKey(press('F12'), false)).toBeNull();
  });
  it('goes back with Shift and the space bar', () => {
    expect(actionOfKey(press(' ', { shiftKey: true }), false)).toBe('previous');
  });
  it('leaves arrow keys to the explored map, but not the keys of clickers', () => {
    expect(actionOfKey(press('ArrowRight'), true)).toBeNull();
    expect(actionOfKey(press('PageDown'), true)).toBe('next');
    expect(actionOfKey(press('q'), true)).toBe('why');
  });
  it('assigns each key to one action', () => {
    const keys = PRESENT_KEYS.flatMap((entry) => entry.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('builds numbers from the last three digits and rejects other characters', () => {
    expect(typeDigit('1', '2')).toBe('12');
    expect(typeDigit('12', '3')).toBe('123');
    expect(typeDigit('123', '4')).toBe('234');
    expect(typeDigit('1', 'x')).toBeNull();
  });
});

describe('endsBlank', () => {
  const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) =>
    endsBlank({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });
  it('returns true for keys with a meaning and false for system keys', () => {
    for (const key of ['x', 'B', ' ', 'ArrowRight', 'PageDown', 'Escape', 'Enter'])
      expect(press(key)).toBe(true);
    for (const key of ['Alt', 'Shift', 'Control', 'Meta', 'AudioVolumeUp', 'F11'])
      expect(press(key)).toBe(false);
    expect(press('Tab', { altKey: true })).toBe(false);
    expect(press('r', { ctrlKey: true })).toBe(false);
  });
});
