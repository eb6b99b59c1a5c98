import type { Translated } from '../../messages.ts';
import type en from '../en/network-studies.ts';

const networkStudies: Translated<typeof en> = {
  'studies.title': 'Mai multe despre această întrebare',
  'studies.intro':
    'Fiecare analiză se calculează la cerere, cu ce este închis în cazul afișat. Totul se referă numai la rețeaua desenată.',
  'studies.work': 'Calculează',
  'studies.workAgain': 'Calculează din nou',
  'studies.working': 'Se calculează: {study}',
  'studies.done': 'Calculat: {study}',
  'studies.stopped': 'Oprit înainte de a fi calculat.',
  'studies.failed': 'Nu s-a putut calcula.',
  'studies.of': 'Calculat pentru {from} – {to}; elemente închise: {count}.',
  'studies.isOld': 'Întrebarea sau setările ei s-au schimbat între timp.',
  'studies.return': 'Înapoi la acea întrebare',
  'studies.mark': 'Arată pe hartă',
  'studies.unmark': 'Scoate de pe hartă',
  'studies.showAll': 'Arată toate cele {count}',
  'studies.key': 'Ce se privește din ce s-a calculat',
  'studies.limits': 'Limite: {limits}',
  'studies.column.set': 'Mulțime',
  'studies.column.added': 'Alternative adăugate',
  'studies.column.name': 'Nume',
  'studies.column.id': 'Identificator',
  'studies.column.share': 'Parte, %',
  'studies.column.draws': 'Trageri',
  'studies.column.link': 'Legătură către vedere',
  'studies.around': '± {share}',
  'studies.exact': 'așa cum sunt',
  'studies.cuts': 'Puncte de trecere obligată',
  'studies.cuts.intro': 'Cele mai mici mulțimi de elemente fără de care nu rămâne niciun traseu modelat.',
  'studies.cuts.parts': 'Ce poate fi scos',
  'studies.cuts.parts.nodes-and-crossings': 'orașe, porturi și puncte de trecere',
  'studies.cuts.parts.crossings-and-ports': 'numai puncte de trecere și porturi',
  'studies.cuts.parts.legs-and-crossings': 'tronsoane și puncte de trecere',
  'studies.cuts.parts.nodes': 'numai orașe și porturi',
  'studies.cuts.parts.legs': 'numai tronsoane',
  'studies.cuts.found': 'Mulțimi: {count}; elemente în fiecare: {size}. Toate sunt la fel de mici.',
  'studies.cuts.weighed':
    'Mulțimi: {count}; fiecare cântărește {size} după incidentele proprii. Niciuna nu cântărește mai puțin.',
  'studies.cuts.some': 'Sunt mai multe; acestea sunt primele {count}.',
  'studies.cuts.nothing': 'Nu există niciun traseu de tăiat.',
  'studies.cuts.unparted':
    'Nicio mulțime dintre acestea nu desparte cele două capete: un traseu duce de la unul la altul fără să treacă prin vreunul dintre ele.',
  'studies.cuts.set': 'Mulțimea {number}',
  'studies.cuts.how':
    'O tăietură minimă, prin fluxul maxim (Ford și Fulkerson 1956, Dinic 1970); toate, din ce lasă fluxul (Picard și Queyranne 1980), fiecare o dată. Totul contează la fel. Locurile de la capetele întrebării nu se scot, dar porturile unei jurisdicții sau zone pot fi scoase. Când se scot doar puncte de trecere și porturi, dintr-un port se scoate ce acostează acolo pe apă, iar drumul prin orașul său rămâne; altfel portul iese împreună cu orașul său. Niciun loc pe mare nu se scoate.',
  'studies.cuts.own':
    'Incidentele proprii contează și aici: un tronson cântărește cu cât i se înmulțește costul, iar un oraș, un port sau un punct de trecere media tronsoanelor care se termină acolo; 1 fără înregistrări.',
  'studies.cuts.limits':
    'ce nu este desenat poate ocoli oricare dintre ele; nu se spune cum ar putea fi închise și nici dacă trece ceva pe acolo.',
  'studies.watch': 'Unde trec cele mai multe trasee modelate',
  'studies.watch.intro':
    'În ce câteva locuri se văd cele mai multe alternative și pe unde duc cele mai multe trasee de cost minim. Se numără trasee ale modelului, nu ce se mișcă.',
  'studies.watch.count': 'Locuri de ales',
  'studies.watch.among': 'Alese dintre',
  'studies.watch.crossings': 'puncte de trecere',
  'studies.watch.withPorts': 'puncte de trecere și porturi',
  'studies.watch.paths': 'Alternative modelate',
  'studies.watch.between': 'Trasee de cost minim între',
  'studies.watch.between.network': 'toate orașele și porturile',
  'studies.watch.between.ends': 'cele două capete',
  'studies.watch.covered':
    '{covered} din {paths} alternative modelate trec prin unul dintre ele. Nicio altă alegere a la fel de multe nu are mai mult de {atMost}.',
  'studies.watch.added': 'alternative adăugate: {count}',
  'studies.watch.none': 'Nicio alternativă modelată nu trece printr-un astfel de loc.',
  'studies.watch.passed': 'Pe cele mai multe trasee de cost minim',
  'studies.watch.pairs': 'Partea traseelor de cost minim care duc pe acolo; perechi de locuri: {pairs}',
  'studies.watch.how':
    'Locurile se aleg unul câte unul, de fiecare dată cel care adaugă cele mai multe alternative; o astfel de alegere are cel puțin {part} din ce are cea mai bună (Nemhauser, Wolsey și Fisher 1978). Alternativele se caută ca mai sus, doar mai multe.',
  'studies.watch.how.between':
    'A doua listă este centralitatea de intermediere (Freeman 1977, Brandes 2001) după costul întrebării, cu capetele traseelor numărate; dintre trasee egale fiecare contează cu partea lui.',
  'studies.watch.limits':
    'alte alternative ar da altă alegere, iar un loc aflat pe multe trasee modelate nu este neapărat unul prin care se mișcă mult.',
  'studies.stability': 'Cât de solidă este ordinea',
  'studies.stability.intro':
    'Numere alese de cineva se trag din intervale, iar și iar, și alternativele se ordonează din nou. Un număr de trageri nu este o probabilitate.',
  'studies.stability.draws': 'Trageri',
  'studies.stability.seed': 'Sămânță',
  'studies.stability.weights': 'Ponderile costului',
  'studies.stability.legs': 'Costul fiecărui tronson',
  'studies.stability.speeds': 'Viteze',
  'studies.stability.speeds.ranges': 'în intervalele lor',
  'studies.stability.speeds.fixed': 'așa cum sunt presupuse',
  'studies.stability.there': 'Tronsoanele desenate pentru lizibilitate există în',
  'studies.stability.ofDraws': '{share} din trageri',
  'studies.stability.table': 'În câte din {draws} trageri, sămânța {seed}',
  'studies.stability.first': 'Prima',
  'studies.stability.top': 'În primele {count}',
  'studies.stability.absent': 'Lipsește',
  'studies.stability.other': 'Alt traseu a fost înaintea tuturor acestora în {times} din {draws} trageri.',
  'studies.stability.mostOther': 'Cel mai des, în {times} simulări:',
  'studies.stability.without': 'Nu a rămas niciun traseu în {times} din {draws} trageri.',
  'studies.stability.none': 'Nu există nicio alternativă de ordonat.',
  'studies.stability.onFirst': 'Puncte de trecere pe primul traseu, în trageri',
  'studies.stability.how':
    'Fiecare tragere ia ponderi, viteze și un factor pentru fiecare tronson, uniform din intervalele lor, lasă la sorți deoparte tronsoane desenate doar pentru lizibilitate și cere din nou primul traseu (Saltelli și alții 2008). Aceeași sămânță dă aceleași trageri (mulberry32); mai multe trageri încep cu cele ale unui număr mai mic.',
  'studies.stability.ranges': 'Intervale de viteze, km/h',
  'studies.stability.limits':
    'intervalele sunt alese, nu măsurate. Alternativele afișate se ordonează între ele; nu se caută din nou.',
  'studies.gaps': 'Ce să întrebăm mai întâi',
  'studies.gaps.intro':
    'Care necunoscută, singură, ar schimba cel mai mult alternativele dacă ar fi cunoscută: cereri de informații, în ordine.',
  'studies.gaps.leg': 'Nicio sursă nu documentează trafic pe acest tronson. Există?',
  'studies.gaps.crossing': 'Nicio sursă nu documentează trafic la acest punct de trecere. Există?',
  'studies.gaps.weight': 'O pondere aleasă de cineva. Care este?',
  'studies.gaps.speed': 'O viteză presupusă. Care este?',
  'studies.gaps.unused': 'Dacă nu există',
  'studies.gaps.low': 'Dacă este cât mai mică',
  'studies.gaps.high': 'Dacă este cât mai mare',
  'studies.gaps.change': '{share} din lungime este alta',
  'studies.gaps.cutOff': 'nu rămâne niciun traseu modelat',
  'studies.gaps.otherFirst': 'altă alternativă vine prima',
  'studies.gaps.found': 'Necunoscute încercate: {tried}. Cele care schimbă ceva: {count}.',
  'studies.gaps.none': 'Necunoscute încercate: {tried}. Niciuna nu schimbă singură alternativele.',
  'studies.gaps.givenUp': 'căutare abandonată',
  'studies.gaps.givenUp.before':
    'Însăși căutarea alternativelor a fost abandonată înainte să fi fost văzute toate traseele: ce se află pe trasee la care nu a ajuns nu a fost încercat.',
  'studies.gaps.givenUp.some':
    'Necunoscute pentru care căutarea a fost abandonată: {count}. Ce schimbă ele poate fi mai mult sau mai puțin decât se spune, sau ceva și acolo unde nu se spune nimic.',
  'studies.gaps.request': 'Cerere de informații',
  'studies.gaps.reason': 'Motiv',
  'studies.gaps.how':
    'Fiecare necunoscută este pusă pe rând la ce s-ar putea dovedi a fi și întrebarea se pune din nou. Mai întâi cele care nu lasă niciun traseu, apoi cele care schimbă cel mai mult: partea din lungimea ambelor răspunsuri împreună pe care o urmează numai unul dintre ele (Jaccard 1912); la urmă, cele care schimbă doar care este prima. Este o valoare a informației fără probabilități (Howard 1966), pe care nimeni nu le are.',
  'studies.gaps.limits':
    'o necunoscută pe rând, așa că două care contează numai împreună nu se găsesc; ce nu desenează atlasul nu este aici o necunoscută.',
};

export default networkStudies;
