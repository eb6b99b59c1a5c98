import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  // Links that could not be honoured in full.
  'scene.problem.not-a-number': 'За „{parameter}“ је потребан број; „{value}“ то није.',
  'scene.problem.out-of-range':
    'Вредност за „{parameter}“ била је ван опсега ({value}) и доведена је у њега.',
  'scene.problem.incomplete-position': 'Само „{parameter}“ није положај: „lng“ и „lat“ иду заједно.',
  'scene.problem.unknown-value': '„{parameter}“ не може бити „{value}“.',
  'scene.problem.unknown-feature': 'Ништа у овом издању нема ознаку „{value}“ („{parameter}“).',
  'scene.problem.unknown-market': '„{parameter}“ наводи тржиште којег у овом издању нема: „{value}“.',
  'scene.problem.unknown-route': '„{parameter}“ наводи руту које у овом издању нема: „{value}“.',
  'scene.problem.unknown-passage': 'Сажетак нема одломак „{value}“ („{parameter}“).',
  'scene.problem.unknown-story':
    'Ово издање нема причу „{value}“ („{parameter}“). Уместо ње приказује се списак брифинга.',
  'scene.problem.unknown-chapter':
    'Овај брифинг нема поглавље „{value}“ („{parameter}“). Почиње првим поглављем.',
  'scene.problem.not-a-date':
    'За „{parameter}“ је потребан датум као што је 2021, 2021-12 или 2021-12-14; „{value}“ то није.',
  'scene.problem.reversed-period': 'Период се завршавао пре него што почиње ({value}); крајеви су замењени.',
  'scene.problem.repeated': '„{parameter}“ је наведено више пута; важи само прво.',
  'scene.problem.clashing-layers':
    '„{parameter}“ тражи два слоја који се заклањају; „{value}“ је изостављен.',
  'scene.problem.unknown-parameter': '„{parameter}“ ништа не значи за ову верзију.',
  'scene.problem.unknown-version':
    'Везу је направила верзија коју ова не познаје ({value}); приказано је оно што се могло прочитати.',

  'export.error.tooLarge': 'слика је превелика за овај прегледач',
  'export.error.noCanvas': 'прегледач није дао површину за цртање',
  'export.error.notDrawn': 'прегледач није могао да је нацрта',
  'export.error.notMade': 'прегледачу је понестало меморије',
  'export.error.noPart': 'једна датотека сајта није стигла',
  'export.error.otherPart': 'једна датотека сајта је друге верзије; учитајте страницу поново',
  'export.error.noFont': 'једна датотека писма није стигла',

  // Failures
  'error.data.title': 'Атлас није могао да се учита',
  'error.unexpected.title': 'Овде је нешто пошло наопако',
  'error.unexpected.what': 'Овај део странице је престао да ради: {reason}.',
  'error.unexpected.do':
    'Оно што сте изабрали чува се у пољу за адресу. Учитајте поново да овај део почне испочетка.',
  'error.reload': 'Учитај поново',

  // Problems of a link
  'scene.problems.title': 'Делови везе нису могли да се испуне',

  // The atlas could not be loaded.
  'error.data.unreachable':
    'Датотека „{file}“ није могла да се преузме. Проверите везу и покушајте поново; оно што је раније отворено ради и без мреже.',
  'error.data.status':
    'Сервер је за датотеку „{file}“ одговорио {status}. Покушајте поново касније или то јавите ономе ко води овај сајт.',
  'error.data.unreadable':
    'Датотека „{file}“ је стигла, али није оно што ова верзија чита ({detail}). Учитајте страницу поново да добијете одговарајуће датотеке.',
  'error.data.cancelled': 'Учитавање је заустављено. Покушајте поново да наставите.',
};

export default failures;
