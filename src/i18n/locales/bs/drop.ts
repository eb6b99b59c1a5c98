import type { Translated } from '../../messages.ts';
import type en from '../en/drop.ts';

const drop: Translated<typeof en> = {
  'drop.hint': 'Pustite da se otvori',
  'drop.leftOut':
    'Datoteke se otvaraju jedna po jedna, ovdje {name}. {count, plural, one {Još # datoteka je izostavljena.} few {Još # datoteke su izostavljene.} other {Još # datoteka je izostavljeno.}}',
  'drop.later': 'Datoteka {name} je otvorena i stajat će uz kartu kad brifing završi.',
  'drop.pick': 'Ponovo otvori prikaz',
  'drop.pick.about':
    'Slika izrađena ovdje nosi svoj prikaz. Odaberite je ili ispustite na kartu i prikaz je kakav je bio.',
  'drop.pick.button': 'Odaberi sliku…',
  'drop.opened': 'Prikaz slike {name} je otvoren.',
  'drop.chapter': 'Slika je izrađena od poglavlja „{chapter}” brifinga „{title}”.',
  'drop.presentFrom': 'Prikaži odavde',
  'drop.failed': '{name}: prikaz nije otvoren.',
  'drop.failure.too-large': 'Veća je od {limit} MB i od svake slike izrađene ovdje.',
  'drop.failure.unreadable': 'Preglednik je nije mogao pročitati: možda je premještena. Odaberite je ponovo.',
  'drop.failure.no-picture': 'To nije slika ni PNG ni SVG. Odaberite sliku izrađenu ovdje.',
  'drop.failure.damaged': 'Slika je odrezana ili oštećena. Zatražite da se ponovo pošalje.',
  'drop.failure.nothing-carried':
    'Ne nosi prikaz: izrađena je drugdje ili ga je neki program usput izbacio. Uzmite datoteku kakva je izrađena.',
  'drop.failure.not-understood': 'Ono što nosi nije prikaz ovog atlasa. Uzmite datoteku kakva je izrađena.',
  'drop.failure.newer':
    'Izradila ju je novija verzija atlasa. Ponovo učitajte ovu stranicu i pokušajte još jednom.',
};

export default drop;
