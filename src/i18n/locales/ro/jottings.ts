import type { Translated } from '../../messages.ts';
import type en from '../en/jottings.ts';

const jottings: Translated<typeof en> = {
  'jottings.title': 'Notițele dvs.',
  'jottings.private':
    'Doar pentru dvs.: nu sunt în niciun link, imagine, prezentare sau pagină pentru alții.',
  'jottings.unkept': 'Nu se păstrează în acest browser: notițele dvs. se pierd odată cu pagina.',
  'jottings.text': 'Notiță',
  'jottings.room':
    '{count, plural, one {Mai încape # caracter.} few {Mai încap # caractere.} other {Mai încap # de caractere.}}',
  'jottings.full':
    'O notiță nu poate avea mai mult de {count} de caractere. Scrieți restul ca o altă notiță.',
  'jottings.tooMany': 'Nu se pot păstra mai mult de {count} de notițe. Ștergeți mai întâi câteva.',
  'jottings.half': 'Scris pe jumătate și încă nesalvat.',
  'jottings.save': 'Salvează notița',
  'jottings.discard': 'Aruncă',
  'jottings.change': 'Modifică',
  'jottings.remove': 'Șterge',
  'jottings.made': 'Scrisă {time}',
  'jottings.changed': 'Scrisă {made}, modificată {changed}',
  'jottings.saved': 'Notița este salvată.',
  'jottings.removed': 'Notița este ștearsă. Se poate anula.',
  'jottings.discarded': 'Ce era scris pe jumătate a fost aruncat.',
  'jottings.all': 'Toate notițele dvs.',
  'jottings.none':
    'Nu ați scris încă niciuna. Scrieți-o aici, la un obiect, lângă un pasaj al documentului sau într-un loc de pe hartă.',
  'jottings.search': 'Căutare',
  'jottings.found':
    '{count, plural, =0 {Nicio notiță} one {# notiță} few {# notițe} other {# de notițe}} din {all}',
  'jottings.order': 'Ordine',
  'jottings.order.changed': 'Ultimele modificate întâi',
  'jottings.order.made': 'Cele mai vechi întâi',
  'jottings.order.tie': 'După subiectul lor',
  'jottings.of.work': 'Despre lucru în ansamblu',
  'jottings.write.work': 'Despre lucru în ansamblu…',
  'jottings.of.place': 'Locul de la {position}',
  'jottings.of.gone': 'Lucrul de care vorbea nu este în această ediție: {id}',
  'jottings.go': 'Arată: {name}',
  'jottings.onMap': 'Marchează-le pe hartă',
  'jottings.placed': 'Notiță într-un loc de pe hartă…',
  'jottings.place.region': 'Locul unei notițe pe hartă',
  'jottings.place.hint':
    'Apăsați harta acolo unde ține notița. De la tastatură: săgețile mută crucea, cu Shift în pași mici; Enter pune notița acolo, Escape renunță.',
  'jottings.place.put': 'Pune-o la cruce',
  'jottings.place.giveUp': 'Renunță',
  'jottings.mark':
    '{count, plural, one {Notița dvs.} few {# notițe ale dvs.} other {# de notițe ale dvs.}}: {name}',
  'jottings.close': 'Închide',
  'jottings.file': 'Ca fișier',
  'jottings.file.csv': 'Salvează ca tabel (CSV)',
  'jottings.file.geojson': 'Salvează ca GeoJSON',
  'jottings.file.open': 'Ia notițe dintr-un fișier…',
  'jottings.file.about':
    'Cine primește un asemenea fișier vă poate citi notițele. Cele scrise pe jumătate nu sunt în el.',
  'jottings.file.name': 'notite',
  'jottings.file.taken':
    '{count, plural, =0 {Toate notițele din „{name}” sunt deja aici.} one {# notiță din „{name}” este nouă sau modificată mai târziu și a fost luată.} few {# notițe din „{name}” sunt noi sau modificate mai târziu și au fost luate.} other {# de notițe din „{name}” sunt noi sau modificate mai târziu și au fost luate.}}',
  'jottings.file.unreadable':
    'Browserul nu poate citi „{name}”. Vedeți dacă mai este acolo și alegeți-l din nou.',
  'jottings.file.too-large': '„{name}” este prea mare pentru un fișier de notițe. Nu s-a luat nimic.',
  'jottings.file.none':
    '„{name}” nu este un tabel sau GeoJSON cu notițe așa cum se salvează aici. Nu s-a luat nimic.',
  'jottings.file.not-json':
    '„{name}” nu este GeoJSON: rândul {line}, coloana {column} nu poate fi citit. Nu s-a luat nimic.',
  'jottings.file.record': 'Notița {number} din „{name}” nu este așa cum se salvează aici. Nu s-a luat nimic.',
  'jottings.onPaper': 'Cu notițele dvs. pe hârtie',
};

export default jottings;
