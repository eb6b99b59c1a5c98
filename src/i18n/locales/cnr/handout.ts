import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': 'Raskršća, izdanje {edition} · {date}',
  'handout.chapters': 'Poglavlja',
  'handout.signs': 'Slova na karti vode do napomena ispod nje, brojevi u tekstu do izvora poglavlja.',
  'handout.place': '{title} · {number} od {count}',
  'handout.callouts': 'Napomene uz kartu',
  'handout.notes': 'Šta govornik kaže',
};

export default handout;
