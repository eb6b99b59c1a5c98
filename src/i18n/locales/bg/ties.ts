import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': 'Обзорът казва',
  'ties.overtaken': 'Казано и вече надхвърлено',
  'ties.implies.group': 'Казано за групата като цяло',
  'ties.implies.itself': 'Има се предвид, без да е назовано',
  'ties.implies.through': 'Казано за {group}, към която принадлежи',
  'ties.implies.part': 'Казано за {part}, което е част от него',
  'ties.wordless': 'не по име',
  'ties.context': 'Назовано мимоходом',
  'ties.unnamed': 'Не е назовано; тези пасажи са неговият контекст',
  'ties.only': 'Обзорът говори за него само като част от {groups}.',
  'ties.silent.sources':
    'Написаното тук идва от {count, plural, one {друг източник, изброен} other {# други източника, изброени}} по-долу.',
  'ties.silent.wider': 'Обзорът говори за това, към което принадлежи:',
  'ties.passages': '{count, plural, one {# пасаж} other {# пасажа}}',
  'ties.rest': '{count, plural, one {още # пасаж} other {още # пасажа}}',
  'ties.mentions': '{count, number} споменавания:',
  'ties.mention': 'Споменаване {index, number} от {count, number} в {place}',

  'ties.named.title': 'Какво назовава обзорът тук',
  'ties.named.strategies': 'Стратегии, договори, програми',
  'ties.named.institutions': 'Институции и сътрудничество',
  'ties.named.cases': 'Случаи и групи',
  'ties.named.events': 'Събития',
  'ties.named.none': 'Обзорът не назовава стратегия, институция, случай или събитие за {name}.',
  'ties.named.placed': 'Назовано в обзора, поставено тук от други източници',
  'ties.named.others': 'Случаи, институции и събития от други източници',

  'ties.thread.opportunities': 'Възможности',
  'ties.thread.pillar': 'Възможност по',
  'ties.thread.related.jurisdictions': 'Юрисдикции',
  'ties.thread.related.regions': 'Групи, за които се говори като цяло',
  'ties.thread.related.markets': 'Пазари',
  'ties.thread.related.routes': 'Маршрути',
  'ties.thread.related.institutions': 'Институции и инструменти',
  'ties.thread.related.places': 'Случаи, групи, събития и места',
  'ties.thread.related.abroad': 'Места извън региона',
  'ties.thread.members':
    'Пасажите ѝ не назовават никоя от десетте сама по себе си: тези принадлежат към групите, за които говорят.',
  'ties.thread.placeless': 'Пасажите ѝ не говорят за конкретно място, пазар или институция.',
};

export default ties;
