import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': 'Документ каже',
  'ties.overtaken': 'Речено, у међувремену превазиђено',
  'ties.implies.group': 'Речено о групи као целини',
  'ties.implies.itself': 'Подразумева се, без помена',
  'ties.implies.through': 'Речено о групи којој припада: {group}',
  'ties.implies.part': 'Речено о његовом делу: {part}',
  'ties.wordless': 'не по имену',
  'ties.context': 'Поменуто узгред',
  'ties.unnamed': 'Није поменуто; ови одломци су контекст',
  'ties.only': 'Документ о томе говори само као о делу групе: {groups}.',
  'ties.silent.sources':
    'Оно што овде стоји потиче из {count, plural, one {# другог извора} few {# друга извора} other {# других извора}}, наведених ниже.',
  'ties.silent.wider': 'Документ говори о ономе чему ово припада:',
  'ties.passages': '{count, plural, one {# одломак} few {# одломка} other {# одломака}}',
  'ties.rest': '{count, plural, one {још # одломак} few {још # одломка} other {још # одломака}}',
  'ties.mentions': 'Помена: {count, number}',
  'ties.mention': 'Помен {index, number} од {count, number}: {place}',

  'ties.named.title': 'Шта документ овде помиње',
  'ties.named.strategies': 'Стратегије, уговори, програми',
  'ties.named.institutions': 'Институције и сарадња',
  'ties.named.cases': 'Случајеви и групе',
  'ties.named.events': 'Догађаји',
  'ties.named.none': 'Документ не помиње ниједну стратегију, институцију, случај ни догађај: {name}.',
  'ties.named.placed': 'Поменуто у документу, овде смештено по другим изворима',
  'ties.named.others': 'Случајеви, институције и догађаји из других извора',

  'ties.thread.opportunities': 'Прилике',
  'ties.thread.pillar': 'Прилика стуба',
  'ties.thread.related.jurisdictions': 'Јурисдикције',
  'ties.thread.related.regions': 'Групе о којима се говори као целини',
  'ties.thread.related.markets': 'Тржишта',
  'ties.thread.related.routes': 'Руте',
  'ties.thread.related.institutions': 'Институције и инструменти',
  'ties.thread.related.places': 'Случајеви, групе, догађаји и места',
  'ties.thread.related.abroad': 'Места ван региона',
  'ties.thread.members':
    'Њени одломци не помињу ниједну од десет посебно: ове припадају групама о којима говоре.',
  'ties.thread.placeless': 'Њени одломци не говоре ни о једном месту, тржишту или институцији посебно.',
};

export default ties;
