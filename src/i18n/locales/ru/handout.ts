import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': 'Перекрёстки, издание {edition} · {date}',
  'handout.chapters': 'Главы',
  'handout.signs': 'Буквы на карте ведут к замечаниям под ней, числа в тексте — к источникам главы.',
  'handout.place': '{title} · {number} из {count}',
  'handout.callouts': 'Замечания к карте',
  'handout.notes': 'Что говорит докладчик',
};

export default handout;
