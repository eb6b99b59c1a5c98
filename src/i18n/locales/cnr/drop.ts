import type { Translated } from '../../messages.ts';
import type en from '../en/drop.ts';

const drop: Translated<typeof en> = {
  'drop.hint': 'Pustite da se otvori',
  'drop.leftOut':
    'Datoteke se otvaraju jedna po jedna, ovdje {name}. {count, plural, one {Još # datoteka je izostavljena.} few {Još # datoteke su izostavljene.} other {Još # datoteka je izostavljeno.}}',
  'drop.later': 'Datoteka {name} je otvorena i stajaće pored karte kada se brifing završi.',
  'drop.pick': 'Ponovo otvori prikaz',
  'drop.pick.about':
    'Slika napravljena ovdje nosi svoj prikaz. Izaberite je, ili je spustite na kartu, i prikaz je kao što je bio.',
  'drop.pick.button': 'Izaberi sliku…',
  'drop.opened': 'Prikaz slike {name} je otvoren.',
  'drop.chapter': 'Slika je napravljena od poglavlja „{chapter}“ brifinga „{title}“.',
  'drop.presentFrom': 'Prikaži odavde',
  'drop.failed': '{name}: prikaz nije otvoren.',
  'drop.failure.too-large': 'Veća je od {limit} MB, i veća od svake slike napravljene ovdje.',
  'drop.failure.unreadable': 'Pregledač nije mogao da je pročita: možda je premještena. Izaberite je ponovo.',
  'drop.failure.no-picture': 'To nije slika ni PNG ni SVG. Izaberite sliku napravljenu ovdje.',
  'drop.failure.damaged': 'Slika je odsječena ili oštećena. Tražite da se ponovo pošalje.',
  'drop.failure.nothing-carried':
    'Ne nosi prikaz: napravljena je drugdje, ili ga je neki program usput izbacio. Uzmite datoteku onakvu kakva je napravljena.',
  'drop.failure.not-understood':
    'Ono što nosi nije prikaz ovog atlasa. Uzmite datoteku onakvu kakva je napravljena.',
  'drop.failure.newer':
    'Napravljena je novijom verzijom atlasa. Učitajte ovu stranicu ponovo i pokušajte još jednom.',
};

export default drop;
