import type { Translated } from '../../messages.ts';
import type en from '../en/briefing-export.ts';

const briefingExport: Translated<typeof en> = {
  'briefingExport.title': 'Exportă „{title}”',
  'briefingExport.open': 'Exportă',
  'briefingExport.intro': 'Se face în acest browser, fără rețea. Nimic nu se trimite nicăieri.',
  'briefingExport.withNotes': 'Cu ce spune vorbitorul',
  'briefingExport.chapters': 'Capitole',
  'briefingExport.allChapters': 'Toate: {count}',
  'briefingExport.paper': 'Hârtie',
  'briefingExport.handling.note':
    'Apare pe fiecare ecran al prezentării și pe tot ce se exportă din ea, de pildă „SECRET DE SERVICIU”.',
  'briefingExport.handling.noteOfTaken':
    'Apare pe ce se face aici, de pildă „SECRET DE SERVICIU”. Ecranele prezentării rămân cum sunt.',
  'briefingExport.handling.text': 'Cuvinte',
  'briefingExport.handling.color': 'Culoare',
  'briefingExport.make': 'Creează',
  'briefingExport.stop': 'Oprește',
  'briefingExport.working': 'Se creează: {done} din {total}',
  'briefingExport.begun': 'Se creează…',
  'briefingExport.done': 'Creat: {file}, {size} MB.',
  'briefingExport.doneSmall': 'Creat: {file}, {size} kB.',
  'briefingExport.digest': 'SHA-256 al întregului fișier, pentru compararea unei copii:',
  'briefingExport.exported': 'Predat dialogului browserului.',
  'briefingExport.stopped': 'Oprit. Nu s-a creat nimic.',
  'briefingExport.failed': 'Nu a putut fi creat. {reason}',
  'briefingExport.html': 'Un fișier cu toate',
  'briefingExport.html.about':
    'Tot atlasul cu această prezentare într-un singur fișier HTML. Se deschide cu dublu clic, fără rețea.',
  'briefingExport.pptx': 'Diapozitive',
  'briefingExport.pptx.about':
    'Fișier PowerPoint: un diapozitiv pentru fiecare capitol, harta din forme care pot fi recolorate.',
  'briefingExport.handout': 'Material tipărit',
  'briefingExport.handout.about':
    'Pentru imprimantă sau, prin ea, ca PDF: text, hărți și surse pe A4 sau Letter.',
  'briefingExport.pictures-png': 'Imagini PNG',
  'briefingExport.pictures-png.about':
    'O imagine a fiecărui capitol. Lăsată pe hartă, imaginea își redeschide vederea.',
  'briefingExport.pictures-svg': 'Imagini SVG',
  'briefingExport.pictures-svg.about': 'Desene ale fiecărui capitol, de editat și de tipărit.',
  'briefingExport.file': 'Fișierul prezentării',
  'briefingExport.file.about':
    'De deschis, modificat și prezentat în altă parte. Întotdeauna cu ce spune vorbitorul.',
};

export default briefingExport;
