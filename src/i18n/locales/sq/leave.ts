import type { Translated } from '../../messages.ts';
import type en from '../en/leave.ts';

const leave: Translated<typeof en> = {
  'leave.title': 'Merre me vete: {title}',
  'leave.open': 'Merre me vete',
  'leave.intro': 'Bëhet në këtë shfletues, pa rrjet. Asgjë nuk dërgohet askund.',
  'leave.withNotes': 'Me atë që thotë folësi',
  'leave.chapters': 'Kapituj',
  'leave.allChapters': 'Të gjithë, {count}',
  'leave.paper': 'Letra',
  'leave.handling': 'Shenja e trajtimit',
  'leave.handling.note':
    'Qëndron në çdo ekran të prezantimit dhe në gjithçka që merret prej tij, për shembull “E KUFIZUAR”.',
  'leave.handling.noteOfTaken':
    'Qëndron në atë që bëhet këtu, për shembull “E KUFIZUAR”. Ekranet e prezantimit mbeten siç janë.',
  'leave.handling.text': 'Fjalët',
  'leave.handling.color': 'Ngjyra',
  'leave.make': 'Bëje',
  'leave.stop': 'Ndale',
  'leave.working': 'Po bëhet: {done} nga {total}',
  'leave.begun': 'Po bëhet…',
  'leave.done': 'U bë: {file}, {size} MB.',
  'leave.doneSmall': 'U bë: {file}, {size} kB.',
  'leave.digest': 'SHA-256 i gjithë skedarit, për të krahasuar një kopje:',
  'leave.exported': 'Vazhdon në dritaren e vetë shfletuesit.',
  'leave.stopped': 'U ndal. Asgjë nuk u bë.',
  'leave.failed': 'Nuk u bë dot. {reason}',
  'leave.html': 'Një skedar me gjithçka',
  'leave.html.about':
    'I gjithë atlasi me këtë prezantim në një skedar të vetëm HTML. Hapet me klikim të dyfishtë, pa rrjet.',
  'leave.pptx': 'Diapozitiva',
  'leave.pptx.about':
    'Skedar PowerPoint: një diapozitiv për çdo kapitull, harta si forma që mund të ringjyrosen.',
  'leave.handout': 'Fletë për pjesëmarrësit',
  'leave.handout.about': 'Për printerin, ose si PDF përmes tij: tekst, harta dhe burime në A4 ose Letter.',
  'leave.pictures-png': 'Figura, PNG',
  'leave.pictures-png.about':
    'Një figurë për çdo kapitull. E lëshuar mbi hartë, figura hap përsëri pamjen e vet.',
  'leave.pictures-svg': 'Figura, SVG',
  'leave.pictures-svg.about': 'Vizatime të çdo kapitulli, për redaktim dhe shtyp.',
  'leave.file': 'Skedar prezantimi',
  'leave.file.about': 'Për ta hapur, ndryshuar dhe prezantuar diku tjetër. Gjithmonë me atë që thotë folësi.',
};

export default leave;
