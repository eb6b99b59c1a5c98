import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': 'Споредба со {name}',
  'versions.failed':
    'Оваа датотека не може да се спореди со записите на картата. Записите што се на двете места би се броеле двапати.',
  'versions.none': 'Во оваа датотека нема ниеден запис од {name}.',
  'versions.some': '{count, plural, one {# запис веќе е} other {# записи веќе се}} на картата, од {name}.',
  'versions.same': 'Сите записи веќе се на картата, од {name}, и ниеден не е сменет.',
  'versions.added': 'Ново',
  'versions.changed': 'Сменето',
  'versions.unchanged': 'Без промена',
  'versions.gone': 'Исчезнато',
  'versions.answers': 'Вашите одговори за {name} се користат повторно.',
  'versions.keeps':
    'Оценките остануваат кај своите записи. Претходната верзија се чува и можете да се вратите на неа.',
  'versions.update': 'Ажурирај ја {name}',
  'versions.beside': 'Ако наместо тоа ја внесете датотеката, овие записи ќе се бројат двапати.',
  'versions.updated': '{name} е ажурирана. Нови: {added}; сменети: {changed}; исчезнати: {gone}.',
  'versions.keys': 'Колони по кои се препознава запис',
  'versions.keys.all': 'Ако не е избрана ниедна, два записа се ист запис кога сите полиња им се исти.',
  'versions.onlyNewer': 'Само во оваа датотека: {columns}',
  'versions.onlyOlder': 'Само во {name}: {columns}',
  'versions.lines': 'Список на промените',
  'versions.line.what': 'Промена',
  'versions.line.record': 'Запис',
  'versions.line.before': 'Претходно',
  'versions.line.after': 'Потоа',
  'versions.leftOut': '{count, plural, one {Уште # промена не е} other {Уште # промени не се}} на списокот.',
  'versions.earlier': '{count, plural, one {# претходна верзија} other {# претходни верзии}}',
  'versions.of': '{name}, внесена {time}',
  'versions.next': 'Во следната верзија – нови: {added}; сменети: {changed}; исчезнати: {gone}',
  'versions.open': 'Врати се на оваа верзија',
  'versions.missing': 'Нејзината датотека недостига.',
  'versions.shared':
    '{count, plural, one {# запис е} other {# записи се}} и во {name}. Додека се прикажани двете датотеки, заедничките записи се бројат двапати.',
};

export default recordVersions;
