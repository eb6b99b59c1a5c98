import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  // About
  'about.title': 'За Crossroads',
  'about.what.title': 'Што е ова',
  'about.what':
    'Карта на освртот на политиките „Помош за стратешки одговори на организираниот криминал во Југоисточна Европа“ (UNODC, Виена, 2024). На неа е означено што вели освртот, што документираат други извори и што се референтни податоци. Не е публикација на Обединетите нации.',
  'about.limits':
    'Ниедна линија не е измерена патека и ништо тука не е за тактичка употреба. Не е прикажано ниедно лице. Освртот не именува пат, премин или пристаниште во регионот: тие доаѓаат од изворите подолу.',
  'about.languages':
    'Зборовите на овој атлас на јазици освен англискиот досега не ги прочитале изворни говорители.',
  'about.notes.title': 'Белешки за имињата и границите',
  'about.edition.title': 'Издание',
  'about.edition': 'Издание {edition} од {date}',
  'about.checked': 'Фактите се проверени до {date}',
  'about.corrections': 'Исправки',
  'about.noCorrections': 'Не е објавена исправка.',
  'about.cite.title': 'Како се цитира',
  'about.cite':
    'Crossroads: атлас на освртот на UNODC за организираниот криминал во Југоисточна Европа, издание {edition} ({date}).',
  'about.sources.title': 'Извори и лиценци',
  'about.data.title': 'Податоците',
  'about.data':
    'Составените датотеки може да се преземат и да се отворат во секој географски информациски систем.',
  'about.fonts': 'Писмо: Noto Sans и Noto Serif, SIL Open Font License 1.1.',

  // The drawn picture
  'figure.titleSelected': '{name}: рути на организираниот криминал во Југоисточна Европа',
  'figure.description':
    'Карта на десетте земји и територии во регионот со Балканската и Црноморската рута, пристаништа, премини и места. Истата содржина може да се прочита објект по објект во панелите на атласот.',
  'figure.period': 'Период: {period}',
  'figure.briefOnly': 'Само она што го вели самиот осврт',
  'figure.sources': 'Извори: {sources}',
  'figure.moreSources': '{count, plural, one {уште # извор} other {уште # извори}} во атласот',
  'figure.colophon': 'Crossroads, издание {edition} · слика изработена на {date}',
  'figure.notUnitedNations': 'Ова не е карта на Обединетите нации.',
  'figure.scale': '{km, number} км во средината на картата',

  // Download of the picture
  'picture.intro': 'Сликата ја прикажува картата како што стои, со наслов, легенда, извори и двете белешки.',
  'picture.flat': 'Сликата гледа право надолу: наклонот на картата не се задржува.',
  'picture.format': 'Формат',
  'picture.png': 'PNG, за слајдови и документи',
  'picture.svg': 'SVG, за уредување и печатење',
  'picture.scale': 'Големина',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} пиксели)',
  'picture.download': 'Преземи',
  'picture.working': 'Сликата се црта',
  'picture.done': 'Сликата е во преземањата: {file}',
  'picture.failed': 'Сликата не можеше да се изработи: {reason}. Пробајте со помала големина или со SVG.',
};

export default about;
