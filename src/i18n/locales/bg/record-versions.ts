import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': 'Сравнение с {name}',
  'versions.failed':
    'Този файл не може да се сравни със записите на картата. Записите, които са и в двете, ще се броят два пъти.',
  'versions.none': 'В този файл няма нито един запис от {name}.',
  'versions.some': '{count, plural, one {# запис вече е} other {# записа вече са}} на картата, от {name}.',
  'versions.same': 'Всички записи вече са на картата, от {name}, и нито един не е променен.',
  'versions.added': 'Ново',
  'versions.changed': 'Променено',
  'versions.unchanged': 'Без промяна',
  'versions.gone': 'Изчезнало',
  'versions.answers': 'Вашите отговори за {name} се използват отново.',
  'versions.keeps':
    'Оценките остават към записите си. Предишната версия се пази и можете да се върнете към нея.',
  'versions.update': 'Актуализиране на {name}',
  'versions.beside': 'Ако вместо това внесете файла, тези записи ще се броят два пъти.',
  'versions.updated': '{name} е актуализиран. Нови: {added}; променени: {changed}; изчезнали: {gone}.',
  'versions.keys': 'Колони, по които се разпознава запис',
  'versions.keys.all':
    'Ако не е избрана нито една, два записа са един и същ, когато всичките им полета съвпадат.',
  'versions.onlyNewer': 'Само в този файл: {columns}',
  'versions.onlyOlder': 'Само в {name}: {columns}',
  'versions.lines': 'Списък на промените',
  'versions.line.what': 'Промяна',
  'versions.line.record': 'Запис',
  'versions.line.before': 'Преди',
  'versions.line.after': 'След',
  'versions.leftOut': '{count, plural, one {Още # промяна не е} other {Още # промени не са}} в списъка.',
  'versions.earlier': '{count, plural, one {# предишна версия} other {# предишни версии}}',
  'versions.of': '{name}, внесен {time}',
  'versions.next': 'В следващата версия – нови: {added}; променени: {changed}; изчезнали: {gone}',
  'versions.open': 'Връщане към тази версия',
  'versions.missing': 'Файлът ѝ липсва.',
  'versions.shared':
    '{count, plural, one {# запис е} other {# записа са}} и в {name}. Докато се показват и двата файла, общите записи се броят два пъти.',
};

export default recordVersions;
