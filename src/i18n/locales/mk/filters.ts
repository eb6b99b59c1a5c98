import type { Translated } from '../../messages.ts';
import type en from '../en/filters.ts';

const filters: Translated<typeof en> = {
  // Layer panel
  'filters.markets': 'Пазари',
  'filters.allMarkets': 'Сите',
  'filters.noMarkets': 'Ниеден',
  'filters.subMarkets': 'Потпазари на {name}',
  'filters.branchCount': '{count, plural, one {# крак} other {# краци}}',
  'filters.evidence': 'Докази',
  'filters.evidence.read': 'Само документи што сме ги читале',
  'filters.layers': 'Слоеви',
  'filters.briefOnly': 'Само освртот',
  'filters.allSources': 'Освртот и други извори',
  'filters.without': 'Без: {names}',
  'filters.briefOnlyNote': 'Прикажи само што наведува освртот',
  'filters.legendOf': 'Легенда на {name}',
  'filters.reset': 'Повторно прикажи ги сите',
  'filters.counts': 'Прикажани објекти: {shown, number} од {all, number}',
  'filters.inBriefNot': 'Освртот не го поставува на картата',

  // Search box
  'search.label': 'Пребарај го атласот',
  'search.placeholder': 'Места, случаи, пасажи',
  'search.results': '{count, plural, =0 {Ништо не е најдено} one {# резултат} other {# резултати}}',
  'search.none': 'Тука ништо не се вика „{query}“. Пробајте со друго пишување или јазик.',
  'search.waiting': 'Пребарувањето се вчитува…',
  'search.more':
    '{count, plural, one {уште #: пишувајте натаму за да стесните} other {уште #: пишувајте натаму за да стесните}}',
  'search.group.jurisdiction': 'Јурисдикции',
  'search.group.route': 'Рути и краци',
  'search.group.city': 'Градови и јазли',
  'search.group.port': 'Пристаништа',
  'search.group.market': 'Пазари',
  'search.group.border': 'Граници',
  'search.group.crossing': 'Гранични премини',
  'search.group.institution': 'Институции',
  'search.group.case': 'Случаи',
  'search.group.event': 'Настани',
  'search.group.group': 'Групи',
  'search.group.place': 'Места и региони',
  'search.group.pillar': 'Столбови',
  'search.group.thread': 'Теми на освртот',
  'search.group.instrument': 'Договори, стратегии, програми',
  'search.group.timeline': 'Во времето',
  'search.group.leg': 'Делници',
  'search.clear': 'Исчисти го пребарувањето',

  // Timeline
  'time.title': 'Освртот во времето',
  'time.from': 'Почеток на периодот',
  'time.to': 'Крај на периодот',
  'time.open': 'Сите датуми',
  'time.until': 'до {date}',
  'time.since': 'од {date}',
  'time.openStart': 'без почеток',
  'time.openEnd': 'без крај',
  'time.reset': 'Прикажи ги сите датуми',
  'time.compare': 'Спореди два датума',
  'time.group': '{count, plural, one {# настан} other {# настани}} околу {date}',
  'time.event': '{date}: {label}',
  'time.outside': 'надвор од периодот',
  'time.ended': 'завршено',
};

export default filters;
