import type { Translated } from '../../messages.ts';
import type en from '../en/gradings.ts';

const gradings: Translated<typeof en> = {
  'gradings.title': 'Evaluări',
  'gradings.intro': 'Cum judecați fiecare înregistrare.',
  'gradings.saved':
    'Evaluările se păstrează în acest browser. Același fișier le are din nou, iar pentru unul mai nou sunt propuse.',
  'gradings.found': 'Din aceste înregistrări ați evaluat {count} în {file}.',
  'gradings.found.add': 'Adaugă aceste evaluări',
  'gradings.found.added': 'Evaluările au fost adăugate.',
  'gradings.found.refuse': 'Nu adăuga aceste evaluări',
  'gradings.notSaved': 'Pentru {name} nu se păstrează: durează până la închiderea paginii.',
  'gradings.by.reliability': 'Fiabilitatea sursei',
  'gradings.by.credibility': 'Credibilitatea informației',
  'gradings.by.validation': 'Validare',
  'gradings.by.impact': 'Impact',
  'gradings.by.confidence': 'Încredere',
  'gradings.ungraded': 'neevaluat',
  'gradings.fromFile': 'În fișier: {grade}',
  'gradings.reliability.A': 'A · Complet fiabilă',
  'gradings.reliability.B': 'B · De obicei fiabilă',
  'gradings.reliability.C': 'C · Destul de fiabilă',
  'gradings.reliability.D': 'D · De obicei nefiabilă',
  'gradings.reliability.E': 'E · Nefiabilă',
  'gradings.reliability.F': 'F · Fiabilitatea nu poate fi apreciată',
  'gradings.credibility.1': '1 · Confirmată de alte surse',
  'gradings.credibility.2': '2 · Probabil adevărată',
  'gradings.credibility.3': '3 · Posibil adevărată',
  'gradings.credibility.4': '4 · Îndoielnică',
  'gradings.credibility.5': '5 · Improbabilă',
  'gradings.credibility.6': '6 · Adevărul nu poate fi apreciat',
  'gradings.validation.open': 'Încă neverificată',
  'gradings.validation.confirmed': 'Confirmată',
  'gradings.validation.disputed': 'Contestată',
  'gradings.validation.refuted': 'Infirmată',
  'gradings.impact.low': 'Scăzut',
  'gradings.impact.moderate': 'Moderat',
  'gradings.impact.high': 'Ridicat',
  'gradings.impact.severe': 'Grav',
  'gradings.confidence.low': 'Încredere scăzută',
  'gradings.confidence.moderate': 'Încredere moderată',
  'gradings.confidence.high': 'Încredere ridicată',
  'gradings.scale':
    'Fiabilitatea și credibilitatea sunt literele și cifrele sistemului șase pe șase (Amiralitate).',
  'gradings.bulk': 'Evaluează toate cele care trec',
  'gradings.bulk.grading': 'Evaluare',
  'gradings.bulk.grade': 'Calificativ',
  'gradings.bulk.do':
    'Evaluează {count, plural, one {# înregistrare} few {# înregistrări} other {# de înregistrări}}',
  'gradings.bulk.done':
    '{count, plural, one {# înregistrare a fost evaluată} few {# înregistrări au fost evaluate} other {# de înregistrări au fost evaluate}}: {grading}, {grade}.',
  'gradings.bulk.none': 'Nicio înregistrare nu se schimbă: toate cele care trec au acest calificativ.',
  'gradings.picked': 'Evaluează înregistrările selectate',
  'gradings.picked.count':
    '{count, plural, one {# înregistrare este selectată} few {# înregistrări sunt selectate} other {# de înregistrări sunt selectate}}.',
  'gradings.picked.hidden': 'Alte {count} sunt ascunse de filtre și nu se evaluează.',
  'gradings.picked.clear': 'Deselectează tot',
  'gradings.undo': 'Anulează',
  'gradings.redo': 'Refă',
  'gradings.undone':
    'Anulat: {grading}, {count, plural, one {# înregistrare} few {# înregistrări} other {# de înregistrări}}.',
  'gradings.redone':
    'Refăcut: {grading}, {count, plural, one {# înregistrare} few {# înregistrări} other {# de înregistrări}}.',
  'gradings.export': 'Salvează ca CSV',
  'gradings.exporting': 'Se scrie: {percent}',
  'gradings.exported':
    '{count, plural, one {# înregistrare a fost salvată} few {# înregistrări au fost salvate} other {# de înregistrări au fost salvate}}, cu evaluările în cuvinte.',
};

export default gradings;
