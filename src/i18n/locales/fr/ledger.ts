import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';

const ledger: Translated<typeof en> = {
  'ledger.title': 'Le registre',
  'ledger.intro':
    'Chaque passage du document pris en compte : à quoi il est rattaché sur la carte, ce qui ne nomme aucun lieu, ce qui ne porte pas sur le sujet, et ce dont le document ne parle pas. Les filtres de la carte n’y changent rien.',
  'ledger.sum':
    '{all, number} passages : {linked, number} rattachés à des lieux, {noPlace, number} sans lieu, {outOfScope, number} hors du sujet ; {mentions, number} mentions d’éléments.',
  'ledger.loading': 'Chargement du condensé…',
  'ledger.download': 'Télécharger en CSV',
  'ledger.downloaded': 'Le registre est dans vos téléchargements : {file}',
  'ledger.print': 'Imprimer',
  'ledger.sections': 'Par section',
  'ledger.sections.note':
    'Les nombres d’une section comprennent ses sous-sections et ses notes de bas de page.',
  'ledger.section': 'Section',
  'ledger.passages': 'Passages',
  'ledger.status.linked': 'Rattaché à un lieu',
  'ledger.status.no-place': 'Sans lieu',
  'ledger.status.out-of-scope': 'Hors champ',
  'ledger.mentions': 'Mentions',
  'ledger.total': 'Le document entier',
  'ledger.jurisdictions': 'Par pays ou territoire',
  'ledger.jurisdictions.note':
    'Chaque passage une fois, selon la manière dont il se rapporte au pays ou territoire : ensemble, ce sont tous les passages du document.',
  'ledger.jurisdiction': 'Pays ou territoire',
  'ledger.reach.asserts': 'Le document le dit',
  'ledger.reach.overtaken': 'Dépassé depuis',
  'ledger.reach.context': 'En passant',
  'ledger.reach.through': 'Seulement par un groupe',
  'ledger.reach.silent': 'Pas du tout',
  'ledger.silence': 'Ce dont le document ne parle pas',
  'ledger.silence.sections': 'Sections qui ne le nomment jamais',
  'ledger.silence.markets': 'Marchés que le document n’y situe pas',
  'ledger.silence.none': 'aucun',
  'ledger.silence.all': 'les six',
  'ledger.no-place': 'Sans lieu',
  'ledger.no-place.note': 'Ils parlent du sujet, mais d’aucun lieu sur la carte.',
  'ledger.out-of-scope': 'Hors champ, et pourquoi',
  'ledger.passage': 'Passage',
  'ledger.subject': 'De quoi il parle',
  'ledger.reason': 'Raison',
  'ledger.csv.id': 'passage',
  'ledger.csv.section': 'section',
  'ledger.csv.kind': 'type',
  'ledger.csv.page': 'page',
  'ledger.csv.title': 'titre',
  'ledger.csv.status': 'statut',
  'ledger.csv.reason': 'raison',
  'ledger.csv.mentions': 'mentions',
  'ledger.csv.words': 'mots de l’original',
};

export default ledger;
