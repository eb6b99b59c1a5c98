import type { Translated } from '../../messages.ts';
import type en from '../en/briefing-export.ts';

const briefingExport: Translated<typeof en> = {
  'briefingExport.title': 'Exporter « {title} »',
  'briefingExport.open': 'Exporter',
  'briefingExport.intro': 'Créé dans ce navigateur, sans réseau. Rien n’est envoyé nulle part.',
  'briefingExport.withNotes': 'Avec ce que dit l’orateur',
  'briefingExport.chapters': 'Chapitres',
  'briefingExport.allChapters': 'Les {count}',
  'briefingExport.paper': 'Papier',
  'briefingExport.handling.note':
    'Figure sur chaque écran de l’exposé et sur tout ce qui en est emporté, par exemple « DIFFUSION RESTREINTE ».',
  'briefingExport.handling.noteOfTaken':
    'Figure sur ce qui est créé ici, par exemple « DIFFUSION RESTREINTE ». Les écrans de l’exposé restent tels quels.',
  'briefingExport.handling.text': 'Mots',
  'briefingExport.handling.color': 'Couleur',
  'briefingExport.make': 'Créer',
  'briefingExport.stop': 'Arrêter',
  'briefingExport.working': 'Création en cours : {done} sur {total}',
  'briefingExport.begun': 'Création en cours…',
  'briefingExport.done': 'Créé : {file}, {size} Mo.',
  'briefingExport.doneSmall': 'Créé : {file}, {size} ko.',
  'briefingExport.digest': 'SHA-256 du fichier entier, pour y comparer une copie :',
  'briefingExport.exported': 'À vous, dans la boîte de dialogue du navigateur.',
  'briefingExport.stopped': 'Arrêté. Rien n’a été créé.',
  'briefingExport.failed': 'La création a échoué. {reason}',
  'briefingExport.html': 'Un fichier avec tout',
  'briefingExport.html.about':
    'L’atlas entier avec cet exposé dans un seul fichier HTML. S’ouvre d’un double clic, sans réseau.',
  'briefingExport.pptx': 'Diapositives',
  'briefingExport.pptx.about':
    'Fichier PowerPoint : une diapositive par chapitre, la carte en formes recolorables.',
  'briefingExport.handout': 'Support papier',
  'briefingExport.handout.about':
    'Pour l’imprimante, ou en PDF par son biais : texte, cartes et sources en A4 ou Letter.',
  'briefingExport.pictures-png': 'Images, PNG',
  'briefingExport.pictures-png.about':
    'Une image de chaque chapitre. Déposée sur la carte, une image rouvre sa vue.',
  'briefingExport.pictures-svg': 'Images, SVG',
  'briefingExport.pictures-svg.about': 'Dessins de chaque chapitre, à retoucher et à imprimer.',
  'briefingExport.file': 'Fichier d’exposé',
  'briefingExport.file.about':
    'À ouvrir, modifier et présenter ailleurs. Toujours avec ce que dit l’orateur.',
};

export default briefingExport;
