import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.commands': 'Commandes et aide',
  'search.briefings': 'Chapitres d’exposés',
  'search.texts.digest': 'Passages du document',
  'search.texts.original': 'Dans l’original',
  'search.in.original': 'dans l’original',
  'search.in.heading': 'dans son titre',
  'search.forgiven': 'orthographe tolérée : {words}',
  'search.seeAll': 'Voir les {count, number} dans le lecteur',
  'search.loading': 'Chargement des passages…',
  'search.failed': 'Les passages n’ont pas pu être récupérés : seuls les noms sont cherchés.',
  'search.without': 'sans « {words} »',
  // Commands, each with other words to find it by.
  'search.do.present': 'Présenter un exposé',
  'search.do.present.words':
    'commencer lancer présentation diapositives diaporama récit récits bibliothèque ouvrir',
  'search.do.import': 'Importer des enregistrements',
  'search.do.import.words': 'charger ouvrir fichier données incidents saisies csv excel geojson shapefile',
  'search.do.network': 'Trouver d’autres chemins',
  'search.do.network.words':
    'réseau itinéraire itinéraires alternative détour déviation fermeture fermer simuler scénario',
  'search.do.read': 'Lire le document',
  'search.do.read.words': 'ouvrir texte passages lecteur lecture rapport paraphrase original',
  'search.do.coverage': 'Ce que couvre le document',
  'search.do.coverage.words': 'couverture lacunes statistiques passages pays territoires manque registre',
  'search.do.figure1': 'Figure I : modèle économique',
  'search.do.figure1.words': 'figure un 1 schéma diagramme bout criminalité organisée',
  'search.do.figure2': 'Figure II : paysage de la criminalité organisée',
  'search.do.figure2.words': 'figure deux 2 carte image marchés aperçu ensemble',
  'search.do.briefOnly': 'Montrer seulement ce que dit le document, ou tout',
  'search.do.briefOnly.words': 'document seul uniquement filtre preuves sources masquer cacher',
  'search.do.reset': 'Effacer tous les filtres',
  'search.do.reset.words': 'réinitialiser supprimer retirer enlever filtres afficher montrer tout',
  'search.do.home.words': 'accueil dézoomer réinitialiser vue centre recentrer ensemble',
  'search.do.globe': 'Passer du globe à la carte plane, ou l’inverse',
  'search.do.globe.words': 'projection monde terre sphère mercator 3d',
  'search.do.embed': 'Intégrer une page de l’atlas',
  'search.do.embed.words': 'iframe incorporer code site web article partager publier',
  'search.do.download': 'Télécharger une image de la carte',
  'search.do.download.words': 'png svg exporter enregistrer sauvegarder imprimer capture écran',
  'search.do.notes': 'Vos notes',
  'search.do.notes.words': 'ouvrir note carnet cahier observations commentaires écrire',
  'search.do.workspace': 'Enregistrer ou ouvrir votre travail',
  'search.do.workspace.words':
    'espace fichier sauvegarde sauvegarder supprimer effacer données restaurer phrase secrète',
  'search.do.help.words': 'clavier raccourcis manuel guide mode emploi comment utiliser',
  'search.do.about.words': 'licence crédits version édition corrections comment lire carte confidentialité',
  'search.do.theme': 'Thème : {theme}',
  'search.do.theme.words': 'changer apparence aspect couleurs mode sombre clair nuit contraste',
  'search.do.language': 'Langue : {language}',
  'search.do.language.words': 'changer traduire traduction langues langage',
  'search.do.dossier': 'Dossier : {name}',
  'search.do.dossier.word': 'dossier',
  'search.hidden':
    '{count, plural, one {# résultat est masqué} many {# résultats sont masqués} other {# résultats sont masqués}} par les filtres',
  'search.noPassage':
    'Aucun passage ne contient {count, plural, one {ce mot} many {tous ces mots} other {tous ces mots}}.',
  'search.do.compare.words': 'comparer comparaison côte à côte avant après différence année',
};

export default search;
