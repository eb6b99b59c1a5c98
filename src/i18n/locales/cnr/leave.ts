import type { Translated } from '../../messages.ts';
import type en from '../en/leave.ts';

const leave: Translated<typeof en> = {
  'leave.title': 'Ponesi: {title}',
  'leave.open': 'Ponesi',
  'leave.intro': 'Pravi se u ovom pregledaču, bez mreže. Ništa se nikuda ne šalje.',
  'leave.withNotes': 'Sa onim što govornik kaže',
  'leave.chapters': 'Poglavlja',
  'leave.allChapters': 'Sva, {count}',
  'leave.paper': 'Papir',
  'leave.handling': 'Oznaka postupanja',
  'leave.handling.note':
    'Stoji na svakom ekranu brifinga i na svemu što se od njega ponese, na primjer „INTERNO“.',
  'leave.handling.noteOfTaken':
    'Stoji na onome što se ovdje napravi, na primjer „INTERNO“. Ekrani brifinga ostaju kakvi jesu.',
  'leave.handling.text': 'Riječi',
  'leave.handling.color': 'Boja',
  'leave.make': 'Napravi',
  'leave.stop': 'Zaustavi',
  'leave.working': 'Pravi se: {done} od {total}',
  'leave.begun': 'Pravi se…',
  'leave.done': 'Napravljeno: {file}, {size} MB.',
  'leave.doneSmall': 'Napravljeno: {file}, {size} kB.',
  'leave.digest': 'SHA-256 cijele datoteke, za poređenje kopije:',
  'leave.exported': 'Dalje vodi prozor samog pregledača.',
  'leave.stopped': 'Zaustavljeno. Ništa nije napravljeno.',
  'leave.failed': 'Nije moglo da se napravi. {reason}',
  'leave.html': 'Jedna datoteka sa svime',
  'leave.html.about':
    'Cio atlas sa ovim brifingom u jednoj HTML datoteci. Otvara se dvostrukim klikom, bez mreže.',
  'leave.pptx': 'Slajdovi',
  'leave.pptx.about':
    'Datoteka PowerPoint: slajd za svako poglavlje, karta kao oblici koji se mogu preobojiti.',
  'leave.handout': 'Materijal',
  'leave.handout.about': 'Za štampač, ili preko njega kao PDF: tekst, karte i izvori na A4 ili Letter.',
  'leave.pictures-png': 'Slike, PNG',
  'leave.pictures-png.about': 'Slika svakog poglavlja. Spuštena na kartu, slika ponovo otvara svoj prikaz.',
  'leave.pictures-svg': 'Slike, SVG',
  'leave.pictures-svg.about': 'Crteži svakog poglavlja, za uređivanje i štampu.',
  'leave.file': 'Datoteka brifinga',
  'leave.file.about': 'Da se otvori, mijenja i prikaže drugdje. Uvijek sa onim što govornik kaže.',
};

export default leave;
