import type { Translated } from '../../messages.ts';
import type en from '../en/map.ts';

const map: Translated<typeof en> = {
  // Controls of the map
  'map.label': 'Карта југоисточне Европе. Тастери са стрелицама воде од објекта до објекта.',
  'map.zoomIn': 'Приближи',
  'map.zoomOut': 'Удаљи',
  'map.home': 'Прикажи цео регион',
  'map.globe': 'Прикажи глобус',
  'map.flat': 'Прикажи равну карту',
  'map.copyLink': 'Копирај везу ка овом приказу',
  'map.linkCopied': 'Веза је копирана',
  'map.linkFailed': 'Прегледач није дозволио копирање. Веза је у пољу за адресу.',
  'map.download': 'Преузми слику',
  'map.help': 'Помоћ и тастери',
  'map.about': 'О атласу, извори и лиценце',
  'map.theme': 'Тема',
  'map.theme.auto': 'Аутоматска',
  'map.theme.light': 'Светла',
  'map.theme.dark': 'Тамна',
  'map.theme.print': 'За штампу',
  'map.theme.contrast': 'Високи контраст',
  'map.language': 'Језик',
  'map.focused': '{name}, {kind}, {evidence}',
  'map.focusedNothing': 'У том смеру нема ничега. Пробајте другу стрелицу или Page Down за следећи објекат.',
  'map.empty': 'У видном пољу нема ничега. Удаљите приказ или промените филтере.',
  'map.selected': 'Отворено: {feature}. Појединости су поред карте.',
  'map.focusedMarket': '{name}, {kind}',
  'map.cleared': 'Избор је поништен',
  'map.keys':
    'Стрелице: кретање · Enter: отвори · Page Down: следеће · зарез, тачка: дуж крака · ?: сви тастери',
  'map.changed.filters': 'Карта приказује {shown, number} од {all, number} објеката.',
  'map.figureNotice':
    'Овај прегледач не може да нацрта живу карту (недостаје WebGL). Замењује је нацртана слика: објекти се и даље могу бирати.',
  'map.lostNotice': 'Графички процесор је изгубљен. Нацртана слика замењује карту док се не врати.',
  'map.restored': 'Жива карта је поново ту.',

  // Help
  'help.title': 'Помоћ и тастери',
  'help.intro': 'Све ради са тастатуре. Тастери карте раде када је карта у фокусу.',
  'help.key.search': 'Пређи на претрагу',
  'help.key.help': 'Ова помоћ',
  'help.key.tab': 'На карту, па даље на следећу контролу',
  'help.key.arrows': 'Кретање: дуж деоница од чвора до чвора, иначе до најближег објекта у том смеру',
  'help.key.page': 'Следећи и претходни објекат редом читања',
  'help.key.branch': 'Претходна и следећа деоница дуж крака',
  'help.key.enter': 'Отвори објекат',
  'help.key.escape': 'Напусти објекат, затим поништи избор',
  'help.key.zoom': 'Приближи и удаљи',
  'help.key.home': 'Прикажи цео регион',
  'help.key.globe': 'Глобус или равна карта',
  'help.key.pan': 'Помери карту',
  'help.keys.anywhere': 'Било где',
  'help.keys.map': 'На карти',
  'help.pointer.title': 'Показивачем или прстом',
  'help.pointer':
    'Притисните објекат да га отворите. Када их више лежи један преко другог, прелазите их редом на врху појединости. Превлачите да померите карту, а точкићем или са два прста приближавате.',
};

export default map;
