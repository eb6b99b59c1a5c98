import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': 'Poređenje sa datotekom {name}',
  'versions.failed':
    'Ova datoteka se ne može uporediti sa zapisima na karti. Zapisi kojih ima na oba mjesta brojali bi se dvaput.',
  'versions.none': 'U ovoj datoteci nema nijednog zapisa iz datoteke {name}.',
  'versions.some':
    'Na karti {count, plural, one {je već # zapis} few {su već # zapisa} other {je već # zapisa}} iz datoteke {name}.',
  'versions.same': 'Svi zapisi su već na karti, iz datoteke {name}, i nijedan nije promijenjen.',
  'versions.added': 'Novo',
  'versions.changed': 'Promijenjeno',
  'versions.unchanged': 'Nepromijenjeno',
  'versions.gone': 'Nestalo',
  'versions.answers': 'Vaši odgovori za {name} koriste se ponovo.',
  'versions.keeps': 'Ocjene ostaju uz svoje zapise. Ranija verzija se čuva i možete se vratiti na nju.',
  'versions.update': 'Ažuriraj: {name}',
  'versions.beside': 'Ako umjesto toga uvezete datoteku, ovi zapisi će se brojati dvaput.',
  'versions.updated':
    'Datoteka {name} je ažurirana. Novo: {added}; promijenjeno: {changed}; nestalo: {gone}.',
  'versions.keys': 'Kolone po kojima se zapis prepoznaje',
  'versions.keys.all': 'Ako nijedna nije izabrana, dva zapisa su isti zapis kad su im sva polja ista.',
  'versions.onlyNewer': 'Samo u ovoj datoteci: {columns}',
  'versions.onlyOlder': 'Samo u datoteci {name}: {columns}',
  'versions.lines': 'Spisak promjena',
  'versions.line.what': 'Promjena',
  'versions.line.record': 'Zapis',
  'versions.line.before': 'Prije',
  'versions.line.after': 'Poslije',
  'versions.leftOut':
    'Još {count, plural, one {# promjena nije} few {# promjene nisu} other {# promjena nije}} na spisku.',
  'versions.earlier':
    '{count, plural, one {# ranija verzija} few {# ranije verzije} other {# ranijih verzija}}',
  'versions.of': '{name}, uvezeno {time}',
  'versions.next': 'U sljedećoj verziji – novo: {added}; promijenjeno: {changed}; nestalo: {gone}',
  'versions.open': 'Vrati se na ovu verziju',
  'versions.missing': 'Njena datoteka nedostaje.',
  'versions.shared':
    '{count, plural, one {# zapis je} few {# zapisa su} other {# zapisa je}} i u datoteci {name}. Dok su obje datoteke prikazane, zajednički zapisi se broje dvaput.',
};

export default recordVersions;
