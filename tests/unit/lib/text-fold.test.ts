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
  ])('%s is %s', (text, folded) => {
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
  ])('%s sounds like %s', (a, b) => {
    expect(soundKey(foldText(a))).toBe(soundKey(foldText(b)));
  });
  it('keeps different names apart', () => {
    expect(soundKey(foldText('Bar'))).not.toBe(soundKey(foldText('Bari')));
  });
});
