import type { Translated } from '../../messages.ts';
import type en from '../en/coverage.ts';

const coverage: Translated<typeof en> = {
  'coverage.title': 'Couverture du document',
  'coverage.intro':
    'Chaque passage du document pris en compte : à quoi il est rattaché sur la carte, ce qui ne nomme aucun lieu, ce qui ne porte pas sur le sujet, et ce dont le document ne parle pas. Les filtres de la carte n’y changent rien.',
  'coverage.sum':
    '{all, number} passages : {linked, number} rattachés à des lieux, {noPlace, number} sans lieu, {outOfScope, number} hors du sujet ; {mentions, number} mentions d’éléments.',
  'coverage.loading': 'Chargement du condensé…',
  'coverage.download': 'Télécharger en CSV',
  'coverage.downloaded': 'Le tableau de couverture est dans vos téléchargements : {file}',
  'coverage.print': 'Imprimer',
  'coverage.sections': 'Par section',
  'coverage.sections.note':
    'Les nombres d’une section comprennent ses sous-sections et ses notes de bas de page.',
  'coverage.section': 'Section',
  'coverage.passages': 'Passages',
  'coverage.status.linked': 'Rattaché à un lieu',
  'coverage.status.no-place': 'Sans lieu',
  'coverage.status.out-of-scope': 'Hors champ',
  'coverage.mentions': 'Mentions',
  'coverage.total': 'Le document entier',
  'coverage.jurisdictions': 'Par pays ou territoire',
  'coverage.jurisdictions.note':
    'Chaque passage une fois, selon la manière dont il se rapporte au pays ou territoire : ensemble, ce sont tous les passages du document.',
  'coverage.jurisdiction': 'Pays ou territoire',
  'coverage.reach.asserts': 'Le document le dit',
  'coverage.reach.overtaken': 'Dépassé depuis',
  'coverage.reach.context': 'En passant',
  'coverage.reach.through': 'Seulement par un groupe',
  'coverage.reach.silent': 'Pas du tout',
  'coverage.gaps': 'Ce dont le document ne parle pas',
  'coverage.gaps.sections': 'Sections qui ne le nomment jamais',
  'coverage.gaps.markets': 'Marchés que le document n’y situe pas',
  'coverage.gaps.none': 'aucun',
  'coverage.gaps.all': 'les six',
  'coverage.no-place': 'Sans lieu',
  'coverage.no-place.note': 'Ils parlent du sujet, mais d’aucun lieu sur la carte.',
  'coverage.out-of-scope': 'Hors champ, et pourquoi',
  'coverage.passage': 'Passage',
  'coverage.subject': 'De quoi il parle',
  'coverage.reason': 'Raison',
  'coverage.csv.id': 'passage',
  'coverage.csv.section': 'section',
  'coverage.csv.kind': 'type',
  'coverage.csv.page': 'page',
  'coverage.csv.title': 'titre',
  'coverage.csv.status': 'statut',
  'coverage.csv.reason': 'raison',
  'coverage.csv.mentions': 'mentions',
  'coverage.csv.words': 'mots de l’original',
};

export default coverage;
