import type { Translated } from '../../messages.ts';
import type en from '../en/one-file.ts';

const oneFile: Translated<typeof en> = {
  'file.damaged':
    'Ova datoteka je oštećena ili izmijenjena i njen atlas ne može da se otvori. Nabavite novu kopiju. Ne može da je otvori ni pregledač stariji od 2023. godine.',
  'file.note': 'Datoteka od {date} · {title}',
  'file.intro':
    'Cio atlas sa ovim brifingom u jednoj datoteci. Ne treba joj mreža i ni od koga ništa ne traži.',
  'file.made': 'Napravljeno {date} iz izdanja {edition} podataka.',
  'file.present': 'Prikaži',
  'file.toMap': 'Na kartu',
  'file.allBriefings': 'Svi brifinzi',
  'file.length':
    '{chapters, plural, one {# poglavlje} few {# poglavlja} other {# poglavlja}} · {minutes, plural, one {# minut} few {# minuta} other {# minuta}}',
  'file.holds': 'Šta sadrži ova datoteka',
  'file.compared': 'Do sada upoređeno: {done} od {total} djelova.',
  'file.asListed': 'Svih {total} djelova odgovara svom SHA-256 sa spiska ({size} MB raspakovano).',
  'file.notAsListed':
    '{count, plural, one {# dio nije} few {# dijela nisu} other {# djelova nije}} kako kaže spisak: datoteka je oštećena ili izmijenjena. Ne oslanjajte se na nju, nabavite novu kopiju.',
  'file.limits':
    'Ovo pokazuje oštećenje, a ne falsifikat: ko izmijeni datoteku može da izmijeni i njen spisak. Da biste bili sigurni, uporedite SHA-256 cijele datoteke sa onim koji je pokazan kada je napravljena.',
  'file.part': 'Dio',
  'file.bytes': 'Bajtova',
  'file.is': 'Kao u spisku',
  'file.yes': 'da',
  'file.no': 'ne',
  'file.waiting': 'još nije upoređeno',
  'file.apart':
    'Okvir stranice sa prvom slikom i sam spisak nisu djelovi. Pregledač izvršava dvije skripte samo ako su one koje navodi politika stranice.',
};

export default oneFile;
