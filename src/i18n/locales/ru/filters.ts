import type { Translated } from '../../messages.ts';
import type en from '../en/filters.ts';

const filters: Translated<typeof en> = {
  // Layer panel
  'filters.markets': 'Рынки',
  'filters.allMarkets': 'Все',
  'filters.noMarkets': 'Ничего',
  'filters.subMarkets': 'Подрынки: {name}',
  'filters.branchCount': '{count, plural, one {# ветвь} few {# ветви} many {# ветвей} other {# ветви}}',
  'filters.evidence': 'Подтверждение',
  'filters.evidence.read': 'Только прочитанные нами документы',
  'filters.layers': 'Слои',
  'filters.briefOnly': 'Только записка',
  'filters.allSources': 'Записка и другие источники',
  'filters.without': 'Без: {names}',
  'filters.briefOnlyNote': 'Показать только указанное в записке',
  'filters.legendOf': 'Легенда: {name}',
  'filters.reset': 'Снова показать всё',
  'filters.counts': 'Показано объектов: {shown, number} из {all, number}',
  'filters.inBriefNot': 'Записка не указывает его место на карте',

  // Search box
  'search.label': 'Поиск по атласу',
  'search.placeholder': 'Места, дела, фрагменты',
  'search.results':
    '{count, plural, =0 {Ничего не найдено} one {# результат} few {# результата} many {# результатов} other {# результата}}',
  'search.none': 'Ничего с названием «{query}» здесь нет. Попробуйте другое написание или язык.',
  'search.waiting': 'Поиск загружается…',
  'search.more': 'Ещё {count, number}: введите больше, чтобы сузить поиск',
  'search.group.jurisdiction': 'Юрисдикции',
  'search.group.route': 'Маршруты и ветви',
  'search.group.city': 'Города и узлы',
  'search.group.port': 'Порты',
  'search.group.market': 'Рынки',
  'search.group.border': 'Границы',
  'search.group.crossing': 'Пункты пропуска',
  'search.group.institution': 'Учреждения',
  'search.group.case': 'Дела',
  'search.group.event': 'События',
  'search.group.group': 'Группы',
  'search.group.place': 'Места и регионы',
  'search.group.pillar': 'Компоненты',
  'search.group.thread': 'Темы записки',
  'search.group.instrument': 'Договоры, стратегии, программы',
  'search.group.timeline': 'Во времени',
  'search.group.leg': 'Участки',
  'search.clear': 'Очистить поиск',

  // Timeline
  'time.title': 'Записка во времени',
  'time.from': 'Начало периода',
  'time.to': 'Конец периода',
  'time.open': 'Все даты',
  'time.until': 'до {date}',
  'time.since': 'с {date}',
  'time.openStart': 'открытое начало',
  'time.openEnd': 'открытый конец',
  'time.reset': 'Показать все даты',
  'time.compare': 'Сравнить две даты',
  'time.group':
    '{count, plural, one {# событие} few {# события} many {# событий} other {# события}} около {date}',
  'time.event': '{date}: {label}',
  'time.outside': 'вне периода',
  'time.ended': 'завершено',
};

export default filters;
