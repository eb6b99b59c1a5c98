import type { Translated } from '../../messages.ts';
import type en from '../en/compose.ts';

const compose: Translated<typeof en> = {
  'compose.region': 'Brifing koji se sastavlja',
  'compose.title': 'Naslov brifinga',
  'compose.untitled': 'Brifing bez naslova',
  'compose.untitledChapter': 'Poglavlje {number}',
  'compose.add': 'Dodaj ovaj prikaz',
  'compose.added': 'Dodato kao poglavlje {number} u „{title}“.',
  'compose.full': 'Brifing ima najviše {most} poglavlja. Prvo izbacite jedno.',
  'compose.undo': 'Opozovi',
  'compose.redo': 'Ponovi',
  'compose.undone': 'Opozvano.',
  'compose.redone': 'Ponovljeno.',
  'compose.present': 'Prikaži',
  'compose.presentFromHere': 'Prikaži odavde',
  'compose.export': 'Izvezi',
  'compose.file': 'Sačuvaj kao datoteku',
  'compose.close': 'Zatvori brifing',
  'compose.empty':
    'Još nema poglavlja. Pomjerite kartu, izaberite tržišta i slojeve dok ne pokaže ono o čemu govorite; zatim dodajte ovaj prikaz.',
  'compose.needsChapter': 'Prvo je potrebno poglavlje.',
  'compose.about':
    '{chapters, plural, one {# poglavlje} few {# poglavlja} other {# poglavlja}}, {minutes, plural, one {# minut} few {# minuta} other {# minuta}}',
  'compose.saved': 'Sačuvano u ovom pregledaču u {time}.',
  'compose.saving': 'Čuva se…',
  'compose.notYet': 'Čuva se u ovom pregledaču od prve izmjene.',
  'compose.off': 'U ovom pregledaču se ništa ne čuva, kako ste željeli: nestaje sa stranicom.',
  'compose.refused':
    'Ovaj pregledač više ništa ne čuva: nema mjesta, ili je čuvanje isključeno. Sačuvajte brifing kao datoteku.',
  'compose.chapters': 'Poglavlja',
  'compose.moveUp': 'Pomjeri naviše: {title}',
  'compose.moveDown': 'Pomjeri naniže: {title}',
  'compose.moved': '„{title}“ je sada poglavlje {number}.',
  'compose.notMoved': '„{title}“ ostaje gdje je bilo.',
  'compose.drag': 'Prevuci na drugo mjesto',
  'compose.duplicate': 'Udvostruči',
  'compose.duplicated': 'Udvostručeno kao poglavlje {number}.',
  'compose.remove': 'Izbaci',
  'compose.removed': '„{title}“ je izbačeno. Opoziv ga vraća.',
  'compose.chapterTitle': 'Naslov',
  'compose.text': 'Tekst',
  'compose.text.note':
    'Svaki red je pasus. Izaberite objekat, ili čitajte odlomak, da ga ovdje imenujete ili navedete.',
  'compose.text.long':
    'Riječi na ekranu: {words}. Najviše {most}: što počinje u kasnijem redu, stoji pod „Pročitajte više“.',
  'compose.text.rest':
    'Riječi na ekranu: {words}. Ostatak stoji pod „Pročitajte više“ i u bilješkama slajdova.',
  'compose.fieldFull':
    'Polje je puno: prima {most} slova. Sve preko toga, i od nalijepljenog, izostavljeno je.',
  'compose.notes': 'Šta govornik kaže',
  'compose.insert.feature': 'Imenuj ovdje: {name}',
  'compose.insert.cite': 'Navedi ovdje {passage}',
  'compose.insert.source': 'Ovdje navedi izvor: {name}',
  'compose.inserted': 'Dodato: {name}',
  'compose.unlink': 'Ukloni vezu: {name}',
  'compose.paste': 'Ovo zamjenjuje {count, plural, one {# navod} few {# navoda} other {# navoda}}.',
  'compose.paste.replace': 'Zamijeni',
  'compose.seconds': 'Planirano sekundi',
  'compose.view': 'Prikaz',
  'compose.takeView': 'Uzmi prikaz sa ekrana',
  'compose.viewTaken': 'Poglavlje sada pokazuje prikaz sa ekrana.',
  'compose.showView': 'Pokaži na karti',
  'compose.layers': 'Slojevi',
  'compose.highlight': 'Šta se ističe',
  'compose.highlight.none': 'Objekti koji su jače nacrtani od drugih dok se poglavlje prikazuje.',
  'compose.highlight.add': 'Istakni: {name}',
  'compose.highlight.remove': 'Ne ističi više: {name}',
  'compose.highlight.added': '{name}: ističe se.',
  'compose.highlight.removed': '{name}: više se ne ističe.',
  'compose.highlight.point': 'Pokaži objekte na karti',
  'compose.highlight.pointing':
    'Izaberite objekte na karti ili pretragom; onaj koji se već ističe biće izbačen. Escape prekida.',
  'compose.highlight.full': 'U poglavlju se ističe najviše {most} objekata.',
  'compose.callouts': 'Natpisi na karti',
  'compose.callouts.none': 'Riječi koje stoje pored objekta na karti.',
  'compose.callouts.add': 'Dodaj kod: {name}',
  'compose.callouts.select': 'Izaberite objekat na karti ili pretragom, da mu dodate natpis.',
  'compose.callouts.point': 'Pokaži objekat na karti',
  'compose.callouts.pointing': 'Izaberite objekat na karti. Escape prekida.',
  'compose.callouts.added': 'Natpis kod: {name}. Napišite šta tu stoji.',
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
    'Otvorite odlomak u sažetku da ga dodate: pri prikazivanju ga jedan taster pokazuje cijelog.',
  'compose.summary': 'O čemu je',
  'compose.problems': 'Ovo izdanje podataka ne poznaje sve. Ono što ne poznaje ostaje u brifingu.',
  'compose.problem.feature': 'Objekat {id}',
  'compose.problem.cited': 'Odlomak ili izvor {id}',
  'compose.problem.figure': 'Ključni podatak {id}',
  'compose.own': 'Vaši',
  'compose.own.intro':
    'Čuvaju se samo u ovom pregledaču, dok ih ne obrišete ili ne obrišete njegove podatke; kada mu ponestane mjesta, pregledač može i sam da ih obriše. Sačuvajte kao datoteku ono što ne smije da se izgubi.',
  'compose.own.notDeleted':
    '„{title}“ nije obrisan: ovaj pregledač odbija da izmijeni ono što čuva. Pokušajte ponovo, ili ponovo učitajte ovu stranicu.',
  'compose.own.notRestored':
    '„{title}“ nije vraćen: ovaj pregledač odbija da ga čuva. Oslobodite mjesto i pokušajte ponovo, prije nego što zatvorite ovaj spisak.',
  'compose.own.new': 'Sastavi novi',
  'compose.own.open': 'Otvori datoteku',
  'compose.own.edit': 'Nastavi sastavljanje',
  'compose.own.delete': 'Obriši',
  'compose.own.deleted': '„{title}“ je obrisan.',
  'compose.own.restore': 'Vrati ga',
  'compose.own.changed': 'izmijenjen {time}',
  'compose.own.isOpen': 'upravo se sastavlja',
  'compose.own.refused': 'Ovaj pregledač ne vraća ništa od onoga što čuva: čuvanje je isključeno.',
  'compose.own.unreadable':
    'Ono što ovaj pregledač čuva od „{title}“ više se ne može pročitati: oštećeno je, ili ga je sačuvala novija verzija Raskršća. Može se otvoriti datoteka koju ste sačuvali.',
  'compose.own.saveRecord': 'Sačuvaj ono što se još može pročitati',
  'compose.own.gone': 'Ovaj pregledač više ne čuva „{title}“: u međuvremenu je obrisan.',
  'compose.own.older':
    'Posljednje izmjene u „{title}“ nisu mogle da se pročitaju; ovo je ranije sačuvano stanje.',
  'compose.copyOf': '{title} (kopija)',
  'compose.resumed': '„{title}“ je ponovo otvoren, kako je sačuvan u {time}.',
  'compose.waiting': 'Sastavljali ste „{title}“, sačuvan u {time}.',
  'compose.goOn': 'Nastavi',
  'compose.atRisk':
    'Ovaj pregledač ne čuva posljednje izmjene u „{title}“. Izgubiće se sa onim što ste tražili, osim ako brifing prvo sačuvate kao datoteku.',
  'compose.fileSaved': 'Datoteka je predata preuzimanjima pregledača.',
  'compose.goOnWithout': 'Nastavi bez njih',
  'compose.lost':
    'Ovaj pregledač je odbio da sačuva posljednje izmjene u „{title}“, koji više nije otvoren. Sačuvajte ga sada kao datoteku, inače se gube.',
  'compose.viewTooLong':
    'Prikaz na ekranu ima više izbora nego što poglavlje može da primi. Poglavlje ostaje kakvo je bilo.',
  'compose.fault.unreadable':
    'Pregledač nije mogao da je pročita: možda je u međuvremenu premještena, izmijenjena ili zaključana. Izaberite je ponovo.',
  'compose.forked':
    'Isti brifing je izmijenjen u drugom prozoru. Čuvaju se oba: ono što ovdje sastavljate sada je zaseban brifing.',
  'compose.deletedElsewhere':
    'Ovaj brifing je obrisan u drugom prozoru. Ovdje je otvoren, pa se ponovo čuva: zatvorite ga da biste ga obrisali.',
  'compose.besides':
    'Ovaj pregledač čuva drugo stanje istog brifinga. Datoteka je otvorena pored njega, kao zaseban brifing.',
  'compose.alreadyOpen': '„{title}“ je već otvoren, upravo kako je u datoteci.',
  'compose.fault': 'Datoteka „{name}“ nije otvorena. Ništa od otvorenog nije izmijenjeno.',
  'compose.fault.too-large':
    'Ima {megabytes} MB; brifing ima najviše {limit} MB. Izaberite datoteku koja je ovdje sačuvana.',
  'compose.fault.not-text':
    'Nije tekst, ili je oštećen. Izaberite datoteku koja se završava na .crossroads.json.',
  'compose.fault.syntax':
    'Oštećena je, ili nije brifing: red {line}, kolona {column} ne može da se pročita. Uzmite drugu kopiju datoteke.',
  'compose.fault.too-deep':
    'Red {line}, kolona {column}: ugniježđena je dublje nego ijedan brifing. Izaberite datoteku koja je ovdje sačuvana.',
  'compose.fault.repeated-name':
    'Red {line}, kolona {column}: „{found}“ je dato dvaput. Izbacite jedno od ta dva.',
  'compose.fault.not-a-briefing':
    'To je datoteka nečeg drugog. Datoteke brifinga završavaju se na .crossroads.json.',
  'compose.fault.newer-version':
    'Sačuvala ju je novija verzija Raskršća (verzija {version} datoteke; ova čita do {known}). Otvorite je tamo, ili ponovo učitajte ovu stranicu da dobijete noviju.',
  'compose.fault.missing': 'Red {line}: nedostaje {pointer}. Dodajte ga, ili uzmite drugu kopiju datoteke.',
  'compose.fault.unknown-field':
    'Red {line}: {pointer} ne pripada nijednom brifingu. Izbacite ga iz datoteke.',
  'compose.fault.wrong-kind': 'Red {line}: {pointer} nije oblika {limit}. Ispravite to u datoteci.',
  'compose.fault.not-allowed':
    'Red {line}: {pointer} sadrži nešto što tu ne smije da stoji. Ispravite to u datoteci.',
  'compose.fault.too-long': 'Red {line}: {pointer} ima više od {limit} slova. Skratite to u datoteci.',
  'compose.fault.too-many': 'Red {line}: {pointer} ima više od {limit} stavki. Izbacite neke iz datoteke.',
  'compose.fault.out-of-range': 'Red {line}: {pointer} je izvan {limit}. Ispravite to u datoteci.',
  'compose.fault.unfit-letters':
    'Red {line}: {pointer} sadrži kontrolne znake, ili znake koji okreću smjer teksta. Izbacite ih iz datoteke.',
  'compose.fault.repeated': 'Red {line}: {pointer} stoji dvaput. Izbacite jedno od ta dva.',
};

export default compose;
