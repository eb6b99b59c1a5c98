import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  // About
  'about.title': 'За Crossroads',
  'about.what.title': 'Какво е това',
  'about.what':
    'Карта на обзора на политиките „Помощ за стратегически отговори на организираната престъпност в Югоизточна Европа“ (UNODC, Виена, 2024 г.). На нея е отбелязано какво казва обзорът, какво документират други източници и кои данни са справочни. Не е издание на Организацията на обединените нации.',
  'about.limits':
    'Никоя линия не е измерен път и нищо тук не е за тактическа употреба. Не са показани лица. Обзорът не назовава път, граничен пункт или пристанище в региона: те идват от източниците по-долу.',
  'about.languages':
    'Думите на този атлас на езици, различни от английския, още не са прочетени от носители на езика.',
  'about.notes.title': 'Бележки за имената и границите',
  'about.edition.title': 'Издание',
  'about.edition': 'Издание {edition} от {date}',
  'about.checked': 'Фактите са проверени до {date}',
  'about.corrections': 'Поправки',
  'about.noCorrections': 'Няма публикувани поправки.',
  'about.cite.title': 'Как се цитира',
  'about.cite':
    'Crossroads: атлас на обзора на UNODC за организираната престъпност в Югоизточна Европа, издание {edition} ({date}).',
  'about.sources.title': 'Източници и лицензи',
  'about.data.title': 'Данните',
  'about.data':
    'Съставените файлове могат да се изтеглят и да се отворят във всяка географска информационна система.',
  'about.fonts': 'Шрифт: Noto Sans и Noto Serif, SIL Open Font License 1.1.',

  // The drawn picture
  'figure.titleSelected': '{name}: маршрути на организираната престъпност в Югоизточна Европа',
  'figure.description':
    'Карта на десетте държави и територии в региона с Балканския и Черноморския път, пристанища, гранични пунктове и места. Същото съдържание може да се прочете обект по обект в панелите на атласа.',
  'figure.period': 'Период: {period}',
  'figure.briefOnly': 'Само това, което казва самият обзор',
  'figure.sources': 'Източници: {sources}',
  'figure.moreSources': '{count, plural, one {още # източник} other {още # източника}} в атласа',
  'figure.colophon': 'Crossroads, издание {edition} · изображение от {date}',
  'figure.notUnitedNations': 'Това не е карта на Организацията на обединените нации.',
  'figure.scale': '{km, number} км в центъра на картата',

  // Download of the picture
  'picture.intro':
    'Изображението показва картата в сегашния ѝ вид, със заглавие, легенда, източници и двете бележки.',
  'picture.flat': 'Изображението е с поглед право надолу: наклонът на картата не се запазва.',
  'picture.format': 'Формат',
  'picture.png': 'PNG, за слайдове и документи',
  'picture.svg': 'SVG, за редактиране и печат',
  'picture.scale': 'Размер',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} пиксела)',
  'picture.download': 'Изтегляне',
  'picture.working': 'Изображението се чертае',
  'picture.done': 'Изображението е в изтеглените файлове: {file}',
  'picture.failed': 'Изображението не можа да се направи: {reason}. Опитайте с по-малък размер или със SVG.',
};

export default about;
