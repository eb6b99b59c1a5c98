import type { Translated } from '../../messages.ts';
import type en from '../en/briefing-export.ts';

const briefingExport: Translated<typeof en> = {
  'briefingExport.title': 'Izvozi »{title}«',
  'briefingExport.open': 'Izvozi',
  'briefingExport.intro': 'Nastane v tem brskalniku, brez omrežja. Nič se nikamor ne pošlje.',
  'briefingExport.withNotes': 'S tem, kar pove govornik',
  'briefingExport.chapters': 'Poglavja',
  'briefingExport.allChapters': 'Vsa: {count}',
  'briefingExport.paper': 'Papir',
  'briefingExport.handling.note':
    'Stoji na vsakem zaslonu predstavitve in na vsem, kar se iz nje izvozi, na primer »INTERNO«.',
  'briefingExport.handling.noteOfTaken':
    'Stoji na tem, kar se tu naredi, na primer »INTERNO«. Zasloni predstavitve ostanejo, kot so.',
  'briefingExport.handling.text': 'Besede',
  'briefingExport.handling.color': 'Barva',
  'briefingExport.make': 'Ustvari',
  'briefingExport.stop': 'Ustavi',
  'briefingExport.working': 'Nastaja: {done} od {total}',
  'briefingExport.begun': 'Nastaja …',
  'briefingExport.done': 'Narejeno: {file}, {size} MB.',
  'briefingExport.doneSmall': 'Narejeno: {file}, {size} kB.',
  'briefingExport.digest': 'SHA-256 celotne datoteke, za primerjavo kopije:',
  'briefingExport.exported': 'Predano pogovornemu oknu brskalnika.',
  'briefingExport.stopped': 'Ustavljeno. Nič ni bilo narejeno.',
  'briefingExport.failed': 'Ni bilo mogoče narediti. {reason}',
  'briefingExport.html': 'Ena datoteka z vsem',
  'briefingExport.html.about':
    'Celoten atlas s to predstavitvijo v eni datoteki HTML. Odpre se z dvojnim klikom, brez omrežja.',
  'briefingExport.pptx': 'Prosojnice',
  'briefingExport.pptx.about':
    'Datoteka PowerPoint: prosojnica za vsako poglavje, zemljevid iz oblik, ki jih je mogoče prebarvati.',
  'briefingExport.handout': 'Gradivo',
  'briefingExport.handout.about':
    'Za tiskalnik ali prek njega kot PDF: besedilo, zemljevidi in viri na A4 ali Letter.',
  'briefingExport.pictures-png': 'Slike PNG',
  'briefingExport.pictures-png.about':
    'Slika vsakega poglavja. Spuščena na zemljevid znova odpre svoj pogled.',
  'briefingExport.pictures-svg': 'Slike SVG',
  'briefingExport.pictures-svg.about': 'Risbe vsakega poglavja, za urejanje in tisk.',
  'briefingExport.file': 'Datoteka predstavitve',
  'briefingExport.file.about':
    'Za odpiranje, spreminjanje in predstavljanje drugje. Vedno s tem, kar pove govornik.',
};

export default briefingExport;
