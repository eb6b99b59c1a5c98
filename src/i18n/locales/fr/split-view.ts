import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'À gauche',
  'split.right': 'À droite',
  'split.map': 'Carte de la moitié droite : {name}',
  'split.missing':
    'Cette moitié ne peut pas être dessinée : le navigateur n’a pas de seconde carte à offrir.',
  'split.handle': 'Ligne entre les moitiés de la carte',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 'avec une ligne que l’on tire',
  'split.beside': 'côte à côte',
  'split.bar': 'Comparaison',
  'split.date': '{side} : jusqu’à',
  'split.latest': 'la dernière date',
  'split.wrongDate': 'Indiquez une année, un mois ou un jour, par exemple 2006, 2006-05 ou 2006-05-31.',
  'split.swap': 'Échanger la gauche et la droite',
  'split.end': 'Terminer la comparaison',
  'split.note': 'Les couches, les filtres et la frise changent la carte de gauche.',
};

export default splitView;
