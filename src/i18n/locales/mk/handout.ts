import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': 'Crossroads, издание {edition} · {date}',
  'handout.chapters': 'Поглавја',
  'handout.signs':
    'Буквите на картата водат до забелешките под неа, броевите во текстот до изворите на поглавјето.',
  'handout.place': '{title} · {number} од {count}',
  'handout.callouts': 'Натписи на картата',
  'handout.notes': 'Што зборува говорникот',
};

export default handout;
