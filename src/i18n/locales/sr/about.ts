import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  // About
  'about.title': 'О атласу Раскршћа',
  'about.what.title': 'Шта је ово',
  'about.what':
    'Карта према сажетку политике „An aid to strategic responses to organized crime in South-Eastern Europe“ (UNODC, Беч, 2024). Означава шта каже сажетак, шта документују други извори и шта су референтни подаци. Није публикација Уједињених нација.',
  'about.limits':
    'Ниједна линија није премерена путања и ништа овде није за тактичку употребу. Ниједна особа није приказана. Сажетак не помиње ниједан пут, прелаз ни луку региона: они потичу из извора наведених испод.',
  'about.languages':
    'Речи овог атласа на другим језицима осим енглеског изворни говорници још нису прочитали.',
  'about.notes.title': 'Напомене о називима и границама',
  'about.edition.title': 'Издање',
  'about.edition': 'Издање {edition}, датум: {date}',
  'about.checked': 'Чињенице проверене закључно с датумом: {date}',
  'about.corrections': 'Исправке',
  'about.noCorrections': 'Исправки није било.',
  'about.cite.title': 'Како цитирати',
  'about.cite':
    'Раскршћа (Crossroads): атлас сажетка UNODC-а о организованом криминалу у југоисточној Европи, издање {edition} ({date}).',
  'about.sources.title': 'Извори и лиценце',
  'about.data.title': 'Подаци',
  'about.data': 'Састављене датотеке могу се преузети и отворити у сваком географском информационом систему.',
  'about.fonts': 'Писмо: Noto Sans и Noto Serif, SIL Open Font License 1.1.',

  // The drawn picture
  'figure.titleSelected': '{name}: руте организованог криминала у југоисточној Европи',
  'figure.description':
    'Карта десет земаља и територија региона са балканском и црноморском рутом, лукама, прелазима и местима. Исти садржај може се читати објекат по објекат на таблама атласа.',
  'figure.period': 'Период: {period}',
  'figure.briefOnly': 'Само оно што каже сам сажетак',
  'figure.sources': 'Извори: {sources}',
  'figure.moreSources': '{count, plural, one {још # извор} few {још # извора} other {још # извора}} у атласу',
  'figure.colophon': 'Раскршћа, издање {edition} · датум слике: {date}',
  'figure.notUnitedNations': 'Ово није карта Уједињених нација.',
  'figure.scale': '{km, number} km на средини карте',

  // Download of the picture
  'picture.intro': 'Слика приказује карту како сада изгледа, са насловом, легендом, изворима и обе напомене.',
  'picture.flat': 'Слика гледа право одозго: нагиб мапе се не чува.',
  'picture.format': 'Формат',
  'picture.png': 'PNG, за презентације и документе',
  'picture.svg': 'SVG, за обраду и штампу',
  'picture.scale': 'Величина',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} пиксела)',
  'picture.download': 'Преузми',
  'picture.working': 'Слика се црта',
  'picture.done': 'Слика је међу преузимањима: {file}',
  'picture.failed': 'Слика није могла да се направи: {reason}. Пробајте мању величину или SVG.',
};

export default about;
