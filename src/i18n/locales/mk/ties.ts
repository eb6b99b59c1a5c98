import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': 'Освртот вели',
  'ties.overtaken': 'Речено и надминато оттогаш',
  'ties.implies.group': 'Речено за групата како целина',
  'ties.implies.itself': 'Се мисли на него, без да се именува',
  'ties.implies.through': 'Речено за {group}, на која припаѓа',
  'ties.implies.part': 'Речено за {part}, што е дел од него',
  'ties.wordless': 'не по име',
  'ties.context': 'Именувано попатно',
  'ties.unnamed': 'Не е именувано; овие пасажи се негов контекст',
  'ties.only': 'Освртот зборува за него само како дел од {groups}.',
  'ties.silent.sources':
    'Она што стои тука доаѓа од {count, plural, one {# друг извор, наведен} other {# други извори, наведени}} подолу.',
  'ties.silent.wider': 'Освртот зборува за она на што припаѓа:',
  'ties.passages': '{count, plural, one {# пасаж} other {# пасажи}}',
  'ties.rest': '{count, plural, one {уште # пасаж} other {уште # пасажи}}',
  'ties.mentions': '{count, number} спомнувања:',
  'ties.mention': 'Спомнување {index, number} од {count, number} во {place}',

  'ties.named.title': 'Што именува освртот тука',
  'ties.named.strategies': 'Стратегии, договори, програми',
  'ties.named.institutions': 'Институции и соработка',
  'ties.named.cases': 'Случаи и групи',
  'ties.named.events': 'Настани',
  'ties.named.none': 'Освртот не именува стратегија, институција, случај или настан за {name}.',
  'ties.named.placed': 'Именувано во освртот, сместено тука од други извори',
  'ties.named.others': 'Случаи, институции и настани од други извори',

  'ties.thread.opportunities': 'Можности',
  'ties.thread.pillar': 'Можност на',
  'ties.thread.related.jurisdictions': 'Јурисдикции',
  'ties.thread.related.regions': 'Групи за кои се зборува како целина',
  'ties.thread.related.markets': 'Пазари',
  'ties.thread.related.routes': 'Рути',
  'ties.thread.related.institutions': 'Институции и инструменти',
  'ties.thread.related.places': 'Случаи, групи, настани и места',
  'ties.thread.related.abroad': 'Места надвор од регионот',
  'ties.thread.members':
    'Нејзините пасажи не именуваат ниедна од десетте сама по себе: овие припаѓаат на групите за кои зборуваат.',
  'ties.thread.placeless': 'Нејзините пасажи не зборуваат за посебно место, пазар или институција.',
};

export default ties;
