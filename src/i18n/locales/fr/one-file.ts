import type { Translated } from '../../messages.ts';
import type en from '../en/one-file.ts';

const oneFile: Translated<typeof en> = {
  'file.damaged':
    'Ce fichier est endommagé ou a été modifié, et son atlas ne peut être ouvert. Procurez-vous-en une nouvelle copie. Un navigateur d’avant 2023 ne peut pas non plus l’ouvrir.',
  'file.note': 'Un fichier du {date} · {title}',
  'file.intro':
    'L’atlas entier avec cet exposé dans un seul fichier. Il n’a pas besoin de réseau et ne demande rien à personne.',
  'file.made': 'Créé le {date} à partir de l’édition {edition} des données.',
  'file.present': 'Présenter',
  'file.toMap': 'Vers la carte',
  'file.allBriefings': 'Tous les exposés',
  'file.length':
    '{chapters, plural, one {# chapitre} many {# chapitres} other {# chapitres}} · {minutes, plural, one {# minute} many {# minutes} other {# minutes}}',
  'file.holds': 'Ce que contient ce fichier',
  'file.compared': 'Comparé jusqu’ici : {done} parties sur {total}.',
  'file.asListed':
    'Les {total} parties sont conformes à leur SHA-256 dans la liste ({size} Mo décompressés).',
  'file.notAsListed':
    '{count, plural, one {# partie n’est pas conforme} many {# parties ne sont pas conformes} other {# parties ne sont pas conformes}} à la liste : le fichier est endommagé ou a été modifié. Ne vous y fiez pas, et procurez-vous-en une nouvelle copie.',
  'file.limits':
    'Cela révèle un dommage, non une falsification : qui modifie un fichier peut aussi en modifier la liste. Pour en être sûr, comparez le SHA-256 du fichier entier avec celui qui a été communiqué à sa création.',
  'file.part': 'Partie',
  'file.bytes': 'Octets',
  'file.is': 'Conforme',
  'file.yes': 'oui',
  'file.no': 'non',
  'file.waiting': 'pas encore comparé',
  'file.apart':
    'Le cadre de la page avec sa première image, et la liste elle-même, ne sont pas des parties. Le navigateur n’exécute les deux scripts que si ce sont ceux que nomme la politique de la page.',
};

export default oneFile;
