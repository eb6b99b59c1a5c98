import type { Translated } from '../../messages.ts';
import type en from '../en/leave.ts';

const leave: Translated<typeof en> = {
  'leave.title': 'Ponesi: {title}',
  'leave.open': 'Ponesi',
  'leave.intro': 'Izrađuje se u ovom pregledniku, bez mreže. Ništa se nikamo ne šalje.',
  'leave.withNotes': 'S onim što govornik kaže',
  'leave.chapters': 'Poglavlja',
  'leave.allChapters': 'Sva, {count}',
  'leave.paper': 'Papir',
  'leave.handling': 'Oznaka postupanja',
  'leave.handling.note':
    'Stoji na svakom zaslonu brifinga i na svemu što se od njega ponese, primjerice „OGRANIČENO”.',
  'leave.handling.noteOfTaken':
    'Stoji na onome što se ovdje izradi, primjerice „OGRANIČENO”. Zasloni brifinga ostaju kakvi jesu.',
  'leave.handling.text': 'Riječi',
  'leave.handling.color': 'Boja',
  'leave.make': 'Izradi',
  'leave.stop': 'Zaustavi',
  'leave.working': 'Izrađuje se: {done} od {total}',
  'leave.begun': 'Izrađuje se…',
  'leave.done': 'Izrađeno: {file}, {size} MB.',
  'leave.doneSmall': 'Izrađeno: {file}, {size} kB.',
  'leave.digest': 'SHA-256 cijele datoteke, za usporedbu kopije:',
  'leave.exported': 'Dalje vodi prozor samog preglednika.',
  'leave.stopped': 'Zaustavljeno. Ništa nije izrađeno.',
  'leave.failed': 'Nije se moglo izraditi. {reason}',
  'leave.html': 'Jedna datoteka sa svime',
  'leave.html.about':
    'Cijeli atlas s ovim brifingom u jednoj HTML datoteci. Otvara se dvostrukim klikom, bez mreže.',
  'leave.pptx': 'Slajdovi',
  'leave.pptx.about':
    'Datoteka PowerPoint: slajd za svako poglavlje, karta kao oblici koji se mogu preobojiti.',
  'leave.handout': 'Materijal',
  'leave.handout.about': 'Za pisač ili preko njega kao PDF: tekst, karte i izvori na A4 ili Letter.',
  'leave.pictures-png': 'Slike, PNG',
  'leave.pictures-png.about': 'Slika svakog poglavlja. Ispuštena na kartu, slika ponovno otvara svoj prikaz.',
  'leave.pictures-svg': 'Slike, SVG',
  'leave.pictures-svg.about': 'Crteži svakog poglavlja, za uređivanje i tisak.',
  'leave.file': 'Datoteka brifinga',
  'leave.file.about': 'Za otvaranje, mijenjanje i prikazivanje drugdje. Uvijek s onim što govornik kaže.',
};

export default leave;
