import type { Translated } from '../../messages.ts';
import type en from '../en/network-studies.ts';

const networkStudies: Translated<typeof en> = {
  'studies.title': 'Више о овом питању',
  'studies.intro':
    'Свака анализа се рачуна на захтев, са оним што је затворено у приказаном случају. Све се односи само на нацртану мрежу.',
  'studies.work': 'Израчунај',
  'studies.workAgain': 'Израчунај поново',
  'studies.working': 'Рачуна се: {study}',
  'studies.done': 'Израчунато: {study}',
  'studies.stopped': 'Заустављено пре него што је израчунато.',
  'studies.failed': 'Није могло да се израчуна.',
  'studies.of': 'Израчунато за {from} – {to}; затворених ствари: {count}.',
  'studies.isOld': 'Питање или његове поставке су се у међувремену промениле.',
  'studies.return': 'Натраг на то питање',
  'studies.mark': 'Покажи на карти',
  'studies.unmark': 'Склони с карте',
  'studies.showAll': 'Покажи свих {count}',
  'studies.key': 'Гледа се у израчунатом',
  'studies.limits': 'Ограничења: {limits}',
  'studies.column.set': 'Скуп',
  'studies.column.added': 'Додате алтернативе',
  'studies.column.name': 'Назив',
  'studies.column.id': 'Ознака',
  'studies.column.share': 'Део, %',
  'studies.column.draws': 'Извлачења',
  'studies.column.link': 'Веза на приказ',
  'studies.around': '± {share}',
  'studies.exact': 'како јесу',
  'studies.cuts': 'Уска грла',
  'studies.cuts.intro': 'Најмањи скупови ствари без којих не остаје ниједна моделована путања.',
  'studies.cuts.parts': 'Шта се сме изузети',
  'studies.cuts.parts.nodes-and-crossings': 'градови, луке и прелази',
  'studies.cuts.parts.crossings-and-ports': 'само прелази и луке',
  'studies.cuts.parts.legs-and-crossings': 'деонице и прелази',
  'studies.cuts.parts.nodes': 'само градови и луке',
  'studies.cuts.parts.legs': 'само деонице',
  'studies.cuts.found': 'Скупова: {count}; ствари у сваком: {size}. Сви су једнако мали.',
  'studies.cuts.weighed':
    'Скупова: {count}; сваки тежи {size} по сопственим инцидентима. Ниједан не тежи мање.',
  'studies.cuts.some': 'Има их још; ово је првих {count}.',
  'studies.cuts.nothing': 'Нема путање која би се пресекла.',
  'studies.cuts.unparted':
    'Ниједан скуп ових ствари не раздваја два краја: нека путања води од једног до другог не пролазећи ниједну од њих.',
  'studies.cuts.set': 'Скуп {number}',
  'studies.cuts.how':
    'Минимални пресек, преко највећег тока (Ford и Fulkerson 1956, Dinic 1970); сви такви из онога што ток оставља (Picard и Queyranne 1980), сваки једном. Све се рачуна једнако. Места на крајевима питања се не изузимају, али луке јурисдикције или подручја могу бити изузете. Када се изузимају само прелази и луке, од луке се изузима оно што у њу пристаје водом, а пут кроз њен град остаје; иначе лука одлази са својим градом. Ниједно место на мору се не изузима.',
  'studies.cuts.own':
    'Сопствени инциденти се рачунају и овде: деоница тежи онолико чиме се множи њен трошак, а град, лука или прелаз просек деоница које ту завршавају; 1 без записа.',
  'studies.cuts.limits':
    'што није нацртано може заобићи било шта од тога; не говори се како би се то затворило, нити да ли туда ишта пролази.',
  'studies.watch': 'Куда пролази највише моделованих путања',
  'studies.watch.intro':
    'На којих се неколико места види највише алтернатива и преко чега води највише најкраћих путања. Броје се путање модела, а не оно што се креће.',
  'studies.watch.count': 'Места која се бирају',
  'studies.watch.among': 'Бира се међу',
  'studies.watch.crossings': 'прелазима',
  'studies.watch.withPorts': 'прелазима и лукама',
  'studies.watch.paths': 'Моделоване алтернативе',
  'studies.watch.between': 'Најкраће путање између',
  'studies.watch.between.network': 'свих градова и лука',
  'studies.watch.between.ends': 'два краја',
  'studies.watch.covered':
    '{covered} од {paths} моделованих алтернатива пролази неко од њих. Ниједан други избор од толико места нема више од {atMost}.',
  'studies.watch.added': 'додате алтернативе: {count}',
  'studies.watch.none': 'Ниједна моделована алтернатива не пролази такво место.',
  'studies.watch.passed': 'На највише најкраћих путања',
  'studies.watch.pairs': 'Део најкраћих путања који води преко сваког; парова места: {pairs}',
  'studies.watch.how':
    'Места се бирају једно по једно, сваки пут оно које додаје највише алтернатива; такав избор има најмање {part} онога што има најбољи (Nemhauser, Wolsey и Fisher 1978). Алтернативе се траже као горе, само више њих.',
  'studies.watch.how.between':
    'Други списак је међуположеност (Freeman 1977, Brandes 2001) по трошку питања, с урачунатим крајевима путања; од једнаких путања свака се рачуна својим делом.',
  'studies.watch.limits':
    'друге алтернативе дале би други избор, а место на много моделованих путања не мора бити место где се много креће.',
  'studies.stability': 'Колико је редослед чврст',
  'studies.stability.intro':
    'Бројеви које је неко изабрао извлаче се из распона, изнова и изнова, и алтернативе се поново редају. Број извлачења није вероватноћа.',
  'studies.stability.draws': 'Извлачења',
  'studies.stability.seed': 'Семе',
  'studies.stability.weights': 'Тежине трошка',
  'studies.stability.legs': 'Трошак сваке деонице',
  'studies.stability.speeds': 'Брзине',
  'studies.stability.speeds.ranges': 'у својим распонима',
  'studies.stability.speeds.fixed': 'како су претпостављене',
  'studies.stability.there': 'Деонице нацртане ради читљивости постоје у',
  'studies.stability.ofDraws': '{share} извлачења',
  'studies.stability.table': 'У колико од {draws} извлачења, семе {seed}',
  'studies.stability.first': 'Прва',
  'studies.stability.top': 'Међу прве {count}',
  'studies.stability.absent': 'Нема је',
  'studies.stability.other': 'Нека друга путања била је испред свих ових у {times} од {draws} извлачења.',
  'studies.stability.mostOther': 'Најчешће, у {times} покушаја:',
  'studies.stability.without': 'Није остала ниједна путања у {times} од {draws} извлачења.',
  'studies.stability.none': 'Нема алтернативе која би се редала.',
  'studies.stability.onFirst': 'Прелази на првој путањи, у извлачењима',
  'studies.stability.how':
    'Свако извлачење узима тежине, брзине и фактор за сваку деоницу равномерно из њихових распона, жребом изоставља деонице нацртане само ради читљивости и поново тражи прву путању (Saltelli и други 2008). Исто семе даје иста извлачења (mulberry32); више извлачења почиње онима из мањег броја.',
  'studies.stability.ranges': 'Распони брзина, km/h',
  'studies.stability.limits':
    'распони су изабрани, а не измерени. Приказане алтернативе редају се међу собом; не траже се изнова.',
  'studies.gaps': 'Шта питати најпре',
  'studies.gaps.intro':
    'Која би појединачна непознаница, кад би се знала, највише променила алтернативе: захтеви за информацијама, редом.',
  'studies.gaps.leg': 'Ниједан извор не документује незакониту трговину на овој деоници. Има ли је?',
  'studies.gaps.crossing': 'Ниједан извор не документује незакониту трговину на овом прелазу. Има ли је?',
  'studies.gaps.weight': 'Тежина коју је неко изабрао. Колика је?',
  'studies.gaps.speed': 'Претпостављена брзина. Колика је?',
  'studies.gaps.unused': 'Ако је нема',
  'studies.gaps.low': 'Ако је најниже могуће',
  'studies.gaps.high': 'Ако је највише могуће',
  'studies.gaps.change': '{share} дужине је друго',
  'studies.gaps.cutOff': 'не остаје ниједна моделована путања',
  'studies.gaps.otherFirst': 'прва је нека друга алтернатива',
  'studies.gaps.found': 'Испробаних непознаница: {tried}. Оних које нешто мењају: {count}.',
  'studies.gaps.none': 'Испробаних непознаница: {tried}. Ниједна сама не мења алтернативе.',
  'studies.gaps.givenUp': 'тражење прекинуто',
  'studies.gaps.givenUp.before':
    'Само тражење алтернатива прекинуто је пре него што су прегледане све путање: оно што лежи на путањама до којих није стигло није испробано.',
  'studies.gaps.givenUp.some':
    'Непознанице за које је тражење прекинуто: {count}. Оно што мењају може бити више или мање него што се каже, или нешто и где се ништа не каже.',
  'studies.gaps.request': 'Захтев за информацијама',
  'studies.gaps.reason': 'Разлог',
  'studies.gaps.how':
    'Свака се непознаница редом стави на оно што би се могло показати да јесте и питање се поново постави. Прве су оне које не остављају ниједну путању, затим оне које највише мењају: део дужине обају одговора заједно преко којег води само један од њих (Jaccard 1912); последње су оне које мењају само то која је прва. То је вредност информације без вероватноћа (Howard 1966), које нико нема.',
  'studies.gaps.limits':
    'једна по једна непознаница, па се две које су важне само заједно не налазе; оно што атлас не црта овде није непознаница.',
};

export default networkStudies;
