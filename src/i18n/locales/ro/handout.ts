import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': 'Crossroads, ediția {edition} · {date}',
  'handout.chapters': 'Capitole',
  'handout.signs':
    'Literele de pe o hartă duc la observațiile de sub ea, numerele din text la sursele capitolului.',
  'handout.place': '{title} · {number} din {count}',
  'handout.callouts': 'Observații pe hartă',
  'handout.notes': 'Ce spune vorbitorul',
};

export default handout;
