import type { Translated } from '../../messages.ts';
import type en from '../en/workspace.ts';

const workspace: Translated<typeof en> = {
  'workspace.button': 'Radni prostor…',
  'workspace.title': 'Radni prostor',
  'workspace.intro':
    'Sve što planirate kao jedna cjelina: incidenti, recepti, ocjene, područja, procjene, bilješke, vlastite mreže, šta ste pitali mrežu i zatvorili u njoj, i brifinzi. Ostaje na ovom računaru osim ako nekome date datoteku s tim.',
  'workspace.name.areas': 'Područja od interesa',
  'workspace.name.assessments': 'Procjene',
  'workspace.name.jottings': 'Bilješke',
  'workspace.name.recipes': 'Recepti',
  'workspace.name.gradings': 'Ocijenjeni zapisi',
  'workspace.name.briefings': 'Brifinzi',
  'workspace.name.networks': 'Vlastite mreže',
  'workspace.name.scenario': 'Pitanje mreži i zatvaranja',
  'workspace.name.imports': 'Uvezene datoteke',
  'workspace.name.closures': 'Zatvaranja',
  'workspace.name.question': 'Pitanje mreži',
  'workspace.undo': 'Opozovi posljednju izmjenu',
  'workspace.redo': 'Ponovi opozvano',
  'workspace.undo.done': 'Opozvano: {what}.',
  'workspace.redo.done': 'Ponovljeno: {what}.',
  'workspace.undo.none': 'Nema ničega za opozivanje.',
  'workspace.redo.none': 'Nema ničega za ponavljanje.',
  'workspace.save': 'Sačuvaj kao datoteku',
  'workspace.save.files': 'S uvezenim datotekama',
  'workspace.save.without':
    'Ko je otvori, biće upitan za datoteke: u njoj su navedene imenom, veličinom i vrijednošću SHA-256.',
  'workspace.save.do': 'Sačuvaj datoteku',
  'workspace.save.working': 'Datoteka se pravi…',
  'workspace.save.done': 'Sačuvano: {file}, {size}.',
  'workspace.save.empty': 'Još nema ničega za čuvanje.',
  'workspace.save.failed': 'Datoteka se nije mogla napraviti.',
  'workspace.save.failed.files': 'Sačuvajte je bez uvezenih datoteka.',
  'workspace.save.unfit':
    '{parts}: više nego što stane u datoteku ili nije kako to atlas piše. Uklonite ono što je posljednje dodato i sačuvajte ponovo.',
  'workspace.unkept':
    'Prevelike za čuvanje ili se više ne mogu čitati: {names}. Čuvajte te datoteke sami, a radni prostor sačuvajte bez njih.',
  'workspace.passphrase': 'Lozinka',
  'workspace.passphrase.again': 'Lozinka još jednom',
  'workspace.passphrase.about':
    'Bez lozinke datoteku može otvoriti svako. Ako se lozinka zaboravi, niko je više ne može otvoriti.',
  'workspace.passphrase.differ': 'Dvije lozinke nijesu iste. Upišite ih ponovo.',
  'workspace.passphrase.impossible':
    'Za lozinku je potrebna bezbjedna adresa (https): bez nje ovaj pregledač ništa ne šifruje.',
  'workspace.open': 'Otvori datoteku',
  'workspace.open.pick': 'Izaberi datoteku…',
  'workspace.open.working': 'Provjerava se „{name}“…',
  'workspace.open.locked': '„{name}“ je pod lozinkom.',
  'workspace.open.unlock': 'Otključaj',
  'workspace.open.about': '„{name}“, sačuvano {time}, sadrži:',
  'workspace.open.asks': 'Bićete upitani za datoteke kojih u njoj nema: {names}.',
  'workspace.open.beside': 'Otvori pored otvorenog',
  'workspace.open.instead': 'Otvori umjesto otvorenog',
  'workspace.open.unkept':
    'Ono što je otvoreno ne čuva se u ovom pregledniku: umjesto njega znači bez njega. Prvo ga sačuvajte kao datoteku.',
  'workspace.open.ways':
    'Pored: gdje oboje govori o istom, ostaje ono što je otvoreno. Umjesto: ono što je otvoreno ostaje sačuvano u ovom pregledaču; recepti i brifinzi se samo dodaju.',
  'workspace.open.done': '„{name}“ je otvoreno.',
  'workspace.open.notTaken': 'Ovaj pregledač nije primio: {parts}. Sve ostalo je otvoreno.',
  'workspace.refused.damaged': '{part}: oštećeno i izostavljeno. Uzmite drugi primjerak datoteke.',
  'workspace.refused.newer': '{part}: iz novije verzije atlasa i izostavljeno. Otvorite je tamo.',
  'workspace.refused.unknown': '{part}: nepoznato ovoj verziji atlasa i izostavljeno.',
  'workspace.refused.unfit':
    '{part}: nije kako to atlas piše i izostavljeno je. Pitajte onoga ko je napravio datoteku.',
  'workspace.fault': 'Datoteka „{name}“ nije otvorena. Ništa od otvorenog nije izmijenjeno.',
  'workspace.fault.unreadable':
    'Pregledač je ne može pročitati. Provjerite da li je još tu i izaberite je ponovo.',
  'workspace.fault.too-large':
    'Ima {megabytes} MB, a najviše može {limit} MB. Sačuvajte je bez uvezenih datoteka.',
  'workspace.fault.not-a-workspace':
    'To nije radni prostor. Izaberite datoteku koja se završava na .crossroads.',
  'workspace.fault.newer-version':
    'Iz verzije je {version}, a ovaj atlas poznaje verzije do {known}. Otvorite je u novijem atlasu.',
  'workspace.fault.damaged': 'Oštećena je i ni na šta u njoj se ne može osloniti. Uzmite drugi primjerak.',
  'workspace.fault.wrong-passphrase':
    'Lozinka je druga ili je datoteka oštećena. Upišite je ponovo ili uzmite drugi primjerak.',
  'workspace.fault.no-secure-page':
    'Pod lozinkom je, za koju je potrebna bezbjedna adresa (https). Otvorite je tamo ili u atlasu koji je jedna datoteka.',
  'workspace.awaited': 'Datoteke koje nedostaju',
  'workspace.awaited.about': 'Izaberite ih i čitaju se kao i prije.',
  'workspace.awaited.drop': 'Izostavi',
  'workspace.awaited.other': 'To je druga datoteka: njen SHA-256 nije onaj koji je zabilježen.',
  'workspace.kept': 'Sačuvano u ovom pregledaču',
  'workspace.kept.at': 'Sačuvano u ovom pregledaču: {time}.',
  'workspace.kept.none': 'U ovom pregledaču još ništa nije sačuvano.',
  'workspace.kept.off': 'U ovom pregledaču se ništa ne čuva, kako ste željeli: nestaje sa stranicom.',
  'workspace.kept.stopped': 'U ovom pregledaču se ništa ne čuva dok se stranica ponovo ne učita.',
  'workspace.kept.full':
    'U ovom pregledaču više nema mjesta i posljednja izmjena nije sačuvana. Sačuvajte radni prostor kao datoteku ili obrišite druge.',
  'workspace.kept.refused':
    'Ovaj pregledač ništa ne čuva i posljednja izmjena bi se izgubila. Sačuvajte radni prostor kao datoteku.',
  'workspace.kept.of': 'Radni prostor od {time}',
  'workspace.kept.earlier': 'Otvori njegovo stanje od {time}',
  'workspace.kept.older': 'Ono što je posljednje sačuvano više se ne može čitati; ovo je stanje prije toga.',
  'workspace.kept.lost': 'Ovdje se čuva radni prostor koji se više ne može čitati.',
  'workspace.kept.saveRecord': 'Sačuvaj ono što je ostalo',
  'workspace.kept.gone': 'To stanje se više ne čuva. Pogledajte šta se čuva.',
  'workspace.kept.unreadable':
    'Ovaj pregledač ne dopušta da se čita išta što čuva. Dopustite mu da čuva podatke ovog sajta i ponovo učitajte stranicu.',
  'workspace.keeps': 'Čuvaj ono što planiram u ovom pregledaču',
  'workspace.keeps.about':
    'I uvezene datoteke. Isključite to gdje i drugi koriste ovaj računar: tada se briše što je sačuvano od radnih prostora. Tada se ne čuva ništa novo, ni brifinzi; što već postoji ostaje dok ga ne zaboravite.',
  'workspace.waiting': 'Vaš rad od {time} sačuvan je u ovom pregledaču.',
  'workspace.goOn': 'Otvori',
  'workspace.new': 'Započni novi radni prostor',
  'workspace.new.done': 'Otvoren je novi radni prostor. Prethodni ostaje sačuvan u ovom pregledaču.',
  'workspace.look': 'Pogledaj šta je sačuvano',
  'workspace.resumed': 'Radni prostor od {time} ponovo je otvoren.',
  'workspace.elsewhere.off':
    'U drugom prozoru je izabrano da se u ovom pregledaču ništa ne čuva. Ono što je ovdje na ekranu nestaje sa stranicom.',
  'workspace.elsewhere.forgotten':
    'U drugom prozoru je obrisano sve što se u ovom pregledaču čuva. Ono što je ovdje na ekranu ostaje dok se stranica ne zatvori i ne čuva se.',
  'workspace.forked':
    'Drugi prozor je izmijenio ovaj radni prostor. Ono što radite ovdje čuva se pored njega, kao zaseban.',
  'workspace.delete': 'Obriši radni prostor od {time}',
  'workspace.delete.lost': 'Obriši ovaj radni prostor',
  'workspace.delete.done': 'Radni prostor je obrisan.',
  'workspace.delete.failed':
    'Ovaj pregledač ga nije obrisao. Obrišite podatke ovog sajta u njegovim podešavanjima.',
  'workspace.deleteAll': 'Obriši sav sačuvani rad…',
  'workspace.deleteAll.sure':
    'Radni prostori s datotekama, područja, procjene, bilješke, recepti, ocjene i brifinzi brišu se iz ovog pregledača zauvijek. Ono što je na ekranu ostaje dok se stranica ne zatvori i ne čuva se.',
  'workspace.deleteAll.too': 'Isto važi za dokument koji se ovdje čuvao i za vremena proba.',
  'workspace.deleteAll.do': 'Obriši sve to',
  'workspace.deleteAll.done': 'Sav sačuvani rad je obrisan iz ovog pregledača.',
};

export default workspace;
