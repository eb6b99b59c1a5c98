import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  // Links that could not be honoured in full.
  'scene.problem.not-a-number': 'За „{parameter}“ е потребен број; „{value}“ не е број.',
  'scene.problem.out-of-range': '„{parameter}“ беше надвор од опсегот ({value}) и е вратено во него.',
  'scene.problem.incomplete-position': '„{parameter}“ само по себе не е положба: „lng“ и „lat“ одат заедно.',
  'scene.problem.unknown-value': '„{parameter}“ не може да биде „{value}“.',
  'scene.problem.unknown-feature': 'Ништо во ова издание нема ознака „{value}“ („{parameter}“).',
  'scene.problem.unknown-market': '„{parameter}“ именува пазар што го нема во ова издание: „{value}“.',
  'scene.problem.unknown-route': '„{parameter}“ именува рута што ја нема во ова издание: „{value}“.',
  'scene.problem.unknown-passage': 'Во освртот нема пасаж „{value}“ („{parameter}“).',
  'scene.problem.unknown-story':
    'Во ова издание нема приказна „{value}“ („{parameter}“). Наместо неа е прикажан списокот на брифинзи.',
  'scene.problem.unknown-chapter':
    'Во овој брифинг нема поглавје „{value}“ („{parameter}“). Почнува од првото.',
  'scene.problem.not-a-date':
    'За „{parameter}“ е потребен датум како 2021, 2021-12 или 2021-12-14; „{value}“ не е датум.',
  'scene.problem.reversed-period': 'Периодот завршуваше пред да почне ({value}); краевите му се заменети.',
  'scene.problem.repeated': '„{parameter}“ е дадено повеќе од еднаш; важи само првото.',
  'scene.problem.clashing-layers':
    '„{parameter}“ бара два слоја што се кријат меѓусебно; „{value}“ е изоставен.',
  'scene.problem.unknown-parameter': '„{parameter}“ не значи ништо за оваа верзија.',
  'scene.problem.unknown-version':
    'Врската е направена со верзија што оваа не ја познава ({value}); прикажано е она што можеше да се прочита.',

  'export.error.tooLarge': 'сликата е преголема за овој прелистувач',
  'export.error.noCanvas': 'овој прелистувач не даде површина за цртање',
  'export.error.notDrawn': 'овој прелистувач не можеше да ја нацрта',
  'export.error.notMade': 'на овој прелистувач му снема меморија',
  'export.error.noFont': 'не пристигна датотека со фонт',
  'export.error.noPart': 'не пристигна датотека од сајтот',
  'export.error.otherPart': 'датотека од сајтот е од друга верзија; вчитајте ја страницата повторно',

  // Failures
  'error.data.title': 'Атласот не можеше да се вчита',
  'error.unexpected.title': 'Тука нешто тргна наопаку',
  'error.unexpected.what': 'Овој дел од страницата престана да работи: {reason}.',
  'error.unexpected.do':
    'Она што го избравте е зачувано во полето за адреса. Вчитајте повторно за овој дел да почне одново.',
  'error.reload': 'Вчитај повторно',

  // Problems of a link
  'scene.problems.title': 'Делови од врската не можеа да се исполнат',

  // The atlas could not be loaded.
  'error.data.unreachable':
    'Датотеката „{file}“ не можеше да се преземе. Проверете ја врската со мрежата и пробајте повторно; она што беше отворено претходно работи без мрежа.',
  'error.data.status':
    'Серверот одговори {status} за датотеката „{file}“. Пробајте подоцна или јавете му на оној што го води сајтот.',
  'error.data.unreadable':
    'Датотеката „{file}“ дојде, но не ги содржи податоците што ги чита оваа верзија ({detail}). Вчитајте ја страницата повторно за соодветни датотеки.',
  'error.data.cancelled': 'Вчитувањето е запрено. Пробајте повторно за да продолжите.',
};

export default failures;
