import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': 'Раскршћа, издање {edition} · {date}',
  'handout.chapters': 'Поглавља',
  'handout.signs': 'Слова на карти воде до напомена испод ње, бројеви у тексту до извора поглавља.',
  'handout.place': '{title} · {number} од {count}',
  'handout.callouts': 'Напомене уз карту',
  'handout.notes': 'Шта говорник каже',
};

export default handout;
