import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': 'Le document dit',
  'ties.overtaken': 'Dit, et dépassé depuis',
  'ties.implies.group': 'Dit du groupe dans son ensemble',
  'ties.implies.itself': 'Visé, sans être nommé',
  'ties.implies.through': 'Dit d’un ensemble dont il fait partie : {group}',
  'ties.implies.part': 'Dit d’une de ses parties : {part}',
  'ties.wordless': 'pas par son nom',
  'ties.context': 'Nommé en passant',
  'ties.unnamed': 'Non nommé ; ces passages en sont le contexte',
  'ties.only': 'Le document n’en parle que comme partie d’un ensemble : {groups}.',
  'ties.silent.sources':
    'Ce qui figure ici vient {count, plural, one {d’une autre source, indiquée} many {de # autres sources, indiquées} other {de # autres sources, indiquées}} ci-dessous.',
  'ties.silent.wider': 'Le document parle de l’ensemble auquel il appartient :',
  'ties.passages': '{count, plural, one {# passage} many {# passages} other {# passages}}',
  'ties.rest': '{count, plural, one {# autre passage} many {# autres passages} other {# autres passages}}',
  'ties.mentions': '{count, number} mentions :',
  'ties.mention': 'Mention {index, number} sur {count, number} dans {place}',
  'ties.named.title': 'Ce que le document nomme ici',
  'ties.named.strategies': 'Stratégies, traités, programmes',
  'ties.named.institutions': 'Institutions et coopération',
  'ties.named.cases': 'Affaires et groupes',
  'ties.named.events': 'Événements',
  'ties.named.none':
    'Le document ne nomme aucune stratégie, institution, affaire ni événement pour : {name}.',
  'ties.named.placed': 'Nommé dans le document, situé ici par d’autres sources',
  'ties.named.others': 'Affaires, institutions et événements d’autres sources',
  'ties.thread.opportunities': 'Possibilités d’action',
  'ties.thread.pillar': 'Possibilité d’action de',
  'ties.thread.related.jurisdictions': 'Pays et territoires',
  'ties.thread.related.regions': 'Groupes évoqués dans leur ensemble',
  'ties.thread.related.markets': 'Marchés',
  'ties.thread.related.routes': 'Routes',
  'ties.thread.related.institutions': 'Institutions et instruments',
  'ties.thread.related.places': 'Affaires, groupes, événements et lieux',
  'ties.thread.related.abroad': 'Lieux hors de la région',
  'ties.thread.members':
    'Ses passages ne nomment aucun des dix en particulier : ceux-ci appartiennent aux groupes dont ils parlent.',
  'ties.thread.placeless': 'Ses passages ne parlent d’aucun lieu, marché ou institution en particulier.',
};

export default ties;
