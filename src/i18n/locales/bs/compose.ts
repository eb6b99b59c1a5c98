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
    'Još nema poglavlja. Pomjerite kartu, odaberite tržišta i slojeve dok ne pokaže ono o čemu govorite; zatim dodajte ovaj prikaz.',
  'compose.needsChapter': 'Najprije je potrebno poglavlje.',
  'compose.about':
    '{chapters, plural, one {# poglavlje} few {# poglavlja} other {# poglavlja}}, {minutes, plural, one {# minuta} few {# minute} other {# minuta}}',
  'compose.saved': 'Sačuvano u ovom pregledniku u {time}.',
  'compose.saving': 'Čuva se…',
  'compose.notYet': 'Čuva se u ovom pregledniku od prve promjene.',
  'compose.off': 'U ovom pregledniku se ništa ne čuva, kako ste željeli: nestaje sa stranicom.',
  'compose.refused':
    'Ovaj preglednik više ništa ne čuva: nema mjesta ili je čuvanje isključeno. Spremite brifing kao datoteku.',
  'compose.chapters': 'Poglavlja',
  'compose.moveUp': 'Pomjeri gore: {title}',
  'compose.moveDown': 'Pomjeri dolje: {title}',
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
    'Svaki je red zaseban pasus. Odaberite objekat ili čitajte odlomak sažetka da ga ovdje imenujete ili navedete.',
  'compose.text.long':
    'Riječi na ekranu: {words}. Najviše {most}: što počinje u kasnijem redu, stoji pod „Pročitajte više“.',
  'compose.text.rest':
    'Riječi na ekranu: {words}. Ostatak stoji pod „Pročitajte više“ i u bilješkama slajdova.',
  'compose.fieldFull':
    'Polje je puno: prima {most} slova. Sve preko toga, i od zalijepljenog, izostavljeno je.',
  'compose.notes': 'Šta govornik kaže',
  'compose.insert.feature': 'Imenuj ovdje: {name}',
  'compose.insert.cite': 'Navedi ovdje: {passage}',
  'compose.insert.source': 'Ovdje navedi izvor: {name}',
  'compose.inserted': 'Dodano: {name}',
  'compose.unlink': 'Ukloni link: {name}',
  'compose.paste': 'Ovo zamjenjuje {count, plural, one {# navod} few {# navoda} other {# navoda}}.',
  'compose.paste.replace': 'Zamijeni',
  'compose.seconds': 'Planirano sekundi',
  'compose.view': 'Prikaz',
  'compose.takeView': 'Uzmi prikaz s ekrana',
  'compose.viewTaken': 'Poglavlje sada pokazuje prikaz s ekrana.',
  'compose.showView': 'Pokaži na karti',
  'compose.layers': 'Slojevi',
  'compose.highlight': 'Šta se ističe',
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
  'compose.callouts.none': 'Riječi koje stoje uz objekat na karti.',
  'compose.callouts.add': 'Dodaj kod: {name}',
  'compose.callouts.select': 'Odaberite objekat na karti ili pretragom da mu dodate natpis.',
  'compose.callouts.point': 'Pokaži ga na karti',
  'compose.callouts.pointing': 'Odaberite objekat na karti. Escape završava.',
  'compose.callouts.added': 'Natpis kod: {name}. Napišite šta tamo stoji.',
  'compose.callouts.taken': 'Već postoji natpis kod: {name}.',
  'compose.callouts.full': 'Poglavlje ima najviše {most} natpisa.',
  'compose.callout': 'Kod: {name}',
  'compose.callout.move': 'Premjesti kod: {name}',
  'compose.callout.remove': 'Izbaci natpis kod: {name}',
  'compose.figure': 'Ključni podatak',
  'compose.figure.none': 'Nijedan',
  'compose.figure.schengen': 'Šengenski prostor',
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
  'compose.problem.feature': 'Objekat {id}',
  'compose.problem.cited': 'Odlomak ili izvor {id}',
  'compose.problem.figure': 'Ključni podatak {id}',
  'compose.own': 'Vaši',
  'compose.own.intro':
    'Čuvaju se samo u ovom pregledniku, dok ih ne izbrišete ili ne izbrišete njegove podatke; kad mu ponestane mjesta, preglednik ih može i sam izbrisati. Spremite kao datoteku ono što se ne smije izgubiti.',
  'compose.own.notDeleted':
    '„{title}” nije izbrisan: ovaj preglednik odbija promijeniti ono što čuva. Pokušajte ponovo ili ponovo učitajte ovu stranicu.',
  'compose.own.notRestored':
    '„{title}” nije vraćen: ovaj ga preglednik odbija čuvati. Oslobodite mjesto i pokušajte ponovo prije nego što zatvorite ovaj popis.',
  'compose.own.new': 'Sastavi novi',
  'compose.own.open': 'Otvori datoteku',
  'compose.own.edit': 'Nastavi sastavljati',
  'compose.own.delete': 'Izbriši',
  'compose.own.deleted': '„{title}” je izbrisan.',
  'compose.own.restore': 'Vrati ga',
  'compose.own.changed': 'promijenjen {time}',
  'compose.own.isOpen': 'upravo se sastavlja',
  'compose.own.refused': 'Ovaj preglednik ne vraća ništa od onoga što čuva: čuvanje je isključeno.',
  'compose.own.unreadable':
    'Ono što ovaj preglednik čuva od „{title}” više se ne može pročitati: oštećeno je ili ga je sačuvala novija verzija Raskršća. Može se otvoriti datoteka koju ste spremili.',
  'compose.own.saveRecord': 'Spremi ono što se još može pročitati',
  'compose.own.gone': 'Ovaj preglednik više ne čuva „{title}”: u međuvremenu je izbrisan.',
  'compose.own.older':
    'Posljednje promjene u „{title}” nisu se mogle pročitati; ovo je ranije sačuvano stanje.',
  'compose.copyOf': '{title} (kopija)',
  'compose.resumed': '„{title}” je ponovo otvoren, kako je sačuvan u {time}.',
  'compose.waiting': 'Sastavljali ste „{title}”, sačuvan u {time}.',
  'compose.goOn': 'Nastavi',
  'compose.atRisk':
    'Ovaj preglednik ne čuva posljednje promjene u „{title}”. Izgubit će se s onim što ste tražili, osim ako brifing najprije spremite kao datoteku.',
  'compose.fileSaved': 'Datoteka je predana preuzimanjima preglednika.',
  'compose.goOnWithout': 'Nastavi bez njih',
  'compose.lost':
    'Ovaj je preglednik odbio sačuvati posljednje promjene u „{title}”, koji više nije otvoren. Spremite ga sada kao datoteku, inače se gube.',
  'compose.viewTooLong':
    'Prikaz na ekranu ima više izbora nego što poglavlje može primiti. Poglavlje ostaje kakvo je bilo.',
  'compose.fault.unreadable':
    'Preglednik je nije mogao pročitati: možda je u međuvremenu premještena, promijenjena ili zaključana. Odaberite je ponovo.',
  'compose.forked':
    'Isti je brifing promijenjen u drugom prozoru. Čuvaju se oba: ono što ovdje sastavljate sada je zaseban brifing.',
  'compose.deletedElsewhere':
    'Ovaj je brifing izbrisan u drugom prozoru. Ovdje je otvoren pa se opet čuva: zatvorite ga da ga izbrišete.',
  'compose.besides':
    'Ovaj preglednik čuva drugo stanje istog brifinga. Datoteka je otvorena uz njega, kao zaseban brifing.',
  'compose.alreadyOpen': '„{title}” je već otvoren, upravo onako kako je u datoteci.',
  'compose.fault': 'Datoteka „{name}” nije otvorena. Ništa od otvorenoga nije promijenjeno.',
  'compose.fault.too-large':
    'Ima {megabytes} MB; brifing ima najviše {limit} MB. Odaberite datoteku koja je spremljena ovdje.',
  'compose.fault.not-text':
    'Nije tekst ili je oštećena. Odaberite datoteku koja završava na .crossroads.json.',
  'compose.fault.syntax':
    'Oštećena je ili nije brifing: red {line}, kolona {column} ne može se pročitati. Uzmite drugu kopiju datoteke.',
  'compose.fault.too-deep':
    'Red {line}, kolona {column}: ugniježđena je dublje nego ijedan brifing. Odaberite datoteku koja je spremljena ovdje.',
  'compose.fault.repeated-name':
    'Red {line}, kolona {column}: „{found}” je dato dvaput. Izbacite jedno od to dvoje.',
  'compose.fault.not-a-briefing':
    'To je datoteka nečega drugog. Datoteke brifinga završavaju na .crossroads.json.',
  'compose.fault.newer-version':
    'Spremila ju je novija verzija Raskršća (verzija {version} datoteke; ova čita do {known}). Otvorite je tamo ili ponovo učitajte ovu stranicu da dobijete noviju.',
  'compose.fault.missing': 'Red {line}: nedostaje {pointer}. Dodajte ga ili uzmite drugu kopiju datoteke.',
  'compose.fault.unknown-field':
    'Red {line}: {pointer} ne pripada nijednom brifingu. Izbacite ga iz datoteke.',
  'compose.fault.wrong-kind': 'Red {line}: {pointer} nema oblik {limit}. Ispravite to u datoteci.',
  'compose.fault.not-allowed':
    'Red {line}: {pointer} sadrži nešto što tamo ne smije stajati. Ispravite to u datoteci.',
  'compose.fault.too-long': 'Red {line}: {pointer} ima više od {limit} slova. Skratite to u datoteci.',
  'compose.fault.too-many': 'Red {line}: {pointer} ima više od {limit} stavki. Izbacite neke iz datoteke.',
  'compose.fault.out-of-range': 'Red {line}: {pointer} je izvan {limit}. Ispravite to u datoteci.',
  'compose.fault.unfit-letters':
    'Red {line}: {pointer} sadrži kontrolne znakove ili znakove koji okreću smjer teksta. Izbacite ih iz datoteke.',
  'compose.fault.repeated': 'Red {line}: {pointer} stoji dvaput. Izbacite jedno od to dvoje.',
};

export default compose;
