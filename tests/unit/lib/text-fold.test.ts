import { describe, expect, it } from 'vitest';
import { foldText, soundKey } from '../../../src/lib/text-fold.ts';

describe('foldText', () => {
  it.each([
    ['Niš', 'nis'],
    ['Ниш', 'nis'],
    ['Durrës', 'durres'],
    ['Скопје', 'skopje'],
    ['Čačak', 'cacak'],
    ['Đerdap', 'djerdap'],
    ['Ђердап', 'djerdap'],
    ['Kapıkule', 'kapikule'],
    ['İstanbul', 'istanbul'],
    ['Porțile de Fier', 'portile de fier'],
    ['Łódź', 'lodz'],
    ['Θεσσαλονίκη', 'thessaloniki'],
    ['Αλεξανδρούπολη', 'alexandrupoli'],
    ['Κόσοβο', 'kosovo'],
    ['თბილისი', 'tbilisi'],
    ['Київ', 'kijiv'],
    ['Ruse–Giurgiu / E85', 'ruse giurgiu e85'],
    ['Kosovo*', 'kosovo'],
    ['  — ', ''],
    ['中国', '中国'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('soundKey', () => {
  it.each([
    ['Djerdap', 'Derdap'],
    ['Shkodra', 'Skodra'],
    ['Khaskovo', 'Хасково'],
    ['Thessaloniki', 'Tesaloniki'],
    ['Kochani', 'Кочани'],
    ['Yambol', 'Јамбол'],
    ['Alexandroupoli', 'Aleksandrupoli'],
  ])('returns the same key for %s and %s', (a, b) => {
    expect(soundKey(foldText(a))).toBe(soundKey(foldText(b)));
  });
  it('returns different keys for different names', () => {
    expect(soundKey(foldText('Bar'))).not.toBe(soundKey(foldText('Bari')));
  });
});
