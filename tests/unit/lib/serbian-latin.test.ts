import { describe, expect, it } from 'vitest';
import { toSerbianLatin } from '../../../src/lib/serbian-latin.ts';

describe('Serbian in Latin letters', () => {
  it('has a letter for each, and two where Latin writes two', () => {
    expect(toSerbianLatin('абвгдђежзијклљмнњопрстћуфхцчџш')).toBe('abvgdđežzijklljmnnjoprstćufhcčdžš');
    expect(toSerbianLatin('Ђорђе, Жабљак, Ћићевац')).toBe('Đorđe, Žabljak, Ćićevac');
  });

  it('writes what is two letters as the word is written', () => {
    expect(toSerbianLatin('Његош, Љубљана, Џебел Али')).toBe('Njegoš, Ljubljana, Džebel Ali');
    expect(toSerbianLatin('ЊЕГОШ, ЦЕЉЕ, КОЊ')).toBe('NJEGOŠ, CELJE, KONJ');
  });

  it('leaves what is no Serbian letter: arguments of a message, figures, other alphabets', () => {
    expect(toSerbianLatin('{count, plural, one {# граница} few {# границе} other {# граница}}')).toBe(
      '{count, plural, one {# granica} few {# granice} other {# granica}}',
    );
    expect(toSerbianLatin('Ы, 2.1, σ, š')).toBe('Ы, 2.1, σ, š');
  });
});
