import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': 'Поређење са датотеком {name}',
  'versions.failed':
    'Ова датотека не може да се упореди са записима на карти. Записи којих има на оба места бројали би се двапут.',
  'versions.none': 'У овој датотеци нема ниједног записа из датотеке {name}.',
  'versions.some':
    'На карти {count, plural, one {је већ # запис} few {су већ # записа} other {је већ # записа}} из датотеке {name}.',
  'versions.same': 'Сви записи су већ на карти, из датотеке {name}, и ниједан није промењен.',
  'versions.added': 'Ново',
  'versions.changed': 'Промењено',
  'versions.unchanged': 'Непромењено',
  'versions.gone': 'Нестало',
  'versions.answers': 'Ваши одговори за {name} користе се поново.',
  'versions.keeps': 'Оцене остају уз своје записе. Ранија верзија се чува и можете се вратити на њу.',
  'versions.update': 'Ажурирај: {name}',
  'versions.beside': 'Ако уместо тога увезете датотеку, ови записи ће се бројати двапут.',
  'versions.updated': 'Датотека {name} је ажурирана. Ново: {added}; промењено: {changed}; нестало: {gone}.',
  'versions.keys': 'Колоне по којима се запис препознаје',
  'versions.keys.all': 'Ако ниједна није изабрана, два записа су исти запис кад су им сва поља иста.',
  'versions.onlyNewer': 'Само у овој датотеци: {columns}',
  'versions.onlyOlder': 'Само у датотеци {name}: {columns}',
  'versions.lines': 'Списак промена',
  'versions.line.what': 'Промена',
  'versions.line.record': 'Запис',
  'versions.line.before': 'Пре',
  'versions.line.after': 'После',
  'versions.leftOut':
    'Још {count, plural, one {# промена није} few {# промене нису} other {# промена није}} на списку.',
  'versions.earlier':
    '{count, plural, one {# ранија верзија} few {# раније верзије} other {# ранијих верзија}}',
  'versions.of': '{name}, увезено {time}',
  'versions.next': 'У следећој верзији – ново: {added}; промењено: {changed}; нестало: {gone}',
  'versions.open': 'Врати се на ову верзију',
  'versions.missing': 'Њена датотека недостаје.',
  'versions.shared':
    '{count, plural, one {# запис је} few {# записа су} other {# записа је}} и у датотеци {name}. Док су обе датотеке приказане, заједнички записи се броје двапут.',
};

export default recordVersions;
