import type { Translated } from '../../messages.ts';
import type en from '../en/one-file.ts';

const oneFile: Translated<typeof en> = {
  'file.damaged':
    'Ova je datoteka oštećena ili promijenjena i njezin se atlas ne može otvoriti. Nabavite novu kopiju. Ne može je otvoriti ni preglednik stariji od 2023. godine.',
  'file.note': 'Datoteka od {date} · {title}',
  'file.intro':
    'Cijeli atlas s ovim brifingom u jednoj datoteci. Ne treba joj mreža i ni od koga ništa ne traži.',
  'file.made': 'Izrađeno {date} iz izdanja {edition} podataka.',
  'file.present': 'Prikaži',
  'file.toMap': 'Na kartu',
  'file.allBriefings': 'Svi brifinzi',
  'file.length':
    '{chapters, plural, one {# poglavlje} few {# poglavlja} other {# poglavlja}} · {minutes, plural, one {# minuta} few {# minute} other {# minuta}}',
  'file.holds': 'Što sadržava ova datoteka',
  'file.compared': 'Dosad uspoređeno: {done} od {total} dijelova.',
  'file.asListed':
    'Svih {total} dijelova onakvi su kako kaže njihov SHA-256 na popisu ({size} MB raspakirano).',
  'file.notAsListed':
    '{count, plural, one {# dio nije} few {# dijela nisu} other {# dijelova nije}} kako kaže popis: datoteka je oštećena ili promijenjena. Ne oslanjajte se na nju i nabavite novu kopiju.',
  'file.limits':
    'Ovo pokazuje oštećenje, a ne krivotvorinu: tko promijeni datoteku, može promijeniti i njezin popis. Za sigurnost usporedite SHA-256 cijele datoteke s onim koji je naveden kad je izrađena.',
  'file.part': 'Dio',
  'file.bytes': 'Bajtova',
  'file.is': 'Kao na popisu',
  'file.yes': 'da',
  'file.no': 'ne',
  'file.waiting': 'još nije uspoređeno',
  'file.apart':
    'Okvir stranice s prvom slikom i sam popis nisu dijelovi. Preglednik izvršava dvije skripte samo ako su to one koje navodi politika stranice.',
};

export default oneFile;
