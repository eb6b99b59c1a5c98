import type { Translated } from '../../messages.ts';
import type english from '../en/embedding.ts';

const embedding: Translated<typeof english> = {
  'embedding.of': 'део {number} од {count}',
  'embedding.map': 'Карта: {title}',
  'embedding.previous': 'Назад: {title}',
  'embedding.next': 'Даље: {title}',
  'embedding.contents': 'Сви делови',
  'embedding.inEnglish': 'Овај текст је на енглеском: превода још нема.',
  'embedding.unread': 'Речи ове странице још није прочитао изворни говорник.',
  'embedding.legend': 'Легенда',
  'embedding.description': 'Шта карта приказује',
  'embedding.table': 'Карта као табела',
  'embedding.sources': 'Извори',
  'embedding.source': 'Извор {number}',
  'embedding.edition': 'Crossroads, издање {edition}, датум: {date}',
  'embedding.open': 'Отвори у атласу',
  'embedding.changed': 'Измењено откако је страница направљена:',
  'embedding.current': 'Погледај садашњу страницу',
  'embedding.route':
    '{route}: {count, plural, one {# деоница} few {# деонице} other {# деоница}} на карти, укупно {length}; крајеви: {places}.',
  'embedding.feeders': 'Деонице ван именованих рута: {count, number}, укупно {length}; крајеви: {places}.',
  'embedding.markets': 'Шта њима путује: {markets}.',
  'embedding.evidence':
    'Од {count, plural, one {# деонице} few {# деонице} other {# деоница}} на карти, {brief, number} наводи сажетак, {literature, number} је документовано другде, {reference, number} је из референтних података, а {illustrative, number} је нацртано ради читљивости.',
  'embedding.ports': 'Луке на карти: {ports}.',
  'embedding.places': 'Места, институције, случајеви и догађаји на карти: {places}.',
  'embedding.band': '{route}: појас, како га сажетак описује: правац, а не путања.',
  'embedding.nothing':
    'На овој карти није нацртана ниједна рута, лука ни место: она приказује јурисдикције и њихове границе.',
  'embedding.column.name': 'Назив',
  'embedding.column.kind': 'Врста',
  'embedding.column.markets': 'Тржишта и смер',
  'embedding.column.evidence': 'Како знамо',
  'embedding.column.sources': 'Извори',
  'embedding.forward': '{market}: полазиште {from}, одредиште {to}',
  'embedding.border': 'граница ({border})',
  'embedding.more': '{list} и још {count, number}',
  'embedding.walk': 'Прођи кроз мрежу',
  'embedding.walk.table': 'Исто пише и у табели, деоницу по деоницу.',
  'embedding.walk.start': 'Полазна тачка',
  'embedding.walk.here': 'Тренутно место: {place}',
  'embedding.walk.legs':
    '{count, plural, one {# деоница води даље} few {# деонице воде даље} other {# деоница води даље}}',
  'embedding.walk.onward': 'одавде: {markets}',
  'embedding.walk.towards': 'овамо: {markets}',
  'embedding.sort.up': 'Поређано: {column}, растуће',
  'embedding.sort.down': 'Поређано: {column}, опадајуће',
  'embedding.sort.first': 'Поново првобитним редом',
  'embedding.chosen': 'Изабрано: {name}',
  'embedding.csv': 'Сачувај табелу (CSV)',
  'embedding.geojson': 'Сачувај оно што карта приказује (GeoJSON)',
};

export default embedding;
