import type { Translated } from '../../messages.ts';
import type en from '../en/briefing-export.ts';

const briefingExport: Translated<typeof en> = {
  'briefingExport.title': 'Eksporto “{title}”',
  'briefingExport.open': 'Eksporto',
  'briefingExport.intro': 'Bëhet në këtë shfletues, pa rrjet. Asgjë nuk dërgohet askund.',
  'briefingExport.withNotes': 'Me atë që thotë folësi',
  'briefingExport.chapters': 'Kapituj',
  'briefingExport.allChapters': 'Të gjithë, {count}',
  'briefingExport.paper': 'Letra',
  'briefingExport.handling.note':
    'Qëndron në çdo ekran të prezantimit dhe në gjithçka që eksportohet prej tij, për shembull “E KUFIZUAR”.',
  'briefingExport.handling.noteOfTaken':
    'Qëndron në atë që bëhet këtu, për shembull “E KUFIZUAR”. Ekranet e prezantimit mbeten siç janë.',
  'briefingExport.handling.text': 'Fjalët',
  'briefingExport.handling.color': 'Ngjyra',
  'briefingExport.make': 'Bëje',
  'briefingExport.stop': 'Ndale',
  'briefingExport.working': 'Po bëhet: {done} nga {total}',
  'briefingExport.begun': 'Po bëhet…',
  'briefingExport.done': 'U bë: {file}, {size} MB.',
  'briefingExport.doneSmall': 'U bë: {file}, {size} kB.',
  'briefingExport.digest': 'SHA-256 i gjithë skedarit, për të krahasuar një kopje:',
  'briefingExport.exported': 'Vazhdon në dritaren e vetë shfletuesit.',
  'briefingExport.stopped': 'U ndal. Asgjë nuk u bë.',
  'briefingExport.failed': 'Nuk u bë dot. {reason}',
  'briefingExport.html': 'Një skedar me gjithçka',
  'briefingExport.html.about':
    'I gjithë atlasi me këtë prezantim në një skedar të vetëm HTML. Hapet me klikim të dyfishtë, pa rrjet.',
  'briefingExport.pptx': 'Diapozitiva',
  'briefingExport.pptx.about':
    'Skedar PowerPoint: një diapozitiv për çdo kapitull, harta si forma që mund të ringjyrosen.',
  'briefingExport.handout': 'Fletë për pjesëmarrësit',
  'briefingExport.handout.about':
    'Për printerin, ose si PDF përmes tij: tekst, harta dhe burime në A4 ose Letter.',
  'briefingExport.pictures-png': 'Figura, PNG',
  'briefingExport.pictures-png.about':
    'Një figurë për çdo kapitull. E lëshuar mbi hartë, figura hap përsëri pamjen e vet.',
  'briefingExport.pictures-svg': 'Figura, SVG',
  'briefingExport.pictures-svg.about': 'Vizatime të çdo kapitulli, për redaktim dhe shtyp.',
  'briefingExport.file': 'Skedar prezantimi',
  'briefingExport.file.about':
    'Për ta hapur, ndryshuar dhe prezantuar diku tjetër. Gjithmonë me atë që thotë folësi.',
};

export default briefingExport;
