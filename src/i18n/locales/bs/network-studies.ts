import type { Translated } from '../../messages.ts';
import type en from '../en/network-studies.ts';

const networkStudies: Translated<typeof en> = {
  'studies.title': 'Više o ovom pitanju',
  'studies.intro':
    'Svaka analiza se računa na zahtjev, s onim što je zatvoreno u prikazanom slučaju. Sve se odnosi samo na nacrtanu mrežu.',
  'studies.work': 'Izračunaj',
  'studies.workAgain': 'Izračunaj ponovo',
  'studies.working': 'Računa se: {study}',
  'studies.done': 'Izračunato: {study}',
  'studies.stopped': 'Zaustavljeno prije nego što je izračunato.',
  'studies.failed': 'Nije se moglo izračunati.',
  'studies.of': 'Izračunato za {from} – {to}; zatvorenih stvari: {count}.',
  'studies.isOld': 'Pitanje ili njegove postavke su se u međuvremenu promijenile.',
  'studies.return': 'Natrag na to pitanje',
  'studies.mark': 'Pokaži na karti',
  'studies.unmark': 'Skloni s karte',
  'studies.showAll': 'Pokaži svih {count}',
  'studies.key': 'Gleda se u izračunatom',
  'studies.limits': 'Ograničenja: {limits}',
  'studies.column.set': 'Skup',
  'studies.column.added': 'Dodane alternative',
  'studies.column.name': 'Naziv',
  'studies.column.id': 'Oznaka',
  'studies.column.share': 'Dio, %',
  'studies.column.draws': 'Izvlačenja',
  'studies.column.link': 'Veza na prikaz',
  'studies.around': '± {share}',
  'studies.exact': 'kako jesu',
  'studies.cuts': 'Uska grla',
  'studies.cuts.intro': 'Najmanji skupovi stvari bez kojih ne ostaje nijedna modelirana putanja.',
  'studies.cuts.parts': 'Šta se smije izuzeti',
  'studies.cuts.parts.nodes-and-crossings': 'gradovi, luke i prijelazi',
  'studies.cuts.parts.crossings-and-ports': 'samo prijelazi i luke',
  'studies.cuts.parts.legs-and-crossings': 'dionice i prijelazi',
  'studies.cuts.parts.nodes': 'samo gradovi i luke',
  'studies.cuts.parts.legs': 'samo dionice',
  'studies.cuts.found': 'Skupova: {count}; stvari u svakom: {size}. Svi su jednako mali.',
  'studies.cuts.weighed':
    'Skupova: {count}; svaki teži {size} po vlastitim incidentima. Nijedan ne teži manje.',
  'studies.cuts.some': 'Ima ih još; ovo je prvih {count}.',
  'studies.cuts.nothing': 'Nema putanje koja bi se presjekla.',
  'studies.cuts.unparted':
    'Nijedan skup ovih stvari ne razdvaja dva kraja: neka putanja vodi od jednog do drugog ne prolazeći nijednu od njih.',
  'studies.cuts.set': 'Skup {number}',
  'studies.cuts.how':
    'Minimalni presjek, preko najvećeg toka (Ford i Fulkerson 1956, Dinic 1970); svi takvi iz onoga što tok ostavlja (Picard i Queyranne 1980), svaki jednom. Sve se računa jednako. Mjesta na krajevima pitanja se ne izuzimaju, ali luke jurisdikcije ili područja mogu biti izuzete. Kada se izuzimaju samo prelazi i luke, od luke se izuzima ono što u nju pristaje vodom, a cesta kroz njen grad ostaje; inače luka odlazi sa svojim gradom. Nijedno mjesto na moru se ne izuzima.',
  'studies.cuts.own':
    'Vlastiti incidenti se računaju i ovdje: dionica teži onoliko čime se množi njen trošak, a grad, luka ili prijelaz prosjek dionica koje tu završavaju; 1 bez zapisa.',
  'studies.cuts.limits':
    'što nije nacrtano može zaobići bilo šta od toga; ne govori se kako bi se to zatvorilo, niti prolazi li tuda išta.',
  'studies.watch': 'Kuda prolazi najviše modeliranih putanja',
  'studies.watch.intro':
    'Na kojih se nekoliko mjesta vidi najviše alternativa i preko čega vodi najviše najkraćih putanja. Broje se putanje modela, a ne ono što se kreće.',
  'studies.watch.count': 'Mjesta koja se biraju',
  'studies.watch.among': 'Bira se među',
  'studies.watch.crossings': 'prijelazima',
  'studies.watch.withPorts': 'prijelazima i lukama',
  'studies.watch.paths': 'Modelirane alternative',
  'studies.watch.between': 'Najkraće putanje između',
  'studies.watch.between.network': 'svih gradova i luka',
  'studies.watch.between.ends': 'dva kraja',
  'studies.watch.covered':
    '{covered} od {paths} modeliranih alternativa prolazi neko od njih. Nijedan drugi izbor od toliko mjesta nema više od {atMost}.',
  'studies.watch.added': 'dodane alternative: {count}',
  'studies.watch.none': 'Nijedna modelirana alternativa ne prolazi takvo mjesto.',
  'studies.watch.passed': 'Na najviše najkraćih putanja',
  'studies.watch.pairs': 'Dio najkraćih putanja koji vodi preko svakog; parova mjesta: {pairs}',
  'studies.watch.how':
    'Mjesta se biraju jedno po jedno, svaki put ono koje dodaje najviše alternativa; takav izbor ima najmanje {part} onoga što ima najbolji (Nemhauser, Wolsey i Fisher 1978). Alternative se traže kao gore, samo više njih.',
  'studies.watch.how.between':
    'Drugi popis je međupoloženost (Freeman 1977, Brandes 2001) po trošku pitanja, s uračunatim krajevima putanja; od jednakih putanja svaka se računa svojim dijelom.',
  'studies.watch.limits':
    'druge alternative dale bi drugi izbor, a mjesto na mnogo modeliranih putanja ne mora biti mjesto gdje se mnogo kreće.',
  'studies.stability': 'Koliko je redoslijed čvrst',
  'studies.stability.intro':
    'Brojevi koje je neko odabrao izvlače se iz raspona, iznova i iznova, i alternative se ponovo redaju. Broj izvlačenja nije vjerovatnoća.',
  'studies.stability.draws': 'Izvlačenja',
  'studies.stability.seed': 'Sjeme',
  'studies.stability.weights': 'Težine troška',
  'studies.stability.legs': 'Trošak svake dionice',
  'studies.stability.speeds': 'Brzine',
  'studies.stability.speeds.ranges': 'u svojim rasponima',
  'studies.stability.speeds.fixed': 'kako su pretpostavljene',
  'studies.stability.there': 'Dionice nacrtane radi čitljivosti postoje u',
  'studies.stability.ofDraws': '{share} izvlačenja',
  'studies.stability.table': 'U koliko od {draws} izvlačenja, sjeme {seed}',
  'studies.stability.first': 'Prva',
  'studies.stability.top': 'Među prve {count}',
  'studies.stability.absent': 'Nema je',
  'studies.stability.other': 'Neka druga putanja bila je ispred svih ovih u {times} od {draws} izvlačenja.',
  'studies.stability.mostOther': 'Najčešće, u {times} pokušaja:',
  'studies.stability.without': 'Nije ostala nijedna putanja u {times} od {draws} izvlačenja.',
  'studies.stability.none': 'Nema alternative koja bi se redala.',
  'studies.stability.onFirst': 'Prijelazi na prvoj putanji, u izvlačenjima',
  'studies.stability.how':
    'Svako izvlačenje uzima težine, brzine i faktor za svaku dionicu ravnomjerno iz njihovih raspona, žrijebom izostavlja dionice nacrtane samo radi čitljivosti i ponovo traži prvu putanju (Saltelli i drugi 2008). Isto sjeme daje ista izvlačenja (mulberry32); više izvlačenja počinje onima iz manjeg broja.',
  'studies.stability.ranges': 'Rasponi brzina, km/h',
  'studies.stability.limits':
    'rasponi su odabrani, a ne izmjereni. Prikazane alternative redaju se među sobom; ne traže se iznova.',
  'studies.gaps': 'Šta pitati najprije',
  'studies.gaps.intro':
    'Koja bi pojedinačna nepoznanica, kad bi se znala, najviše promijenila alternative: zahtjevi za informacijama, redom.',
  'studies.gaps.leg': 'Nijedan izvor ne dokumentira nezakonitu trgovinu na ovoj dionici. Ima li je?',
  'studies.gaps.crossing': 'Nijedan izvor ne dokumentira nezakonitu trgovinu na ovom prijelazu. Ima li je?',
  'studies.gaps.weight': 'Težina koju je neko odabrao. Kolika je?',
  'studies.gaps.speed': 'Pretpostavljena brzina. Kolika je?',
  'studies.gaps.unused': 'Ako je nema',
  'studies.gaps.low': 'Ako je najniže moguće',
  'studies.gaps.high': 'Ako je najviše moguće',
  'studies.gaps.change': '{share} dužine je drugo',
  'studies.gaps.cutOff': 'ne ostaje nijedna modelirana putanja',
  'studies.gaps.otherFirst': 'prva je neka druga alternativa',
  'studies.gaps.found': 'Isprobanih nepoznanica: {tried}. Onih koje nešto mijenjaju: {count}.',
  'studies.gaps.none': 'Isprobanih nepoznanica: {tried}. Nijedna sama ne mijenja alternative.',
  'studies.gaps.givenUp': 'traženje prekinuto',
  'studies.gaps.givenUp.before':
    'Samo traženje alternativa prekinuto je prije nego što su pregledane sve putanje: ono što leži na putanjama do kojih nije stiglo nije isprobano.',
  'studies.gaps.givenUp.some':
    'Nepoznanice za koje je traženje prekinuto: {count}. Ono što mijenjaju može biti više ili manje nego što se kaže, ili nešto i gdje se ništa ne kaže.',
  'studies.gaps.request': 'Zahtjev za informacijama',
  'studies.gaps.reason': 'Razlog',
  'studies.gaps.how':
    'Svaka se nepoznanica redom stavi na ono što bi se moglo pokazati da jeste i pitanje se ponovo postavi. Prve su one koje ne ostavljaju nijednu putanju, zatim one koje najviše mijenjaju: dio dužine obaju odgovora zajedno preko kojeg vodi samo jedan od njih (Jaccard 1912); posljednje su one koje mijenjaju samo to koja je prva. To je vrijednost informacije bez vjerovatnoća (Howard 1966), koje niko nema.',
  'studies.gaps.limits':
    'jedna po jedna nepoznanica, pa se dvije koje su važne samo zajedno ne nalaze; ono što atlas ne crta ovdje nije nepoznanica.',
};

export default networkStudies;
