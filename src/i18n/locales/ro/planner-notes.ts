import type { Translated } from '../../messages.ts';
import type en from '../en/planner-notes.ts';

const plannerNotes: Translated<typeof en> = {
  'plannerNotes.title': 'Notițele dvs.',
  'plannerNotes.private':
    'Doar pentru dvs.: nu sunt în niciun link, imagine, prezentare sau pagină pentru alții.',
  'plannerNotes.unkept': 'Nu se păstrează în acest browser: notițele dvs. se pierd odată cu pagina.',
  'plannerNotes.text': 'Notiță',
  'plannerNotes.room':
    '{count, plural, one {Mai încape # caracter.} few {Mai încap # caractere.} other {Mai încap # de caractere.}}',
  'plannerNotes.full':
    'O notiță nu poate avea mai mult de {count} de caractere. Scrieți restul ca o altă notiță.',
  'plannerNotes.tooMany': 'Nu se pot păstra mai mult de {count} de notițe. Ștergeți mai întâi câteva.',
  'plannerNotes.half': 'Scris pe jumătate și încă nesalvat.',
  'plannerNotes.save': 'Salvează notița',
  'plannerNotes.discard': 'Aruncă',
  'plannerNotes.change': 'Modifică',
  'plannerNotes.remove': 'Șterge',
  'plannerNotes.made': 'Scrisă {time}',
  'plannerNotes.changed': 'Scrisă {made}, modificată {changed}',
  'plannerNotes.saved': 'Notița este salvată.',
  'plannerNotes.removed': 'Notița este ștearsă. Se poate anula.',
  'plannerNotes.discarded': 'Ce era scris pe jumătate a fost aruncat.',
  'plannerNotes.all': 'Toate notițele dvs.',
  'plannerNotes.none':
    'Nu ați scris încă niciuna. Scrieți-o aici, la un obiect, lângă un pasaj al documentului sau într-un loc de pe hartă.',
  'plannerNotes.search': 'Căutare',
  'plannerNotes.found':
    '{count, plural, =0 {Nicio notiță} one {# notiță} few {# notițe} other {# de notițe}} din {all}',
  'plannerNotes.order': 'Ordine',
  'plannerNotes.order.changed': 'Ultimele modificate întâi',
  'plannerNotes.order.made': 'Cele mai vechi întâi',
  'plannerNotes.order.tie': 'După subiectul lor',
  'plannerNotes.of.work': 'Despre lucru în ansamblu',
  'plannerNotes.write.work': 'Despre lucru în ansamblu…',
  'plannerNotes.of.place': 'Locul de la {position}',
  'plannerNotes.of.gone': 'Lucrul de care vorbea nu este în această ediție: {id}',
  'plannerNotes.go': 'Arată: {name}',
  'plannerNotes.onMap': 'Marchează-le pe hartă',
  'plannerNotes.placed': 'Notiță într-un loc de pe hartă…',
  'plannerNotes.place.region': 'Locul unei notițe pe hartă',
  'plannerNotes.place.hint':
    'Apăsați harta acolo unde ține notița. De la tastatură: săgețile mută crucea, cu Shift în pași mici; Enter pune notița acolo, Escape renunță.',
  'plannerNotes.place.put': 'Pune-o la cruce',
  'plannerNotes.mark':
    '{count, plural, one {Notița dvs.} few {# notițe ale dvs.} other {# de notițe ale dvs.}}: {name}',
  'plannerNotes.file': 'Ca fișier',
  'plannerNotes.file.csv': 'Salvează ca tabel (CSV)',
  'plannerNotes.file.geojson': 'Salvează ca GeoJSON',
  'plannerNotes.file.open': 'Ia notițe dintr-un fișier…',
  'plannerNotes.file.about':
    'Cine primește un asemenea fișier vă poate citi notițele. Cele scrise pe jumătate nu sunt în el.',
  'plannerNotes.file.name': 'notite',
  'plannerNotes.file.taken':
    '{count, plural, =0 {Toate notițele din „{name}” sunt deja aici.} one {# notiță din „{name}” este nouă sau modificată mai târziu și a fost luată.} few {# notițe din „{name}” sunt noi sau modificate mai târziu și au fost luate.} other {# de notițe din „{name}” sunt noi sau modificate mai târziu și au fost luate.}}',
  'plannerNotes.file.unreadable':
    'Browserul nu poate citi „{name}”. Vedeți dacă mai este acolo și alegeți-l din nou.',
  'plannerNotes.file.too-large': '„{name}” este prea mare pentru un fișier de notițe. Nu s-a luat nimic.',
  'plannerNotes.file.none':
    '„{name}” nu este un tabel sau GeoJSON cu notițe așa cum se salvează aici. Nu s-a luat nimic.',
  'plannerNotes.file.not-json':
    '„{name}” nu este GeoJSON: rândul {line}, coloana {column} nu poate fi citit. Nu s-a luat nimic.',
  'plannerNotes.file.record':
    'Notița {number} din „{name}” nu este așa cum se salvează aici. Nu s-a luat nimic.',
  'plannerNotes.onPaper': 'Cu notițele dvs. pe hârtie',
};

export default plannerNotes;
