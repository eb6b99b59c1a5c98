import type { Translated } from '../../messages.ts';
import type en from '../en/network-studies.ts';

const networkStudies: Translated<typeof en> = {
  'studies.title': 'Më shumë për këtë pyetje',
  'studies.intro':
    'Secila analizë llogaritet kur kërkohet, me atë që është e mbyllur në rastin e shfaqur. Gjithçka i përket vetëm rrjetit të vizatuar.',
  'studies.work': 'Llogarit',
  'studies.workAgain': 'Llogarit përsëri',
  'studies.working': 'Po llogaritet: {study}',
  'studies.done': 'U llogarit: {study}',
  'studies.stopped': 'U ndal para se të llogaritej.',
  'studies.failed': 'Nuk u llogarit dot.',
  'studies.of': 'Llogaritur për {from} – {to}; gjëra të mbyllura: {count}.',
  'studies.isOld': 'Pyetja ose cilësimet e saj kanë ndryshuar që atëherë.',
  'studies.return': 'Kthehu te ajo pyetje',
  'studies.mark': 'Shfaq në hartë',
  'studies.unmark': 'Hiq nga harta',
  'studies.showAll': 'Shfaqi të gjitha: {count}',
  'studies.key': 'Shihet nga ajo që u llogarit',
  'studies.limits': 'Kufizime: {limits}',
  'studies.column.set': 'Grupi',
  'studies.column.added': 'Alternativa të shtuara',
  'studies.column.name': 'Emri',
  'studies.column.id': 'Shenja',
  'studies.column.share': 'Pjesa, %',
  'studies.column.draws': 'Hedhje',
  'studies.column.link': 'Lidhje te pamja',
  'studies.around': '± {share}',
  'studies.exact': 'siç janë',
  'studies.cuts': 'Ngushtica',
  'studies.cuts.intro': 'Grupet më të vogla të gjërave pa të cilat nuk mbetet asnjë shteg i modeluar.',
  'studies.cuts.parts': 'Çfarë mund të hiqet',
  'studies.cuts.parts.nodes-and-crossings': 'qytete, porte dhe pikëkalime',
  'studies.cuts.parts.crossings-and-ports': 'vetëm pikëkalime dhe porte',
  'studies.cuts.parts.legs-and-crossings': 'segmente dhe pikëkalime',
  'studies.cuts.parts.nodes': 'vetëm qytete dhe porte',
  'studies.cuts.parts.legs': 'vetëm segmente',
  'studies.cuts.found': 'Grupe: {count}; gjëra në secilin: {size}. Të gjitha janë njëlloj të vogla.',
  'studies.cuts.weighed':
    'Grupe: {count}; secili peshon {size} sipas incidenteve të veta. Asnjë nuk peshon më pak.',
  'studies.cuts.some': 'Ka edhe të tjera; këto janë {count} të parat.',
  'studies.cuts.nothing': 'Nuk ka shteg për t’u prerë.',
  'studies.cuts.unparted':
    'Asnjë grup i këtyre gjërave nuk i ndan dy skajet: një shteg të çon nga njëri te tjetri pa kaluar asnjërën prej tyre.',
  'studies.cuts.set': 'Grupi {number}',
  'studies.cuts.how':
    'Një prerje minimale, sipas rrjedhës më të madhe (Ford dhe Fulkerson 1956, Dinic 1970); të gjitha nga ajo që lë rrjedha (Picard dhe Queyranne 1980), secila një herë. Çdo gjë numërohet njëlloj. Vendet në skajet e pyetjes nuk hiqen, por portet e një juridiksioni ose zone mund të hiqen. Kur hiqen vetëm pikëkalimet dhe portet, nga një port hiqet ajo që mbërrin aty me ujë, kurse rruga nëpër qytetin e tij mbetet; përndryshe porti hiqet bashkë me qytetin e tij. Asnjë vend në det nuk hiqet.',
  'studies.cuts.own':
    'Incidentet e veta numërohen edhe këtu: një segment peshon aq sa shumëzohet kostoja e tij, kurse një qytet, port ose pikëkalim mesataren e segmenteve që mbarojnë aty; 1 pa regjistrime.',
  'studies.cuts.limits':
    'ajo që nuk është vizatuar mund të anashkalojë cilëndo prej tyre; nuk thuhet si do të mbylleshin, as nëse kalon diçka aty.',
  'studies.watch': 'Ku kalojnë më shumë shtigje të modeluara',
  'studies.watch.intro':
    'Në cilat pak vende shihen më shumë alternativa dhe nëpër çka kalojnë më shumë shtigje më të shkurtra. Numërohen shtigje të modelit, jo ajo që lëviz.',
  'studies.watch.count': 'Vende për t’u zgjedhur',
  'studies.watch.among': 'Zgjidhet mes',
  'studies.watch.crossings': 'pikëkalimeve',
  'studies.watch.withPorts': 'pikëkalimeve dhe porteve',
  'studies.watch.paths': 'Alternativa të modeluara',
  'studies.watch.between': 'Shtigjet më të shkurtra mes',
  'studies.watch.between.network': 'të gjitha qyteteve dhe porteve',
  'studies.watch.between.ends': 'dy skajeve',
  'studies.watch.covered':
    '{covered} nga {paths} alternativa të modeluara kalojnë në njërin prej tyre. Asnjë zgjedhje tjetër e po aq vendeve nuk ka më shumë se {atMost}.',
  'studies.watch.added': 'alternativa të shtuara: {count}',
  'studies.watch.none': 'Asnjë alternativë e modeluar nuk kalon në një vend të tillë.',
  'studies.watch.passed': 'Në më shumë shtigje më të shkurtra',
  'studies.watch.pairs': 'Pjesa e shtigjeve më të shkurtra që kalon në secilin; çifte vendesh: {pairs}',
  'studies.watch.how':
    'Vendet zgjidhen një nga një, çdo herë ai që shton më shumë alternativa; një zgjedhje e tillë ka të paktën {part} të asaj që ka më e mira (Nemhauser, Wolsey dhe Fisher 1978). Alternativat kërkohen si më sipër, vetëm më shumë.',
  'studies.watch.how.between':
    'Lista e dytë është ndërmjetësia (Freeman 1977, Brandes 2001) sipas kostos së pyetjes, me skajet e shtigjeve të numëruara; nga shtigjet e barabarta secili numërohet me pjesën e vet.',
  'studies.watch.limits':
    'alternativa të tjera do të jepnin zgjedhje tjetër, dhe një vend në shumë shtigje të modeluara nuk është domosdo vend ku lëviz shumë.',
  'studies.stability': 'Sa e qëndrueshme është renditja',
  'studies.stability.intro':
    'Numra që dikush i ka zgjedhur hidhen nga kufijtë e tyre, përsëri e përsëri, dhe alternativat renditen rishtas. Numri i hedhjeve nuk është gjasë.',
  'studies.stability.draws': 'Hedhje',
  'studies.stability.seed': 'Fara',
  'studies.stability.weights': 'Peshat e kostos',
  'studies.stability.legs': 'Kostoja e çdo segmenti',
  'studies.stability.speeds': 'Shpejtësitë',
  'studies.stability.speeds.ranges': 'në kufijtë e tyre',
  'studies.stability.speeds.fixed': 'siç supozohen',
  'studies.stability.there': 'Segmentet e vizatuara për lexueshmëri janë në',
  'studies.stability.ofDraws': '{share} të hedhjeve',
  'studies.stability.table': 'Në sa nga {draws} hedhje, fara {seed}',
  'studies.stability.first': 'E para',
  'studies.stability.top': 'Në {count} të parat',
  'studies.stability.absent': 'Mungon',
  'studies.stability.other': 'Një shteg tjetër doli para të gjithë këtyre në {times} nga {draws} hedhje.',
  'studies.stability.mostOther': 'Më shpesh, në {times} prova:',
  'studies.stability.without': 'Nuk mbeti asnjë shteg në {times} nga {draws} hedhje.',
  'studies.stability.none': 'Nuk ka alternativë për t’u renditur.',
  'studies.stability.onFirst': 'Pikëkalime në shtegun e parë, në hedhje',
  'studies.stability.how':
    'Çdo hedhje merr pesha, shpejtësi dhe një faktor për çdo segment, njëtrajtësisht nga kufijtë e tyre, lë jashtë me short segmente të vizatuara vetëm për lexueshmëri dhe kërkon rishtas shtegun e parë (Saltelli dhe të tjerë 2008). E njëjta farë jep të njëjtat hedhje (mulberry32); më shumë hedhje fillojnë me ato të një numri më të vogël.',
  'studies.stability.ranges': 'Kufijtë e shpejtësive, km/h',
  'studies.stability.limits':
    'kufijtë janë zgjedhur, jo matur. Alternativat e shfaqura renditen mes tyre; nuk kërkohen rishtas.',
  'studies.gaps': 'Çfarë të pyetet së pari',
  'studies.gaps.intro':
    'Cila e panjohur, e vetme, do t’i ndryshonte më shumë alternativat po të dihej: kërkesa për informacion, me radhë.',
  'studies.gaps.leg': 'Asnjë burim nuk dokumenton trafikim në këtë segment. A ka?',
  'studies.gaps.crossing': 'Asnjë burim nuk dokumenton trafikim në këtë pikëkalim. A ka?',
  'studies.gaps.weight': 'Një peshë që dikush e ka zgjedhur. Sa është?',
  'studies.gaps.speed': 'Një shpejtësi e supozuar. Sa është?',
  'studies.gaps.unused': 'Nëse nuk ka',
  'studies.gaps.low': 'Nëse është sa më e ulët',
  'studies.gaps.high': 'Nëse është sa më e lartë',
  'studies.gaps.change': '{share} e gjatësisë është tjetër',
  'studies.gaps.cutOff': 'nuk mbetet asnjë shteg i modeluar',
  'studies.gaps.otherFirst': 'e para bëhet një alternativë tjetër',
  'studies.gaps.found': 'Të panjohura të provuara: {tried}. Ato që ndryshojnë diçka: {count}.',
  'studies.gaps.none': 'Të panjohura të provuara: {tried}. Asnjëra e vetme nuk i ndryshon alternativat.',
  'studies.gaps.givenUp': 'kërkimi u ndërpre',
  'studies.gaps.givenUp.before':
    'Vetë kërkimi i alternativave u ndërpre para se të shiheshin të gjitha shtigjet: ajo që ndodhet në shtigje ku ai nuk arriti nuk u provua.',
  'studies.gaps.givenUp.some':
    'Të panjohura për të cilat kërkimi u ndërpre: {count}. Ajo që ndryshojnë mund të jetë më shumë a më pak se ç’thuhet, ose diçka edhe aty ku nuk thuhet asgjë.',
  'studies.gaps.request': 'Kërkesë për informacion',
  'studies.gaps.reason': 'Arsyeja',
  'studies.gaps.how':
    'Secila e panjohur vihet me radhë në atë që mund të dalë, dhe pyetja bëhet përsëri. Të parat janë ato që nuk lënë asnjë shteg, pastaj ato që ndryshojnë më shumë: pjesa e gjatësisë së të dyja përgjigjeve bashkë nëpër të cilën kalon vetëm njëra (Jaccard 1912); në fund, ato që ndryshojnë vetëm cila është e para. Është vlerë informacioni pa gjasa (Howard 1966), të cilat askush nuk i ka.',
  'studies.gaps.limits':
    'një e panjohur në çdo herë, ndaj dy që kanë rëndësi vetëm bashkë nuk gjenden; ajo që atlasi nuk e vizaton nuk është e panjohur këtu.',
};

export default networkStudies;
