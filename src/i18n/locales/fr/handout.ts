import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': 'La Croisée, édition {edition} · {date}',
  'handout.chapters': 'Chapitres',
  'handout.signs':
    'Les lettres sur une carte renvoient aux remarques placées dessous, les numéros du texte aux sources du chapitre.',
  'handout.place': '{title} · {number} sur {count}',
  'handout.callouts': 'Remarques sur la carte',
  'handout.notes': 'Ce que dit l’orateur',
};

export default handout;
