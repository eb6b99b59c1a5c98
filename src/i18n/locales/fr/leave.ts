import type { Translated } from '../../messages.ts';
import type en from '../en/leave.ts';

const leave: Translated<typeof en> = {
  'leave.title': 'Emporter : {title}',
  'leave.open': 'Emporter',
  'leave.intro': 'Créé dans ce navigateur, sans réseau. Rien n’est envoyé nulle part.',
  'leave.withNotes': 'Avec ce que dit l’orateur',
  'leave.chapters': 'Chapitres',
  'leave.allChapters': 'Les {count}',
  'leave.paper': 'Papier',
  'leave.handling': 'Marque de diffusion',
  'leave.handling.note':
    'Figure sur chaque écran de l’exposé et sur tout ce qui en est emporté, par exemple « DIFFUSION RESTREINTE ».',
  'leave.handling.noteOfTaken':
    'Figure sur ce qui est créé ici, par exemple « DIFFUSION RESTREINTE ». Les écrans de l’exposé restent tels quels.',
  'leave.handling.text': 'Mots',
  'leave.handling.color': 'Couleur',
  'leave.make': 'Créer',
  'leave.stop': 'Arrêter',
  'leave.working': 'Création en cours : {done} sur {total}',
  'leave.begun': 'Création en cours…',
  'leave.done': 'Créé : {file}, {size} Mo.',
  'leave.doneSmall': 'Créé : {file}, {size} ko.',
  'leave.digest': 'SHA-256 du fichier entier, pour y comparer une copie :',
  'leave.exported': 'À vous, dans la boîte de dialogue du navigateur.',
  'leave.stopped': 'Arrêté. Rien n’a été créé.',
  'leave.failed': 'La création a échoué. {reason}',
  'leave.html': 'Un fichier avec tout',
  'leave.html.about':
    'L’atlas entier avec cet exposé dans un seul fichier HTML. S’ouvre d’un double clic, sans réseau.',
  'leave.pptx': 'Diapositives',
  'leave.pptx.about': 'Fichier PowerPoint : une diapositive par chapitre, la carte en formes recolorables.',
  'leave.handout': 'Support papier',
  'leave.handout.about':
    'Pour l’imprimante, ou en PDF par son biais : texte, cartes et sources en A4 ou Letter.',
  'leave.pictures-png': 'Images, PNG',
  'leave.pictures-png.about': 'Une image de chaque chapitre. Déposée sur la carte, une image rouvre sa vue.',
  'leave.pictures-svg': 'Images, SVG',
  'leave.pictures-svg.about': 'Dessins de chaque chapitre, à retoucher et à imprimer.',
  'leave.file': 'Fichier d’exposé',
  'leave.file.about': 'À ouvrir, modifier et présenter ailleurs. Toujours avec ce que dit l’orateur.',
};

export default leave;
