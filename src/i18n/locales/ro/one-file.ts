import type { Translated } from '../../messages.ts';
import type en from '../en/one-file.ts';

const oneFile: Translated<typeof en> = {
  'file.damaged':
    'Acest fișier este deteriorat sau a fost modificat, iar atlasul lui nu poate fi deschis. Luați o copie nouă. Nici un browser dinainte de 2023 nu îl poate deschide.',
  'file.note': 'Fișier din {date} · {title}',
  'file.intro':
    'Tot atlasul cu această prezentare într-un singur fișier. Nu are nevoie de rețea și nu cere nimic nimănui.',
  'file.made': 'Făcut la {date} din ediția {edition} a datelor.',
  'file.present': 'Prezintă',
  'file.toMap': 'La hartă',
  'file.allBriefings': 'Toate prezentările',
  'file.length':
    '{chapters, plural, one {# capitol} few {# capitole} other {# de capitole}} · {minutes, plural, one {# minut} few {# minute} other {# de minute}}',
  'file.holds': 'Ce conține acest fișier',
  'file.compared': 'Părți comparate până acum: {done} din {total}.',
  'file.asListed': 'Toate părțile ({total}) sunt cum spune SHA-256 din listă ({size} MB dezarhivate).',
  'file.notAsListed':
    '{count, plural, one {# parte nu este} few {# părți nu sunt} other {# de părți nu sunt}} cum spune lista: fișierul este deteriorat sau a fost modificat. Nu vă bazați pe el și luați o copie nouă.',
  'file.limits':
    'Aceasta arată deteriorarea, nu falsificarea: cine modifică un fișier îi poate modifica și lista. Pentru siguranță, comparați SHA-256 al întregului fișier cu cel comunicat la crearea lui.',
  'file.part': 'Parte',
  'file.bytes': 'Octeți',
  'file.is': 'Ca în listă',
  'file.yes': 'da',
  'file.no': 'nu',
  'file.waiting': 'încă necomparată',
  'file.apart':
    'Cadrul paginii cu prima ei imagine și lista însăși nu sunt părți. Browserul rulează cele două scripturi doar când sunt cele numite de politica paginii.',
};

export default oneFile;
