import type { Translated } from '../../messages.ts';
import type en from '../en/filters.ts';

const filters: Translated<typeof en> = {
  // Layer panel
  'filters.markets': 'Тржишта',
  'filters.allMarkets': 'Сва',
  'filters.noMarkets': 'Ниједно',
  'filters.subMarkets': 'Подтржишта: {name}',
  'filters.branchCount': '{count, plural, one {# крак} few {# крака} other {# кракова}}',
  'filters.evidence': 'Докази',
  'filters.evidence.read': 'Само документи које смо читали',
  'filters.layers': 'Слојеви',
  'filters.briefOnly': 'Само сажетак',
  'filters.allSources': 'Сажетак и други извори',
  'filters.without': 'Без: {names}',
  'filters.briefOnlyNote': 'Прикажи само оно што каже сажетак',
  'filters.legendOf': 'Легенда: {name}',
  'filters.reset': 'Поново прикажи све',
  'filters.counts': 'Приказано {shown, number} од {all, number} објеката',
  'filters.inBriefNot': 'Сажетак га не поставља на карту',

  // Search box
  'search.label': 'Претражи атлас',
  'search.placeholder': 'Места, случајеви, одломци',
  'search.results':
    '{count, plural, =0 {Ништа није пронађено} one {# резултат} few {# резултата} other {# резултата}}',
  'search.none': 'Ништа се овде не зове „{query}“. Пробајте друго писање или други језик.',
  'search.waiting': 'Учитава се претрага…',
  'search.more':
    'Још {count, plural, one {# резултат} few {# резултата} other {# резултата}}: куцајте даље да сузите избор',
  'search.group.jurisdiction': 'Јурисдикције',
  'search.group.route': 'Руте и краци',
  'search.group.city': 'Градови и чворови',
  'search.group.port': 'Луке',
  'search.group.market': 'Тржишта',
  'search.group.border': 'Границе',
  'search.group.crossing': 'Гранични прелази',
  'search.group.institution': 'Институције',
  'search.group.case': 'Случајеви',
  'search.group.event': 'Догађаји',
  'search.group.group': 'Групе',
  'search.group.place': 'Места и региони',
  'search.group.pillar': 'Стубови',
  'search.group.thread': 'Теме документа',
  'search.group.instrument': 'Уговори, стратегије, програми',
  'search.group.timeline': 'У времену',
  'search.group.leg': 'Деонице',
  'search.clear': 'Обриши претрагу',

  // Timeline
  'time.title': 'Сажетак у времену',
  'time.from': 'Почетак периода',
  'time.to': 'Крај периода',
  'time.open': 'Сви датуми',
  'time.until': 'до {date}',
  'time.since': 'од {date}',
  'time.openStart': 'отворен почетак',
  'time.openEnd': 'отворен крај',
  'time.reset': 'Прикажи све датуме',
  'time.compare': 'Упореди два датума',
  'time.group': '{count, plural, one {# догађај} few {# догађаја} other {# догађаја}}, око {date}',
  'time.event': '{date}: {label}',
  'time.outside': 'ван периода',
  'time.ended': 'завршено',
};

export default filters;
