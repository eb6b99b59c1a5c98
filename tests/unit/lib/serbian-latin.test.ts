import { describe, expect, it } from 'vitest';
import { toSerbianLatin } from '../../../src/lib/serbian-latin.ts';

describe('toSerbianLatin', () => {
  it('transliterates each letter, with two Latin letters where needed', () => {
    expect(toSerbianLatin('абвгдђежзијклљмнњопрстћуфхцчџш')).toBe('abvgdđežzijklljmnnjoprstćufhcčdžš');
    expect(toSerbianLatin('Ђорђе, Жабљак, Ћићевац')).toBe('Đorđe, Žabljak, Ćićevac');
  });

  it('capitalises digraphs to match the case of the word', () => {
    expect(toSerbianLatin('Његош, Љубљана, Џебел Али')).toBe('Njegoš, Ljubljana, Džebel Ali');
    expect(toSerbianLatin('ЊЕГОШ, ЦЕЉЕ, КОЊ')).toBe('NJEGOŠ, CELJE, KONJ');
  });

  it('keeps message arguments, digits and letters of other alphabets', () => {
    expect(toSerbianLatin('{count, plural, one {# граница} few {# границе} other {# граница}}')).toBe(
      '{count, plural, one {# granica} few {# granice} other {# granica}}',
    );
    expect(toSerbianLatin('Ы, 2.1, σ, š')).toBe('Ы, 2.1, σ, š');
  });
});
