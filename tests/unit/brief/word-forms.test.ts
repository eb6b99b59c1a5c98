import { describe, expect, it } from 'vitest';
import { withoutDoubtful } from '../../../src/brief/doubtful-names.ts';
import { findNames, makeGazetteer } from '../../../src/brief/find-names.ts';
import { wordForms } from '../../../src/brief/word-forms.ts';

describe('wordForms', () => {
  it('adds endings to long words, without marks', () => {
    expect(wordForms('Београд', true)).toEqual(expect.arrayContaining(['beograd', 'beogradu', 'beogradom']));
    expect(wordForms('Kopar', true)).toEqual(expect.arrayContaining(['kopra', 'kopru']));
    expect(wordForms('Đerdap', true)).toEqual(expect.arrayContaining(['djerdap', 'derdap']));
  });
  it('adds endings to short words only with their marks, unless the name has other words', () => {
    expect(wordForms('Niš', true)).toContain('nišu');
    expect(wordForms('Niš', true)).not.toContain('nisu');
    expect(wordForms('Pula', true)).toEqual(['pula']);
    expect(wordForms('Luka', false)).toContain('luci');
  });
  it('leaves abbreviations and common nouns alone', () => {
    expect(wordForms('UNODC', true)).toEqual(['unodc']);
    expect(wordForms('heroin', true)).toEqual(['heroin']);
  });
});

describe('withoutDoubtful', () => {
  const gazetteer = makeGazetteer([
    { feature: 'port:bar', names: ['Bar'] },
    { feature: 'port:split', names: ['Split'] },
    { feature: 'port:durres', names: ['Durrës'] },
    { feature: 'node:nis', names: ['Niš'] },
  ]);
  const found = (text: string) =>
    withoutDoubtful(text, findNames(text, gazetteer)).map(({ start, end }) => text.slice(start, end));

  it('accepts a doubtful name after a preposition or beside another name', () => {
    expect(found('In Bar and Split, the port of Bar')).toEqual(['Bar', 'Split', 'Bar']);
    expect(found('Bar, Split – Durrës')).toEqual(['Bar', 'Split', 'Durrës']);
  });
  it('rejects words, verbs and parts of longer names', () => {
    expect(found('Bar none. Split it. The Bar Association; plan to Split the gain')).toEqual([]);
  });
  it('reads capitals as an abbreviation among other words only', () => {
    expect(found('the NIS Directive')).toEqual([]);
    expect(found('PORTS NEAR NIS AND BAR')).toEqual(['NIS', 'BAR']);
  });
});
