import type { Translated } from '../../messages.ts';
import type en from '../en/gradings.ts';

const gradings: Translated<typeof en> = {
  'gradings.title': 'Cotations',
  'gradings.intro': 'Ce que vous pensez de chaque enregistrement.',
  'gradings.saved':
    'Les cotations sont conservées dans ce navigateur. Le même fichier les retrouve ; elles sont proposées pour un plus récent.',
  'gradings.found': 'Vous avez coté {count} de ces enregistrements dans {file}.',
  'gradings.found.add': 'Ajouter ces cotations',
  'gradings.found.added': 'Les cotations sont ajoutées.',
  'gradings.found.refuse': 'Ne pas ajouter ces cotations',
  'gradings.notSaved':
    'Pour {name}, elles ne sont pas conservées : elles durent jusqu’à la fermeture de la page.',
  'gradings.by.reliability': 'Fiabilité de la source',
  'gradings.by.credibility': 'Crédibilité de l’information',
  'gradings.by.validation': 'Validation',
  'gradings.by.impact': 'Incidence',
  'gradings.by.confidence': 'Confiance',
  'gradings.ungraded': 'non coté',
  'gradings.fromFile': 'Dans le fichier : {grade}',
  'gradings.reliability.A': 'A · Totalement fiable',
  'gradings.reliability.B': 'B · Habituellement fiable',
  'gradings.reliability.C': 'C · Assez fiable',
  'gradings.reliability.D': 'D · Pas toujours fiable',
  'gradings.reliability.E': 'E · Non fiable',
  'gradings.reliability.F': 'F · Fiabilité impossible à apprécier',
  'gradings.credibility.1': '1 · Confirmée par d’autres sources',
  'gradings.credibility.2': '2 · Probablement vraie',
  'gradings.credibility.3': '3 · Possiblement vraie',
  'gradings.credibility.4': '4 · Douteuse',
  'gradings.credibility.5': '5 · Improbable',
  'gradings.credibility.6': '6 · Véracité impossible à apprécier',
  'gradings.validation.open': 'Pas encore vérifié',
  'gradings.validation.confirmed': 'Confirmé',
  'gradings.validation.disputed': 'Contesté',
  'gradings.validation.refuted': 'Réfuté',
  'gradings.impact.low': 'Faible',
  'gradings.impact.moderate': 'Modérée',
  'gradings.impact.high': 'Forte',
  'gradings.impact.severe': 'Grave',
  'gradings.confidence.low': 'Confiance faible',
  'gradings.confidence.moderate': 'Confiance modérée',
  'gradings.confidence.high': 'Confiance élevée',
  'gradings.scale':
    'Fiabilité et crédibilité suivent les lettres et chiffres du système six par six (de l’Amirauté).',
  'gradings.bulk': 'Coter tout ce qui est retenu',
  'gradings.bulk.grading': 'Cotation',
  'gradings.bulk.grade': 'Cote',
  'gradings.bulk.do':
    'Coter {count, plural, one {# enregistrement} many {# enregistrements} other {# enregistrements}}',
  'gradings.bulk.done':
    '{count, plural, one {# enregistrement est coté} many {# enregistrements sont cotés} other {# enregistrements sont cotés}} : {grading}, {grade}.',
  'gradings.bulk.none': 'Aucun enregistrement ne change : tous ceux qui sont retenus ont cette cote.',
  'gradings.picked': 'Coter les enregistrements sélectionnés',
  'gradings.picked.count':
    '{count, plural, one {# enregistrement est sélectionné} many {# enregistrements sont sélectionnés} other {# enregistrements sont sélectionnés}}.',
  'gradings.picked.hidden': '{count} autres sont masqués par les filtres et ne sont pas cotés.',
  'gradings.picked.clear': 'Ne rien sélectionner',
  'gradings.undo': 'Annuler',
  'gradings.redo': 'Rétablir',
  'gradings.undone':
    'Annulé : {grading} de {count, plural, one {# enregistrement} many {# enregistrements} other {# enregistrements}}.',
  'gradings.redone':
    'Rétabli : {grading} de {count, plural, one {# enregistrement} many {# enregistrements} other {# enregistrements}}.',
  'gradings.export': 'Enregistrer en CSV',
  'gradings.exporting': 'Écriture en cours : {percent}',
  'gradings.exported':
    '{count, plural, one {# enregistrement sauvegardé} many {# enregistrements sauvegardés} other {# enregistrements sauvegardés}}, avec les cotations en toutes lettres.',
};

export default gradings;
