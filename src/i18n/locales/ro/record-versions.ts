import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': 'Comparație cu {name}',
  'versions.failed':
    'Acest fișier nu poate fi comparat cu înregistrările de pe hartă. Înregistrările comune s-ar număra de două ori.',
  'versions.none': 'În acest fișier nu este nicio înregistrare din {name}.',
  'versions.some':
    '{count, plural, one {# înregistrare este} few {# înregistrări sunt} other {# de înregistrări sunt}} deja pe hartă, din {name}.',
  'versions.same': 'Toate înregistrările sunt deja pe hartă, din {name}, și niciuna nu s-a schimbat.',
  'versions.added': 'Adăugat',
  'versions.changed': 'Schimbat',
  'versions.unchanged': 'Neschimbat',
  'versions.gone': 'Dispărut',
  'versions.answers': 'Răspunsurile dumneavoastră pentru {name} sunt folosite din nou.',
  'versions.keeps':
    'Evaluările rămân la înregistrările lor. Versiunea anterioară se păstrează și puteți reveni la ea.',
  'versions.update': 'Actualizează {name}',
  'versions.beside': 'Dacă importați în schimb fișierul, aceste înregistrări se numără de două ori.',
  'versions.updated': '{name} a fost actualizat. Adăugate: {added}; schimbate: {changed}; dispărute: {gone}.',
  'versions.keys': 'Coloane care identifică o înregistrare',
  'versions.keys.all':
    'Dacă nu este selectată niciuna, două înregistrări sunt aceeași atunci când toate câmpurile lor coincid.',
  'versions.onlyNewer': 'Numai în acest fișier: {columns}',
  'versions.onlyOlder': 'Numai în {name}: {columns}',
  'versions.lines': 'Lista schimbărilor',
  'versions.line.what': 'Schimbare',
  'versions.line.record': 'Înregistrare',
  'versions.line.before': 'Înainte',
  'versions.line.after': 'După',
  'versions.leftOut':
    '{count, plural, one {Încă # schimbare nu este} few {Încă # schimbări nu sunt} other {Încă # de schimbări nu sunt}} în listă.',
  'versions.earlier':
    '{count, plural, one {# versiune anterioară} few {# versiuni anterioare} other {# de versiuni anterioare}}',
  'versions.of': '{name}, importat {time}',
  'versions.next': 'În versiunea următoare – adăugate: {added}; schimbate: {changed}; dispărute: {gone}',
  'versions.open': 'Revino la această versiune',
  'versions.missing': 'Fișierul ei lipsește.',
  'versions.shared':
    '{count, plural, one {# înregistrare este} few {# înregistrări sunt} other {# de înregistrări sunt}} și în {name}. Cât timp sunt afișate ambele fișiere, înregistrările comune se numără de două ori.',
};

export default recordVersions;
