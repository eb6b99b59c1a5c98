import type { Translated } from '../../messages.ts';
import type en from '../en/network-studies.ts';

const networkStudies: Translated<typeof en> = {
  'studies.title': 'Още за този въпрос',
  'studies.lede':
    'Всеки анализ се изчислява при поискване, с това, което е затворено в показания случай. Всичко се отнася само за начертаната мрежа.',
  'studies.work': 'Изчисляване',
  'studies.workAgain': 'Изчисляване наново',
  'studies.working': 'Изчислява се: {study}',
  'studies.done': 'Изчислено: {study}',
  'studies.stopped': 'Спряно, преди да бъде изчислено.',
  'studies.failed': 'Не можа да бъде изчислено.',
  'studies.of': 'Изчислено за {from} – {to}; затворени неща: {count}.',
  'studies.isOld': 'Въпросът или настройките му са се променили оттогава.',
  'studies.return': 'Обратно към този въпрос',
  'studies.mark': 'Показване на картата',
  'studies.unmark': 'Махане от картата',
  'studies.showAll': 'Показване на всички {count}',
  'studies.key': 'Разглежда се в изчисленото',
  'studies.limits': 'Ограничения: {limits}',
  'studies.column.set': 'Множество',
  'studies.column.added': 'Добавени варианти',
  'studies.column.name': 'Име',
  'studies.column.id': 'Означение',
  'studies.column.share': 'Дял, %',
  'studies.column.draws': 'Тегления',
  'studies.column.link': 'Връзка към изгледа',
  'studies.around': '± {share}',
  'studies.exact': 'каквито са',
  'studies.cuts': 'Тесни места',
  'studies.cuts.lede': 'Най-малките множества от неща, без които не остава моделиран път.',
  'studies.cuts.parts': 'Какво може да се извади',
  'studies.cuts.parts.nodes-and-crossings': 'градове, пристанища и пунктове',
  'studies.cuts.parts.crossings-and-ports': 'само пунктове и пристанища',
  'studies.cuts.parts.legs-and-crossings': 'отсечки и пунктове',
  'studies.cuts.found': 'Множества: {count}; неща във всяко: {size}. Всички са еднакво малки.',
  'studies.cuts.weighed':
    'Множества: {count}; всяко тежи {size} по собствените инциденти. Никое не тежи по-малко.',
  'studies.cuts.some': 'Има още; това са първите {count}.',
  'studies.cuts.nothing': 'Няма път, който да се прекъсне.',
  'studies.cuts.unparted':
    'Никое множество от тези неща не разделя двата края: някой път води от единия до другия, без да минава през никое от тях.',
  'studies.cuts.set': 'Множество {number}',
  'studies.cuts.how':
    'Минимален разрез чрез най-големия поток (Ford и Fulkerson 1956, Dinic 1970); всички такива според това, което потокът оставя (Picard и Queyranne 1980), всеки по веднъж. Всичко се брои еднакво. Местата в краищата на въпроса не се изваждат, но пристанища на юрисдикция или район могат да се извадят.',
  'studies.cuts.own':
    'Собствените инциденти се броят и тук: отсечката тежи толкова, по колкото се умножава разходът ѝ, а град, пристанище или пункт средното на отсечките, които завършват там; 1 без записи.',
  'studies.cuts.limits':
    'каквото не е начертано, може да заобикаля всяко от тях; не се казва как биха се затворили, нито дали нещо минава оттам.',
  'studies.watch': 'Къде минават най-много моделирани пътища',
  'studies.watch.lede':
    'На кои няколко места се виждат най-много варианти и през какво водят най-много най-къси пътища. Броят се пътища на модела, а не каквото се движи.',
  'studies.watch.count': 'Места за избор',
  'studies.watch.among': 'Избира се измежду',
  'studies.watch.crossings': 'пунктове',
  'studies.watch.withPorts': 'пунктове и пристанища',
  'studies.watch.paths': 'Моделирани варианти',
  'studies.watch.between': 'Най-къси пътища между',
  'studies.watch.between.network': 'всички градове и пристанища',
  'studies.watch.between.ends': 'двата края',
  'studies.watch.covered':
    '{covered} от {paths} моделирани варианта минават през някое от тях. Никой друг избор на толкова места няма повече от {atMost}.',
  'studies.watch.added': 'добавени варианти: {count}',
  'studies.watch.none': 'Никой моделиран вариант не минава през такова място.',
  'studies.watch.passed': 'По най-много най-къси пътища',
  'studies.watch.pairs': 'Дял на най-късите пътища, които водят през всяко; двойки места: {pairs}',
  'studies.watch.how':
    'Местата се избират едно по едно, всеки път онова, което добавя най-много варианти; такъв избор има поне {part} от това, което има най-добрият (Nemhauser, Wolsey и Fisher 1978). Вариантите се търсят както по-горе, само че повече.',
  'studies.watch.how.between':
    'Вторият списък е междинност (Freeman 1977, Brandes 2001) по разхода на въпроса, като краищата на пътищата се броят; от равни пътища всеки се брои със своя дял.',
  'studies.watch.limits':
    'други варианти биха дали друг избор, а място на много моделирани пътища не е непременно място, където се движи много.',
  'studies.stability': 'Доколко редът е устойчив',
  'studies.stability.lede':
    'Числа, които някой е избрал, се теглят от интервали отново и отново и вариантите се подреждат наново. Броят тегления не е вероятност.',
  'studies.stability.draws': 'Тегления',
  'studies.stability.seed': 'Начално число',
  'studies.stability.weights': 'Тегла на разхода',
  'studies.stability.legs': 'Разход на всяка отсечка',
  'studies.stability.speeds': 'Скорости',
  'studies.stability.speeds.ranges': 'в интервалите си',
  'studies.stability.speeds.fixed': 'каквито са приети',
  'studies.stability.there': 'Отсечките, начертани за четливост, ги има в',
  'studies.stability.ofDraws': '{share} от тегленията',
  'studies.stability.table': 'В колко от {draws} тегления, начално число {seed}',
  'studies.stability.first': 'Първи',
  'studies.stability.top': 'Сред първите {count}',
  'studies.stability.absent': 'Няма го',
  'studies.stability.other': 'Друг път е бил пред всички тези в {times} от {draws} тегления.',
  'studies.stability.without': 'Не е останал път в {times} от {draws} тегления.',
  'studies.stability.none': 'Няма вариант за подреждане.',
  'studies.stability.onFirst': 'Пунктове по първия път, в тегления',
  'studies.stability.how':
    'Всяко теглене взема тегла, скорости и множител за всяка отсечка равномерно от интервалите им, изключва по жребий отсечки, начертани само за четливост, и пита наново за първия път (Saltelli и други 2008). Едно и също начално число дава едни и същи тегления (mulberry32); повече тегления започват с тези на по-малък брой.',
  'studies.stability.ranges': 'Интервали на скоростите, км/ч',
  'studies.stability.limits':
    'интервалите са избрани, а не измерени. Показаните варианти се подреждат помежду си; не се търсят наново.',
  'studies.gaps': 'Какво да се попита първо',
  'studies.gaps.lede':
    'Кое отделно неизвестно, ако се знаеше, би променило вариантите най-много: искания за информация, поред.',
  'studies.gaps.leg': 'Никой не документира тази отсечка. Има ли я?',
  'studies.gaps.crossing': 'Атласът не казва дали е отворено. Отворено ли е?',
  'studies.gaps.weight': 'Тегло, което някой е избрал. Колко е?',
  'studies.gaps.speed': 'Приета скорост. Колко е?',
  'studies.gaps.absent': 'Ако я няма',
  'studies.gaps.closed': 'Ако е затворено',
  'studies.gaps.low': 'Ако е най-ниско',
  'studies.gaps.high': 'Ако е най-високо',
  'studies.gaps.change': '{share} от дължината е друга',
  'studies.gaps.cutOff': 'не остава моделиран път',
  'studies.gaps.otherFirst': 'друг вариант е пръв',
  'studies.gaps.found': 'Изпробвани неизвестни: {tried}. Онези, които променят нещо: {count}.',
  'studies.gaps.none': 'Изпробвани неизвестни: {tried}. Никое само не променя вариантите.',
  'studies.gaps.request': 'Искане за информация',
  'studies.gaps.reason': 'Причина',
  'studies.gaps.how':
    'Всяко неизвестно поред се поставя на това, което би могло да се окаже, и въпросът се задава отново. Първи са онези, които не оставят път, после онези, които променят най-много: частта от дължината на двата отговора заедно, по която води само единият (Jaccard 1912). Това е стойност на информацията без вероятности (Howard 1966), каквито никой няма.',
  'studies.gaps.limits':
    'по едно неизвестно, така че две, които имат значение само заедно, не се намират; каквото атласът не чертае, тук не е неизвестно.',
};

export default networkStudies;
