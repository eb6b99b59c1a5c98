import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  // Links that could not be honoured in full.
  'scene.problem.not-a-number': 'За „{parameter}“ е нужно число; „{value}“ не е число.',
  'scene.problem.out-of-range': '„{parameter}“ беше извън допустимото ({value}) и е върнато в границите му.',
  'scene.problem.incomplete-position': 'Само „{parameter}“ не е положение: „lng“ и „lat“ вървят заедно.',
  'scene.problem.unknown-value': '„{parameter}“ не може да е „{value}“.',
  'scene.problem.unknown-feature': 'Нищо в това издание няма означение „{value}“ („{parameter}“).',
  'scene.problem.unknown-market': '„{parameter}“ назовава пазар, който го няма в това издание: „{value}“.',
  'scene.problem.unknown-route': '„{parameter}“ назовава маршрут, който го няма в това издание: „{value}“.',
  'scene.problem.unknown-passage': 'В обзора няма пасаж „{value}“ („{parameter}“).',
  'scene.problem.unknown-story':
    'В това издание няма разказ „{value}“ („{parameter}“). Вместо него е показан списъкът с брифингите.',
  'scene.problem.unknown-chapter':
    'В този брифинг няма глава „{value}“ („{parameter}“). Започва се от първата.',
  'scene.problem.not-a-date':
    'За „{parameter}“ е нужна дата като 2021, 2021-12 или 2021-12-14; „{value}“ не е дата.',
  'scene.problem.reversed-period':
    'Периодът свършваше, преди да започне ({value}); краищата му са разменени.',
  'scene.problem.repeated': '„{parameter}“ е дадено повече от веднъж; брои се само първото.',
  'scene.problem.clashing-layers':
    '„{parameter}“ иска два слоя, които се закриват един друг; „{value}“ е пропуснат.',
  'scene.problem.unknown-parameter': '„{parameter}“ не значи нищо за тази версия.',
  'scene.problem.unknown-version':
    'Връзката е направена с версия, която тази не познава ({value}); показано е това, което можа да се прочете.',

  'export.error.tooLarge': 'изображението е твърде голямо за този браузър',
  'export.error.noCanvas': 'този браузър не даде повърхност за чертане',
  'export.error.notDrawn': 'този браузър не можа да го начертае',
  'export.error.notMade': 'паметта на този браузър не стигна',
  'export.error.noFont': 'файл с шрифт не пристигна',
  'export.error.noPart': 'файл от сайта не пристигна',
  'export.error.otherPart': 'файл от сайта е от друга версия; заредете страницата отново',

  // Failures
  'error.data.title': 'Атласът не можа да се зареди',
  'error.unexpected.title': 'Тук нещо се обърка',
  'error.unexpected.what': 'Тази част от страницата спря да работи: {reason}.',
  'error.unexpected.do':
    'Изборът ви е запазен в адресната лента. Презаредете, за да пуснете тази част отново.',
  'error.reload': 'Презареждане',

  // Problems of a link
  'scene.problems.title': 'Части от връзката не можаха да се изпълнят',

  // The atlas could not be loaded.
  'error.data.unreachable':
    'Файлът „{file}“ не можа да се изтегли. Проверете връзката с мрежата и опитайте пак; отвореното преди работи без мрежа.',
  'error.data.status':
    'Сървърът отговори с {status} за файла „{file}“. Опитайте по-късно или съобщете на поддържащите сайта.',
  'error.data.unreadable':
    'Файлът „{file}“ дойде, но не съдържа данните, които тази версия чете ({detail}). Презаредете страницата за подходящи файлове.',
  'error.data.cancelled': 'Зареждането е спряно. Опитайте пак, за да продължите.',
};

export default failures;
