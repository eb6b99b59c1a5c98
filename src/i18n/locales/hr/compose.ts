import type { Translated } from '../../messages.ts';
import type en from '../en/compose.ts';

const compose: Translated<typeof en> = {
  'compose.region': 'Brifing koji se sastavlja',
  'compose.title': 'Naslov brifinga',
  'compose.untitled': 'Brifing bez naslova',
  'compose.untitledChapter': 'Poglavlje {number}',
  'compose.add': 'Dodaj ovaj prikaz',
  'compose.added': 'Dodano kao poglavlje {number} u „{title}”.',
  'compose.full': 'Brifing ima najviše {most} poglavlja. Najprije izbacite jedno.',
  'compose.undo': 'Poništi',
  'compose.redo': 'Ponovi',
  'compose.undone': 'Poništeno.',
  'compose.redone': 'Ponovljeno.',
  'compose.present': 'Prikaži',
  'compose.presentFromHere': 'Prikaži odavde',
  'compose.export': 'Izvezi',
  'compose.file': 'Spremi kao datoteku',
  'compose.close': 'Zatvori brifing',
  'compose.empty':
    'Još nema poglavlja. Pomaknite kartu, odaberite tržišta i slojeve dok ne pokaže ono o čemu govorite; zatim dodajte ovaj prikaz.',
  'compose.needsChapter': 'Najprije je potrebno poglavlje.',
  'compose.about':
    '{chapters, plural, one {# poglavlje} few {# poglavlja} other {# poglavlja}}, {minutes, plural, one {# minuta} few {# minute} other {# minuta}}',
  'compose.saved': 'Sačuvano u ovom pregledniku u {time}.',
  'compose.saving': 'Čuva se…',
  'compose.notYet': 'Čuva se u ovom pregledniku od prve promjene.',
  'compose.off': 'U ovom pregledniku se ništa ne čuva, kako ste željeli: nestaje sa stranicom.',
  'compose.refused':
    'Ovaj preglednik više ništa ne čuva: nema mjesta ili je pohrana isključena. Spremite brifing kao datoteku.',
  'compose.chapters': 'Poglavlja',
  'compose.moveUp': 'Pomakni gore: {title}',
  'compose.moveDown': 'Pomakni dolje: {title}',
  'compose.moved': '„{title}” je sada poglavlje {number}.',
  'compose.notMoved': '„{title}” ostaje gdje je i bilo.',
  'compose.drag': 'Povuci na drugo mjesto',
  'compose.duplicate': 'Udvostruči',
  'compose.duplicated': 'Udvostručeno kao poglavlje {number}.',
  'compose.remove': 'Izbaci',
  'compose.removed': '„{title}” je izbačeno. Poništavanje ga vraća.',
  'compose.chapterTitle': 'Naslov',
  'compose.text': 'Tekst',
  'compose.text.note':
    'Svaki je redak zaseban stavak. Odaberite objekt ili čitajte odlomak sažetka da ga ovdje imenujete ili navedete.',
  'compose.text.long':
    'Riječi na zaslonu: {words}. Najviše {most}: što počinje u kasnijem retku, stoji pod „Pročitajte više“.',
  'compose.text.rest':
    'Riječi na zaslonu: {words}. Ostatak stoji pod „Pročitajte više“ i u bilješkama slajdova.',
  'compose.fieldFull':
    'Polje je puno: prima {most} slova. Sve preko toga, i od zalijepljenog, izostavljeno je.',
  'compose.notes': 'Što govornik kaže',
  'compose.insert.feature': 'Imenuj ovdje: {name}',
  'compose.insert.cite': 'Navedi ovdje: {passage}',
  'compose.insert.source': 'Ovdje navedi izvor: {name}',
  'compose.inserted': 'Dodano: {name}',
  'compose.unlink': 'Ukloni poveznicu: {name}',
  'compose.paste': 'Ovo zamjenjuje {count, plural, one {# navod} few {# navoda} other {# navoda}}.',
  'compose.paste.replace': 'Zamijeni',
  'compose.seconds': 'Planirano sekundi',
  'compose.view': 'Prikaz',
  'compose.takeView': 'Uzmi prikaz sa zaslona',
  'compose.viewTaken': 'Poglavlje sada pokazuje prikaz sa zaslona.',
  'compose.showView': 'Pokaži na karti',
  'compose.layers': 'Slojevi',
  'compose.highlight': 'Što se ističe',
  'compose.highlight.none': 'Objekti koji su nacrtani jače od drugih dok se poglavlje prikazuje.',
  'compose.highlight.add': 'Istakni: {name}',
  'compose.highlight.remove': 'Ne ističi više: {name}',
  'compose.highlight.added': '{name}: ističe se.',
  'compose.highlight.removed': '{name}: više se ne ističe.',
  'compose.highlight.point': 'Pokaži objekte na karti',
  'compose.highlight.pointing':
    'Odaberite objekte na karti ili pretragom; onaj koji se već ističe bit će izbačen. Escape završava.',
  'compose.highlight.full': 'U poglavlju se ističe najviše {most} objekata.',
  'compose.callouts': 'Natpisi',
  'compose.callouts.none': 'Riječi koje stoje uz objekt na karti.',
  'compose.callouts.add': 'Dodaj kod: {name}',
  'compose.callouts.select': 'Odaberite objekt na karti ili pretragom da mu dodate natpis.',
  'compose.callouts.point': 'Pokaži ga na karti',
  'compose.callouts.pointing': 'Odaberite objekt na karti. Escape završava.',
  'compose.callouts.added': 'Natpis kod: {name}. Napišite što ondje stoji.',
  'compose.callouts.taken': 'Već postoji natpis kod: {name}.',
  'compose.callouts.full': 'Poglavlje ima najviše {most} natpisa.',
  'compose.callout': 'Kod: {name}',
  'compose.callout.move': 'Premjesti kod: {name}',
  'compose.callout.remove': 'Izbaci natpis kod: {name}',
  'compose.figure': 'Ključni podatak',
  'compose.figure.none': 'Nijedan',
  'compose.figure.schengen': 'Schengenski prostor',
  'compose.figure.detections': 'Neregularni prelasci',
  'compose.figure.seizures': 'Zapljene droge u lukama',
  'compose.figure.scores': 'Ocjene tržišta',
  'compose.figure.coverage': 'Pokrivenost',
  'compose.figure.changes': 'Promjene',
  'compose.figure.passages': 'Odlomci',
  'compose.figure.business-model': 'Poslovni model',
  'compose.figure.landscape': 'Nezakonita tržišta',
  'compose.passages': 'Odlomci sažetka',
  'compose.passages.add': 'Dodaj otvoreni odlomak: {passage}',
  'compose.passages.remove': 'Ukloni {passage}',
  'compose.passages.note':
    'Otvorite odlomak u sažetku da ga dodate: pri prikazivanju ga jedna tipka pokazuje u cijelosti.',
  'compose.summary': 'O čemu je',
  'compose.problems': 'Ovo izdanje podataka ne poznaje sve. Ono što ne poznaje ostaje u brifingu.',
  'compose.problem.feature': 'Objekt {id}',
  'compose.problem.cited': 'Odlomak ili izvor {id}',
  'compose.problem.figure': 'Ključni podatak {id}',
  'compose.own': 'Vaši',
  'compose.own.intro':
    'Čuvaju se samo u ovom pregledniku, dok ih ne izbrišete ili ne izbrišete njegove podatke; kad mu ponestane mjesta, preglednik ih može i sam izbrisati. Spremite kao datoteku ono što se ne smije izgubiti.',
  'compose.own.notDeleted':
    '„{title}” nije izbrisan: ovaj preglednik odbija promijeniti ono što čuva. Pokušajte ponovno ili ponovno učitajte ovu stranicu.',
  'compose.own.notRestored':
    '„{title}” nije vraćen: ovaj ga preglednik odbija čuvati. Oslobodite mjesto i pokušajte ponovno prije nego što zatvorite ovaj popis.',
  'compose.own.new': 'Sastavi novi',
  'compose.own.open': 'Otvori datoteku',
  'compose.own.edit': 'Nastavi sastavljati',
  'compose.own.delete': 'Izbriši',
  'compose.own.deleted': '„{title}” je izbrisan.',
  'compose.own.restore': 'Vrati ga',
  'compose.own.changed': 'promijenjen {time}',
  'compose.own.isOpen': 'upravo se sastavlja',
  'compose.own.refused': 'Ovaj preglednik ne vraća ništa od onoga što čuva: pohrana je isključena.',
  'compose.own.unreadable':
    'Ono što ovaj preglednik čuva od „{title}” više se ne može pročitati: oštećeno je ili ga je sačuvala novija inačica Raskrižja. Može se otvoriti datoteka koju ste spremili.',
  'compose.own.saveRecord': 'Spremi ono što se još može pročitati',
  'compose.own.gone': 'Ovaj preglednik više ne čuva „{title}”: u međuvremenu je izbrisan.',
  'compose.own.older':
    'Posljednje promjene u „{title}” nisu se mogle pročitati; ovo je ranije sačuvano stanje.',
  'compose.copyOf': '{title} (kopija)',
  'compose.resumed': '„{title}” je ponovno otvoren, kako je sačuvan u {time}.',
  'compose.waiting': 'Sastavljali ste „{title}”, sačuvan u {time}.',
  'compose.goOn': 'Nastavi',
  'compose.atRisk':
    'Ovaj preglednik ne čuva posljednje promjene u „{title}”. Izgubit će se s onim što ste tražili, osim ako brifing najprije spremite kao datoteku.',
  'compose.fileSaved': 'Datoteka je predana preuzimanjima preglednika.',
  'compose.goOnWithout': 'Nastavi bez njih',
  'compose.lost':
    'Ovaj je preglednik odbio sačuvati posljednje promjene u „{title}”, koji više nije otvoren. Spremite ga sada kao datoteku, inače se gube.',
  'compose.viewTooLong':
    'Prikaz na zaslonu ima više izbora nego što poglavlje može primiti. Poglavlje ostaje kakvo je bilo.',
  'compose.fault.unreadable':
    'Preglednik je nije mogao pročitati: možda je u međuvremenu premještena, promijenjena ili zaključana. Odaberite je ponovno.',
  'compose.forked':
    'Isti je brifing promijenjen u drugom prozoru. Čuvaju se oba: ono što ovdje sastavljate sada je zaseban brifing.',
  'compose.deletedElsewhere':
    'Ovaj je brifing izbrisan u drugom prozoru. Ovdje je otvoren pa se opet čuva: zatvorite ga da ga izbrišete.',
  'compose.besides':
    'Ovaj preglednik čuva drugo stanje istoga brifinga. Datoteka je otvorena uz njega, kao zaseban brifing.',
  'compose.alreadyOpen': '„{title}” je već otvoren, upravo onako kako je u datoteci.',
  'compose.fault': 'Datoteka „{name}” nije otvorena. Ništa od otvorenoga nije promijenjeno.',
  'compose.fault.too-large':
    'Ima {megabytes} MB; brifing ima najviše {limit} MB. Odaberite datoteku koja je spremljena ovdje.',
  'compose.fault.not-text':
    'Nije tekst ili je oštećena. Odaberite datoteku koja završava na .crossroads.json.',
  'compose.fault.syntax':
    'Oštećena je ili nije brifing: redak {line}, stupac {column} ne može se pročitati. Uzmite drugu kopiju datoteke.',
  'compose.fault.too-deep':
    'Redak {line}, stupac {column}: ugniježđena je dublje nego ijedan brifing. Odaberite datoteku koja je spremljena ovdje.',
  'compose.fault.repeated-name':
    'Redak {line}, stupac {column}: „{found}” je zadano dvaput. Izbacite jedno od toga dvoga.',
  'compose.fault.not-a-briefing':
    'To je datoteka nečega drugog. Datoteke brifinga završavaju na .crossroads.json.',
  'compose.fault.newer-version':
    'Spremila ju je novija inačica Raskrižja (inačica {version} datoteke; ova čita do {known}). Otvorite je ondje ili ponovno učitajte ovu stranicu da dobijete noviju.',
  'compose.fault.missing': 'Redak {line}: nedostaje {pointer}. Dodajte ga ili uzmite drugu kopiju datoteke.',
  'compose.fault.unknown-field':
    'Redak {line}: {pointer} ne pripada nijednom brifingu. Izbacite ga iz datoteke.',
  'compose.fault.wrong-kind': 'Redak {line}: {pointer} nema oblik {limit}. Ispravite to u datoteci.',
  'compose.fault.not-allowed':
    'Redak {line}: {pointer} sadržava nešto što ondje ne smije stajati. Ispravite to u datoteci.',
  'compose.fault.too-long': 'Redak {line}: {pointer} ima više od {limit} slova. Skratite to u datoteci.',
  'compose.fault.too-many': 'Redak {line}: {pointer} ima više od {limit} stavki. Izbacite neke iz datoteke.',
  'compose.fault.out-of-range': 'Redak {line}: {pointer} je izvan {limit}. Ispravite to u datoteci.',
  'compose.fault.unfit-letters':
    'Redak {line}: {pointer} sadržava kontrolne znakove ili znakove koji okreću smjer teksta. Izbacite ih iz datoteke.',
  'compose.fault.repeated': 'Redak {line}: {pointer} stoji dvaput. Izbacite jedno od toga dvoga.',
};

export default compose;
