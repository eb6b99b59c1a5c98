import type { Translated } from '../../messages.ts';
import type en from '../en/leave.ts';

const leave: Translated<typeof en> = {
  'leave.title': 'Export: {title}',
  'leave.open': 'Exportă',
  'leave.intro': 'Se face în acest browser, fără rețea. Nimic nu se trimite nicăieri.',
  'leave.withNotes': 'Cu ce spune vorbitorul',
  'leave.chapters': 'Capitole',
  'leave.allChapters': 'Toate: {count}',
  'leave.paper': 'Hârtie',
  'leave.handling': 'Marcaj de confidențialitate',
  'leave.handling.note':
    'Apare pe fiecare ecran al prezentării și pe tot ce se exportă din ea, de pildă „SECRET DE SERVICIU”.',
  'leave.handling.noteOfTaken':
    'Apare pe ce se face aici, de pildă „SECRET DE SERVICIU”. Ecranele prezentării rămân cum sunt.',
  'leave.handling.text': 'Cuvinte',
  'leave.handling.color': 'Culoare',
  'leave.make': 'Creează',
  'leave.stop': 'Oprește',
  'leave.working': 'Se creează: {done} din {total}',
  'leave.begun': 'Se creează…',
  'leave.done': 'Creat: {file}, {size} MB.',
  'leave.doneSmall': 'Creat: {file}, {size} kB.',
  'leave.digest': 'SHA-256 al întregului fișier, pentru compararea unei copii:',
  'leave.exported': 'Predat dialogului browserului.',
  'leave.stopped': 'Oprit. Nu s-a creat nimic.',
  'leave.failed': 'Nu a putut fi creat. {reason}',
  'leave.html': 'Un fișier cu toate',
  'leave.html.about':
    'Tot atlasul cu această prezentare într-un singur fișier HTML. Se deschide cu dublu clic, fără rețea.',
  'leave.pptx': 'Diapozitive',
  'leave.pptx.about':
    'Fișier PowerPoint: un diapozitiv pentru fiecare capitol, harta din forme care pot fi recolorate.',
  'leave.handout': 'Material tipărit',
  'leave.handout.about': 'Pentru imprimantă sau, prin ea, ca PDF: text, hărți și surse pe A4 sau Letter.',
  'leave.pictures-png': 'Imagini PNG',
  'leave.pictures-png.about':
    'O imagine a fiecărui capitol. Lăsată pe hartă, imaginea își redeschide vederea.',
  'leave.pictures-svg': 'Imagini SVG',
  'leave.pictures-svg.about': 'Desene ale fiecărui capitol, de editat și de tipărit.',
  'leave.file': 'Fișierul prezentării',
  'leave.file.about': 'De deschis, modificat și prezentat în altă parte. Întotdeauna cu ce spune vorbitorul.',
};

export default leave;
