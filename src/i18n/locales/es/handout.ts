import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': 'Encrucijadas, edición {edition} · {date}',
  'handout.chapters': 'Capítulos',
  'handout.signs':
    'Las letras de un mapa llevan a las observaciones al pie; los números del texto, a las fuentes del capítulo.',
  'handout.place': '{title} · {number} de {count}',
  'handout.callouts': 'Observaciones sobre el mapa',
  'handout.notes': 'Lo que dice quien expone',
};

export default handout;
