import type { Translated } from '../../messages.ts';
import type en from '../en/briefing-export.ts';

const briefingExport: Translated<typeof en> = {
  'briefingExport.title': 'Izvezi „{title}“',
  'briefingExport.open': 'Izvezi',
  'briefingExport.intro': 'Pravi se u ovom pregledaču, bez mreže. Ništa se nikuda ne šalje.',
  'briefingExport.withNotes': 'Sa onim što govornik kaže',
  'briefingExport.chapters': 'Poglavlja',
  'briefingExport.allChapters': 'Sva, {count}',
  'briefingExport.paper': 'Papir',
  'briefingExport.handling.note':
    'Stoji na svakom ekranu brifinga i na svemu što se iz njega izveze, na primjer „INTERNO“.',
  'briefingExport.handling.noteOfTaken':
    'Stoji na onome što se ovdje napravi, na primjer „INTERNO“. Ekrani brifinga ostaju kakvi jesu.',
  'briefingExport.handling.text': 'Riječi',
  'briefingExport.handling.color': 'Boja',
  'briefingExport.make': 'Napravi',
  'briefingExport.stop': 'Zaustavi',
  'briefingExport.working': 'Pravi se: {done} od {total}',
  'briefingExport.begun': 'Pravi se…',
  'briefingExport.done': 'Napravljeno: {file}, {size} MB.',
  'briefingExport.doneSmall': 'Napravljeno: {file}, {size} kB.',
  'briefingExport.digest': 'SHA-256 cijele datoteke, za poređenje kopije:',
  'briefingExport.exported': 'Dalje vodi prozor samog pregledača.',
  'briefingExport.stopped': 'Zaustavljeno. Ništa nije napravljeno.',
  'briefingExport.failed': 'Nije moglo da se napravi. {reason}',
  'briefingExport.html': 'Jedna datoteka sa svime',
  'briefingExport.html.about':
    'Cio atlas sa ovim brifingom u jednoj HTML datoteci. Otvara se dvostrukim klikom, bez mreže.',
  'briefingExport.pptx': 'Slajdovi',
  'briefingExport.pptx.about':
    'Datoteka PowerPoint: slajd za svako poglavlje, karta kao oblici koji se mogu preobojiti.',
  'briefingExport.handout': 'Materijal',
  'briefingExport.handout.about':
    'Za štampač, ili preko njega kao PDF: tekst, karte i izvori na A4 ili Letter.',
  'briefingExport.pictures-png': 'Slike, PNG',
  'briefingExport.pictures-png.about':
    'Slika svakog poglavlja. Spuštena na kartu, slika ponovo otvara svoj prikaz.',
  'briefingExport.pictures-svg': 'Slike, SVG',
  'briefingExport.pictures-svg.about': 'Crteži svakog poglavlja, za uređivanje i štampu.',
  'briefingExport.file': 'Datoteka brifinga',
  'briefingExport.file.about': 'Da se otvori, mijenja i prikaže drugdje. Uvijek sa onim što govornik kaže.',
};

export default briefingExport;
