import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  'scene.problem.not-a-number': '« {parameter} » demande un nombre ; « {value} » n’en est pas un.',
  'scene.problem.out-of-range': '« {parameter} » était hors limites ({value}) et y a été ramené.',
  'scene.problem.incomplete-position':
    '« {parameter} » seul n’est pas une position : « lng » et « lat » vont ensemble.',
  'scene.problem.unknown-value': '« {parameter} » ne peut pas être « {value} ».',
  'scene.problem.unknown-feature': 'Rien dans cette édition n’a l’identifiant « {value} » (« {parameter} »).',
  'scene.problem.unknown-market': '« {parameter} » nomme un marché que cette édition n’a pas : « {value} ».',
  'scene.problem.unknown-route': '« {parameter} » nomme une route que cette édition n’a pas : « {value} ».',
  'scene.problem.unknown-passage': 'Le document n’a pas de passage « {value} » (« {parameter} »).',
  'scene.problem.unknown-story':
    'Cette édition n’a pas d’exposé « {value} » (« {parameter} »). La liste des exposés est affichée à la place.',
  'scene.problem.unknown-chapter':
    'Cet exposé n’a pas de chapitre « {value} » (« {parameter} »). Il commence au premier.',
  'scene.problem.not-a-date':
    '« {parameter} » demande une date comme 2021, 2021-12 ou 2021-12-14 ; « {value} » n’en est pas une.',
  'scene.problem.reversed-period':
    'La période finissait avant de commencer ({value}) ; ses bornes ont été inversées.',
  'scene.problem.repeated': '« {parameter} » a été donné plusieurs fois ; seul le premier compte.',
  'scene.problem.clashing-layers':
    '« {parameter} » demande deux couches qui se masquent l’une l’autre ; « {value} » a été laissée de côté.',
  'scene.problem.unknown-parameter': '« {parameter} » n’a pas de sens pour cette version.',
  'scene.problem.unknown-version':
    'Le lien a été créé par une version que celle-ci ne connaît pas ({value}) ; ce qui a pu être lu est affiché.',
  'export.error.tooLarge': 'l’image est trop grande pour ce navigateur',
  'export.error.noCanvas': 'ce navigateur n’a fourni aucune surface de dessin',
  'export.error.notDrawn': 'ce navigateur n’a pas pu la dessiner',
  'export.error.notMade': 'ce navigateur a manqué de mémoire',
  'export.error.noFont': 'un fichier de police n’est pas arrivé',
  'export.error.noPart': 'un fichier du site n’est pas arrivé',
  'export.error.otherPart': 'un fichier du site est d’une autre version ; rechargez la page',
  'error.data.title': 'L’atlas n’a pas pu être chargé',
  'error.unexpected.title': 'Un problème est survenu ici',
  'error.unexpected.what': 'Cette partie de la page a cessé de fonctionner : {reason}.',
  'error.unexpected.do':
    'Vos choix sont conservés dans la barre d’adresse. Rechargez pour relancer cette partie.',
  'error.reload': 'Recharger',
  'scene.problems.title': 'Des parties du lien n’ont pas pu être suivies',
  'error.data.unreachable':
    'Le fichier « {file} » n’a pas pu être récupéré. Vérifiez la connexion et réessayez ; ce qui a été ouvert auparavant fonctionne hors ligne.',
  'error.data.status':
    'Le serveur a répondu {status} pour le fichier « {file} ». Réessayez plus tard, ou avertissez le responsable de ce site.',
  'error.data.unreadable':
    'Le fichier « {file} » est arrivé, mais ce ne sont pas les données que lit cette version ({detail}). Rechargez la page pour obtenir des fichiers concordants.',
  'error.data.cancelled': 'Le chargement a été arrêté. Réessayez pour continuer.',
};

export default failures;
