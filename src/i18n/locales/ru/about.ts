import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  // About
  'about.title': 'Об атласе «Перекрёстки»',
  'about.what.title': 'Что это такое',
  'about.what':
    'Карта аналитической записки «An aid to strategic responses to organized crime in South-Eastern Europe» (УНП ООН, Вена, 2024 год). На ней отмечено, что сообщает записка, что документируют другие источники и что относится к справочным данным. Это не издание Организации Объединённых Наций.',
  'about.limits':
    'Ни одна линия не является измеренным путём, и ничто здесь не предназначено для тактического использования. Люди не показаны. Записка не называет ни одной дороги, ни одного пункта пропуска или порта региона: они взяты из приведённых ниже источников.',
  'about.languages': 'Слова этого атласа на языках, кроме английского, носители языка ещё не читали.',
  'about.notes.title': 'Примечания о названиях и границах',
  'about.edition.title': 'Издание',
  'about.edition': 'Издание {edition} от {date}',
  'about.checked': 'Факты проверены по состоянию на {date}',
  'about.corrections': 'Исправления',
  'about.noCorrections': 'Исправлений не было.',
  'about.cite.title': 'Как ссылаться',
  'about.cite':
    'Перекрёстки (Crossroads): атлас аналитической записки УНП ООН об организованной преступности в Юго-Восточной Европе, издание {edition} ({date}).',
  'about.sources.title': 'Источники и лицензии',
  'about.data.title': 'Данные',
  'about.data': 'Собранные файлы можно скачать и открыть в любой геоинформационной системе.',
  'about.fonts': 'Шрифты: Noto Sans и Noto Serif, лицензия SIL Open Font License 1.1.',

  // The drawn picture
  'figure.titleSelected': '{name}: маршруты организованной преступности в Юго-Восточной Европе',
  'figure.description':
    'Карта десяти стран и территорий региона с Балканским и Черноморским маршрутами, портами, пунктами пропуска и местами. То же содержание можно прочитать объект за объектом в панелях атласа.',
  'figure.period': 'Период: {period}',
  'figure.briefOnly': 'Только то, что сообщает сама записка',
  'figure.sources': 'Источники: {sources}',
  'figure.moreSources':
    'ещё {count, plural, one {# источник} few {# источника} many {# источников} other {# источника}} в атласе',
  'figure.colophon': 'Перекрёстки, издание {edition} · изображение создано {date}',
  'figure.notUnitedNations': 'Это не карта ООН.',
  'figure.scale': '{km, number} км в центре карты',

  // Download of the picture
  'picture.intro':
    'Изображение показывает карту в её нынешнем виде, с заголовком, легендой, источниками и обоими примечаниями.',
  'picture.flat': 'На изображении карта видна прямо сверху: её наклон не сохраняется.',
  'picture.format': 'Формат',
  'picture.png': 'PNG, для слайдов и документов',
  'picture.svg': 'SVG, для правки и печати',
  'picture.scale': 'Размер',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} пикселей)',
  'picture.download': 'Скачать',
  'picture.working': 'Изображение создаётся',
  'picture.done': 'Изображение в загрузках: {file}',
  'picture.failed': 'Изображение создать не удалось: {reason}. Попробуйте меньший размер или SVG.',
};

export default about;
