import type { Translated } from '../../messages.ts';
import type en from '../en/leave.ts';

const leave: Translated<typeof en> = {
  'leave.title': 'Izvoz: {title}',
  'leave.open': 'Izvozi',
  'leave.intro': 'Nastane v tem brskalniku, brez omrežja. Nič se nikamor ne pošlje.',
  'leave.withNotes': 'S tem, kar pove govornik',
  'leave.chapters': 'Poglavja',
  'leave.allChapters': 'Vsa: {count}',
  'leave.paper': 'Papir',
  'leave.handling': 'Oznaka zaupnosti',
  'leave.handling.note':
    'Stoji na vsakem zaslonu predstavitve in na vsem, kar se iz nje izvozi, na primer »INTERNO«.',
  'leave.handling.noteOfTaken':
    'Stoji na tem, kar se tu naredi, na primer »INTERNO«. Zasloni predstavitve ostanejo, kot so.',
  'leave.handling.text': 'Besede',
  'leave.handling.color': 'Barva',
  'leave.make': 'Ustvari',
  'leave.stop': 'Ustavi',
  'leave.working': 'Nastaja: {done} od {total}',
  'leave.begun': 'Nastaja …',
  'leave.done': 'Narejeno: {file}, {size} MB.',
  'leave.doneSmall': 'Narejeno: {file}, {size} kB.',
  'leave.digest': 'SHA-256 celotne datoteke, za primerjavo kopije:',
  'leave.exported': 'Predano pogovornemu oknu brskalnika.',
  'leave.stopped': 'Ustavljeno. Nič ni bilo narejeno.',
  'leave.failed': 'Ni bilo mogoče narediti. {reason}',
  'leave.html': 'Ena datoteka z vsem',
  'leave.html.about':
    'Celoten atlas s to predstavitvijo v eni datoteki HTML. Odpre se z dvojnim klikom, brez omrežja.',
  'leave.pptx': 'Prosojnice',
  'leave.pptx.about':
    'Datoteka PowerPoint: prosojnica za vsako poglavje, zemljevid iz oblik, ki jih je mogoče prebarvati.',
  'leave.handout': 'Gradivo',
  'leave.handout.about':
    'Za tiskalnik ali prek njega kot PDF: besedilo, zemljevidi in viri na A4 ali Letter.',
  'leave.pictures-png': 'Slike PNG',
  'leave.pictures-png.about': 'Slika vsakega poglavja. Spuščena na zemljevid znova odpre svoj pogled.',
  'leave.pictures-svg': 'Slike SVG',
  'leave.pictures-svg.about': 'Risbe vsakega poglavja, za urejanje in tisk.',
  'leave.file': 'Datoteka predstavitve',
  'leave.file.about': 'Za odpiranje, spreminjanje in predstavljanje drugje. Vedno s tem, kar pove govornik.',
};

export default leave;
