import type { Translated } from '../../messages.ts';
import type en from '../en/filters.ts';

const filters: Translated<typeof en> = {
  // Layer panel
  'filters.markets': 'Пазари',
  'filters.allMarkets': 'Всички',
  'filters.noMarkets': 'Никои',
  'filters.subMarkets': 'Подпазари на {name}',
  'filters.branchCount': '{count, plural, one {# клон} other {# клона}}',
  'filters.evidence': 'Доказателства',
  'filters.evidence.read': 'Само документи, които сме чели',
  'filters.layers': 'Слоеве',
  'filters.briefOnly': 'Само обзорът',
  'filters.allSources': 'Обзорът и други източници',
  'filters.without': 'Без: {names}',
  'filters.briefOnlyNote': 'Показване само на посоченото в обзора',
  'filters.legendOf': 'Легенда на {name}',
  'filters.reset': 'Показване на всичко отново',
  'filters.counts': 'Показани обекти: {shown, number} от {all, number}',
  'filters.inBriefNot': 'Обзорът не го поставя на картата',

  // Search box
  'search.label': 'Търсене в атласа',
  'search.placeholder': 'Места, случаи, пасажи',
  'search.results': '{count, plural, =0 {Нищо не е намерено} one {# резултат} other {# резултата}}',
  'search.none': 'Тук нищо не се нарича „{query}“. Опитайте с друг правопис или език.',
  'search.waiting': 'Търсенето се зарежда…',
  'search.more':
    '{count, plural, one {още #: пишете нататък, за да стесните} other {още #: пишете нататък, за да стесните}}',
  'search.group.jurisdiction': 'Юрисдикции',
  'search.group.route': 'Маршрути и клонове',
  'search.group.city': 'Градове и възли',
  'search.group.port': 'Пристанища',
  'search.group.market': 'Пазари',
  'search.group.border': 'Граници',
  'search.group.crossing': 'Гранични пунктове',
  'search.group.institution': 'Институции',
  'search.group.case': 'Случаи',
  'search.group.event': 'Събития',
  'search.group.group': 'Групи',
  'search.group.place': 'Места и региони',
  'search.group.pillar': 'Стълбове',
  'search.group.thread': 'Теми на обзора',
  'search.group.instrument': 'Договори, стратегии, програми',
  'search.group.timeline': 'Във времето',
  'search.group.leg': 'Отсечки',
  'search.clear': 'Изчистване на търсенето',

  // Timeline
  'time.title': 'Обзорът във времето',
  'time.from': 'Начало на периода',
  'time.to': 'Край на периода',
  'time.open': 'Всички дати',
  'time.until': 'до {date}',
  'time.since': 'от {date}',
  'time.openStart': 'без начало',
  'time.openEnd': 'без край',
  'time.reset': 'Показване на всички дати',
  'time.compare': 'Сравняване на две дати',
  'time.group': '{count, plural, one {# събитие} other {# събития}} около {date}',
  'time.event': '{date}: {label}',
  'time.outside': 'извън периода',
  'time.ended': 'приключило',
};

export default filters;
