import type { Translated } from '../../messages.ts';
import type en from '../en/network-studies.ts';

const networkStudies: Translated<typeof en> = {
  'studies.title': 'Več o tem vprašanju',
  'studies.intro':
    'Vsaka analiza se izračuna na zahtevo, s tem, kar je zaprto v prikazanem primeru. Vse velja samo za narisano omrežje.',
  'studies.work': 'Izračunaj',
  'studies.workAgain': 'Izračunaj znova',
  'studies.working': 'Računa se: {study}',
  'studies.done': 'Izračunano: {study}',
  'studies.stopped': 'Ustavljeno, preden je bilo izračunano.',
  'studies.failed': 'Ni bilo mogoče izračunati.',
  'studies.of': 'Izračunano za {from} – {to}; zaprtih stvari: {count}.',
  'studies.isOld': 'Vprašanje ali njegove nastavitve so se od takrat spremenile.',
  'studies.return': 'Nazaj na to vprašanje',
  'studies.mark': 'Pokaži na zemljevidu',
  'studies.unmark': 'Umakni z zemljevida',
  'studies.showAll': 'Pokaži vseh {count}',
  'studies.key': 'Ogledano v izračunanem',
  'studies.limits': 'Omejitve: {limits}',
  'studies.column.set': 'Množica',
  'studies.column.added': 'Dodane alternative',
  'studies.column.name': 'Ime',
  'studies.column.id': 'Oznaka',
  'studies.column.share': 'Delež, %',
  'studies.column.draws': 'Žrebanja',
  'studies.column.link': 'Povezava do pogleda',
  'studies.around': '± {share}',
  'studies.exact': 'kakršni so',
  'studies.cuts': 'Ozka grla',
  'studies.cuts.intro': 'Najmanjše množice stvari, brez katerih ne ostane nobena modelirana pot.',
  'studies.cuts.parts': 'Kaj se sme izvzeti',
  'studies.cuts.parts.nodes-and-crossings': 'mesta, pristanišča in prehodi',
  'studies.cuts.parts.crossings-and-ports': 'samo prehodi in pristanišča',
  'studies.cuts.parts.legs-and-crossings': 'odseki in prehodi',
  'studies.cuts.parts.nodes': 'samo mesta in pristanišča',
  'studies.cuts.parts.legs': 'samo odseki',
  'studies.cuts.found': 'Množic: {count}; stvari v vsaki: {size}. Vse so enako majhne.',
  'studies.cuts.weighed': 'Množic: {count}; vsaka tehta {size} po lastnih incidentih. Nobena ne tehta manj.',
  'studies.cuts.some': 'Še jih je; to je prvih {count}.',
  'studies.cuts.nothing': 'Ni poti, ki bi jo prerezali.',
  'studies.cuts.unparted':
    'Nobena množica teh stvari ne loči obeh koncev: neka pot vodi od enega do drugega, ne da bi šla skozi katero od njih.',
  'studies.cuts.set': 'Množica {number}',
  'studies.cuts.how':
    'Najmanjši prerez, po največjem pretoku (Ford in Fulkerson 1956, Dinic 1970); vsi taki iz tega, kar pretok pusti (Picard in Queyranne 1980), vsak enkrat. Vse šteje enako. Kraji na koncih vprašanja se ne izvzamejo, pristanišča jurisdikcije ali območja pa se lahko. Kadar se izvzamejo samo prehodi in pristanišča, se od pristanišča izvzame to, kar tja pripluje po vodi, cesta skozi njegovo mesto pa ostane; sicer gre pristanišče s svojim mestom. Noben kraj na morju se ne izvzame.',
  'studies.cuts.own':
    'Lastni incidenti štejejo tudi tu: odsek tehta toliko, s čimer se množi njegov strošek, mesto, pristanišče ali prehod pa povprečje odsekov, ki se tam končajo; 1 brez zapisov.',
  'studies.cuts.limits':
    'kar ni narisano, lahko vodi mimo česar koli od tega; nič ni rečeno o tem, kako bi jih zaprli ali ali tam kaj poteka.',
  'studies.watch': 'Kje poteka največ modeliranih poti',
  'studies.watch.intro':
    'Na katerih nekaj krajih se vidi največ alternativ in čez kaj vodi največ najkrajših poti. Štejejo se poti modela, ne to, kar se giblje.',
  'studies.watch.count': 'Krajev za izbor',
  'studies.watch.among': 'Izbira med',
  'studies.watch.crossings': 'prehodi',
  'studies.watch.withPorts': 'prehodi in pristanišči',
  'studies.watch.paths': 'Modelirane alternative',
  'studies.watch.between': 'Najkrajše poti med',
  'studies.watch.between.network': 'vsemi mesti in pristanišči',
  'studies.watch.between.ends': 'obema koncema',
  'studies.watch.covered':
    '{covered} od {paths} modeliranih alternativ gre skozi enega od njih. Noben drug izbor enako mnogih jih nima več kot {atMost}.',
  'studies.watch.added': 'dodane alternative: {count}',
  'studies.watch.none': 'Nobena modelirana alternativa ne gre skozi tak kraj.',
  'studies.watch.passed': 'Na največ najkrajših poteh',
  'studies.watch.pairs': 'Delež najkrajših poti, ki vodi čez vsakega; parov krajev: {pairs}',
  'studies.watch.how':
    'Kraji se izbirajo drug za drugim, vsakič tisti, ki doda največ alternativ; tak izbor ima vsaj {part} tega, kar ima najboljši (Nemhauser, Wolsey in Fisher 1978). Alternative se iščejo kot zgoraj, le več jih je.',
  'studies.watch.how.between':
    'Drugi seznam je vmesnost (Freeman 1977, Brandes 2001) po strošku vprašanja, konci poti štejejo; od enakih poti vsaka šteje s svojim delom.',
  'studies.watch.limits':
    'druge alternative bi dale drug izbor, in kraj na mnogih modeliranih poteh ni nujno kraj, kjer se veliko giblje.',
  'studies.stability': 'Kako trden je vrstni red',
  'studies.stability.intro':
    'Števila, ki jih je nekdo izbral, se vedno znova žrebajo iz razponov, alternative pa se na novo razvrstijo. Število žrebanj ni verjetnost.',
  'studies.stability.draws': 'Žrebanja',
  'studies.stability.seed': 'Seme',
  'studies.stability.weights': 'Uteži stroška',
  'studies.stability.legs': 'Strošek vsakega odseka',
  'studies.stability.speeds': 'Hitrosti',
  'studies.stability.speeds.ranges': 'v svojih razponih',
  'studies.stability.speeds.fixed': 'kot so predpostavljene',
  'studies.stability.there': 'Odseki, narisani zaradi čitljivosti, so v',
  'studies.stability.ofDraws': '{share} žrebanj',
  'studies.stability.table': 'V koliko od {draws} žrebanj, seme {seed}',
  'studies.stability.first': 'Prva',
  'studies.stability.top': 'Med prvimi {count}',
  'studies.stability.absent': 'Je ni',
  'studies.stability.other': 'Neka druga pot je bila pred vsemi temi v {times} od {draws} žrebanj.',
  'studies.stability.mostOther': 'Najpogosteje, v {times} poskusih:',
  'studies.stability.without': 'Nobena pot ni ostala v {times} od {draws} žrebanj.',
  'studies.stability.none': 'Ni alternative, ki bi jo razvrstili.',
  'studies.stability.onFirst': 'Prehodi na prvi poti, v žrebanjih',
  'studies.stability.how':
    'Vsako žrebanje vzame uteži, hitrosti in faktor za vsak odsek enakomerno iz njihovih razponov, z žrebom izpusti odseke, narisane le zaradi čitljivosti, in znova poišče prvo pot (Saltelli in drugi 2008). Isto seme da ista žrebanja (mulberry32); več žrebanj se začne s tistimi iz manjšega števila.',
  'studies.stability.ranges': 'Razponi hitrosti, km/h',
  'studies.stability.limits':
    'razponi so izbrani, ne izmerjeni. Prikazane alternative se razvrščajo med seboj; ne iščejo se znova.',
  'studies.gaps': 'Kaj vprašati najprej',
  'studies.gaps.intro':
    'Katera posamezna neznanka bi, če bi bila znana, najbolj spremenila alternative: zahtevki za informacije, po vrsti.',
  'studies.gaps.leg': 'Noben vir ne dokumentira nezakonite trgovine na tem odseku. Ali obstaja?',
  'studies.gaps.crossing': 'Noben vir ne dokumentira nezakonite trgovine na tem prehodu. Ali obstaja?',
  'studies.gaps.weight': 'Utež, ki jo je nekdo izbral. Kolikšna je?',
  'studies.gaps.speed': 'Predpostavljena hitrost. Kolikšna je?',
  'studies.gaps.unused': 'Če ne obstaja',
  'studies.gaps.low': 'Če je najnižja mogoča',
  'studies.gaps.high': 'Če je najvišja mogoča',
  'studies.gaps.change': '{share} dolžine je drugačne',
  'studies.gaps.cutOff': 'ne ostane nobena modelirana pot',
  'studies.gaps.otherFirst': 'prva je druga alternativa',
  'studies.gaps.found': 'Preizkušenih neznank: {tried}. Takih, ki kaj spremenijo: {count}.',
  'studies.gaps.none': 'Preizkušenih neznank: {tried}. Nobena sama ne spremeni alternativ.',
  'studies.gaps.givenUp': 'iskanje prekinjeno',
  'studies.gaps.givenUp.before':
    'Že iskanje alternativ je bilo prekinjeno, preden so bile pregledane vse poti: kar leži na poteh, do katerih ni prišlo, ni bilo preizkušeno.',
  'studies.gaps.givenUp.some':
    'Neznanke, pri katerih je bilo iskanje prekinjeno: {count}. Kar spremenijo, je lahko več ali manj, kot je povedano, ali kaj tudi tam, kjer ni povedano nič.',
  'studies.gaps.request': 'Zahtevek za informacije',
  'studies.gaps.reason': 'Razlog',
  'studies.gaps.how':
    'Vsaka neznanka se po vrsti postavi na to, kar bi se lahko izkazalo, in vprašanje se ponovi. Najprej tiste, ki ne pustijo nobene poti, nato tiste, ki spremenijo največ: del dolžine obeh odgovorov skupaj, po katerem vodi le eden od njiju (Jaccard 1912); nazadnje tiste, ki spremenijo le to, katera je prva. To je vrednost informacije brez verjetnosti (Howard 1966), ki jih nima nihče.',
  'studies.gaps.limits':
    'ena neznanka naenkrat, zato se dve, ki sta pomembni le skupaj, ne najdeta; kar atlas ne riše, tu ni neznanka.',
};

export default networkStudies;
