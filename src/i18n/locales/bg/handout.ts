import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': 'Crossroads, издание {edition} · {date}',
  'handout.chapters': 'Глави',
  'handout.signs':
    'Буквите на картата водят към бележките под нея, числата в текста – към източниците на главата.',
  'handout.place': '{title} · {number} от {count}',
  'handout.callouts': 'Надписи на картата',
  'handout.notes': 'Какво казва говорещият',
};

export default handout;
