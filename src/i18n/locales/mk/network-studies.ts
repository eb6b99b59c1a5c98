import type { Translated } from '../../messages.ts';
import type en from '../en/network-studies.ts';

const networkStudies: Translated<typeof en> = {
  'studies.title': 'Повеќе за ова прашање',
  'studies.lede':
    'Секоја анализа се пресметува на барање, со она што е затворено во прикажаниот случај. Сè се однесува само на нацртаната мрежа.',
  'studies.work': 'Пресметај',
  'studies.workAgain': 'Пресметај повторно',
  'studies.working': 'Се пресметува: {study}',
  'studies.done': 'Пресметано: {study}',
  'studies.stopped': 'Запрено пред да биде пресметано.',
  'studies.failed': 'Не можеше да се пресмета.',
  'studies.of': 'Пресметано за {from} – {to}; затворени работи: {count}.',
  'studies.isOld': 'Прашањето или неговите поставки се смениле оттогаш.',
  'studies.return': 'Назад на тоа прашање',
  'studies.mark': 'Прикажи на картата',
  'studies.unmark': 'Тргни од картата',
  'studies.showAll': 'Прикажи ги сите {count}',
  'studies.key': 'Се гледа во пресметаното',
  'studies.limits': 'Ограничувања: {limits}',
  'studies.column.set': 'Множество',
  'studies.column.added': 'Додадени алтернативи',
  'studies.column.name': 'Име',
  'studies.column.id': 'Ознака',
  'studies.column.share': 'Дел, %',
  'studies.column.draws': 'Извлекувања',
  'studies.column.link': 'Врска до прикажаното',
  'studies.around': '± {share}',
  'studies.exact': 'какви што се',
  'studies.cuts': 'Тесни грла',
  'studies.cuts.lede': 'Најмалите множества работи без кои не останува ниедна моделирана патека.',
  'studies.cuts.parts': 'Што смее да се изземе',
  'studies.cuts.parts.nodes-and-crossings': 'градови, пристаништа и премини',
  'studies.cuts.parts.crossings-and-ports': 'само премини и пристаништа',
  'studies.cuts.parts.legs-and-crossings': 'делници и премини',
  'studies.cuts.found': 'Множества: {count}; работи во секое: {size}. Сите се подеднакво мали.',
  'studies.cuts.weighed':
    'Множества: {count}; секое тежи {size} според сопствените инциденти. Ниедно не тежи помалку.',
  'studies.cuts.some': 'Има уште; ова се првите {count}.',
  'studies.cuts.nothing': 'Нема патека што би се пресекла.',
  'studies.cuts.unparted':
    'Ниедно множество од овие не ги раздвојува двата краја: некоја патека води од едниот до другиот без да мине низ кое било од нив.',
  'studies.cuts.set': 'Множество {number}',
  'studies.cuts.how':
    'Минимален пресек, преку најголемиот тек (Ford и Fulkerson 1956, Dinic 1970); сите такви од она што текот го остава (Picard и Queyranne 1980), секој еднаш. Сè се смета еднакво. Местата на краевите на прашањето не се изземаат, но пристаништата на јурисдикција или подрачје може.',
  'studies.cuts.own':
    'Сопствените инциденти се сметаат и тука: делницата тежи колку што се множи нејзиниот трошок, а град, пристаниште или премин просекот од делниците што завршуваат таму; 1 без записи.',
  'studies.cuts.limits':
    'што не е нацртано може да заобиколи кое било од нив; не се кажува како би се затвориле, ниту дали таму минува нешто.',
  'studies.watch': 'Каде минуваат најмногу моделирани патеки',
  'studies.watch.lede':
    'На кои неколку места се гледаат најмногу алтернативи и преку што водат најмногу најкратки патеки. Се бројат патеки на моделот, а не она што се движи.',
  'studies.watch.count': 'Места за избор',
  'studies.watch.among': 'Се бира меѓу',
  'studies.watch.crossings': 'премини',
  'studies.watch.withPorts': 'премини и пристаништа',
  'studies.watch.paths': 'Моделирани алтернативи',
  'studies.watch.between': 'Најкратки патеки меѓу',
  'studies.watch.between.network': 'сите градови и пристаништа',
  'studies.watch.between.ends': 'двата краја',
  'studies.watch.covered':
    '{covered} од {paths} моделирани алтернативи минуваат низ некое од нив. Ниеден друг избор од толку места нема повеќе од {atMost}.',
  'studies.watch.added': 'додадени алтернативи: {count}',
  'studies.watch.none': 'Ниедна моделирана алтернатива не минува низ такво место.',
  'studies.watch.passed': 'На најмногу најкратки патеки',
  'studies.watch.pairs': 'Дел од најкратките патеки што води преку секое; парови места: {pairs}',
  'studies.watch.how':
    'Местата се бираат едно по едно, секој пат она што додава најмногу алтернативи; таков избор има најмалку {part} од она што го има најдобриот (Nemhauser, Wolsey и Fisher 1978). Алтернативите се бараат како погоре, само повеќе.',
  'studies.watch.how.between':
    'Вториот список е меѓуположеност (Freeman 1977, Brandes 2001) според трошокот на прашањето, со сметани краеви на патеките; од еднакви патеки секоја се смета со својот дел.',
  'studies.watch.limits':
    'други алтернативи би дале друг избор, а место на многу моделирани патеки не мора да е место каде многу се движи.',
  'studies.stability': 'Колку е цврст редоследот',
  'studies.stability.lede':
    'Броеви што некој ги избрал се извлекуваат од опсези, одново и одново, и алтернативите повторно се редат. Бројот на извлекувања не е веројатност.',
  'studies.stability.draws': 'Извлекувања',
  'studies.stability.seed': 'Семе',
  'studies.stability.weights': 'Тежини на трошокот',
  'studies.stability.legs': 'Трошок на секоја делница',
  'studies.stability.speeds': 'Брзини',
  'studies.stability.speeds.ranges': 'во своите опсези',
  'studies.stability.speeds.fixed': 'како што се претпоставени',
  'studies.stability.there': 'Делниците нацртани заради читливост ги има во',
  'studies.stability.ofDraws': '{share} од извлекувањата',
  'studies.stability.table': 'Во колку од {draws} извлекувања, семе {seed}',
  'studies.stability.first': 'Прва',
  'studies.stability.top': 'Меѓу првите {count}',
  'studies.stability.absent': 'Ја нема',
  'studies.stability.other': 'Друга патека била пред сите овие во {times} од {draws} извлекувања.',
  'studies.stability.without': 'Не останала ниедна патека во {times} од {draws} извлекувања.',
  'studies.stability.none': 'Нема алтернатива што би се редела.',
  'studies.stability.onFirst': 'Премини на првата патека, во извлекувања',
  'studies.stability.how':
    'Секое извлекување зема тежини, брзини и фактор за секоја делница рамномерно од нивните опсези, со ждрепка изоставува делници нацртани само заради читливост и повторно ја бара првата патека (Saltelli и други 2008). Истото семе ги дава истите извлекувања (mulberry32); повеќе извлекувања почнуваат со оние од помал број.',
  'studies.stability.ranges': 'Опсези на брзини, km/h',
  'studies.stability.limits':
    'опсезите се избрани, а не измерени. Прикажаните алтернативи се редат меѓу себе; не се бараат одново.',
  'studies.gaps': 'Што прво да се праша',
  'studies.gaps.lede':
    'Која поединечна непозната, кога би се знаела, најмногу би ги сменила алтернативите: барања за информации, по ред.',
  'studies.gaps.leg': 'Никој не ја документира оваа делница. Дали постои?',
  'studies.gaps.crossing': 'Атласот не кажува дали е отворено. Дали е?',
  'studies.gaps.weight': 'Тежина што некој ја избрал. Колкава е?',
  'studies.gaps.speed': 'Претпоставена брзина. Колкава е?',
  'studies.gaps.absent': 'Ако не постои',
  'studies.gaps.closed': 'Ако е затворено',
  'studies.gaps.low': 'Ако е најниска можна',
  'studies.gaps.high': 'Ако е највисока можна',
  'studies.gaps.change': '{share} од должината е друго',
  'studies.gaps.cutOff': 'не останува ниедна моделирана патека',
  'studies.gaps.otherFirst': 'прва е друга алтернатива',
  'studies.gaps.found': 'Испробани непознати: {tried}. Оние што менуваат нешто: {count}.',
  'studies.gaps.none': 'Испробани непознати: {tried}. Ниедна сама не ги менува алтернативите.',
  'studies.gaps.request': 'Барање за информации',
  'studies.gaps.reason': 'Причина',
  'studies.gaps.how':
    'Секоја непозната по ред се става на она што би можело да се покаже дека е, и прашањето се поставува повторно. Прво се оние што не оставаат ниедна патека, потоа оние што менуваат најмногу: делот од должината на двата одговора заедно по кој води само едниот (Jaccard 1912). Тоа е вредност на информација без веројатности (Howard 1966), што никој ги нема.',
  'studies.gaps.limits':
    'една по една непозната, па две што се важни само заедно не се наоѓаат; она што атласот не го црта тука не е непозната.',
};

export default networkStudies;
