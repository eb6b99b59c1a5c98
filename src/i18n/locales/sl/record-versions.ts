import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': 'Primerjava z datoteko {name}',
  'versions.failed':
    'Te datoteke ni mogoče primerjati z zapisi na zemljevidu. Zapisi, ki so v obeh, bi bili šteti dvakrat.',
  'versions.none': 'V tej datoteki ni nobenega zapisa iz datoteke {name}.',
  'versions.some':
    'Na zemljevidu {count, plural, one {je že # zapis} two {sta že # zapisa} few {so že # zapisi} other {je že # zapisov}} iz datoteke {name}.',
  'versions.same': 'Vsi zapisi so že na zemljevidu, iz datoteke {name}, in noben se ni spremenil.',
  'versions.added': 'Novo',
  'versions.changed': 'Spremenjeno',
  'versions.unchanged': 'Nespremenjeno',
  'versions.gone': 'Izginilo',
  'versions.answers': 'Vaši odgovori za {name} so znova uporabljeni.',
  'versions.keeps':
    'Ocene ostanejo pri svojih zapisih. Prejšnja različica se hrani in nanjo se lahko vrnete.',
  'versions.update': 'Posodobi: {name}',
  'versions.beside': 'Če datoteko namesto tega uvozite, bodo ti zapisi šteti dvakrat.',
  'versions.updated':
    'Datoteka {name} je posodobljena. Novo: {added}; spremenjeno: {changed}; izginilo: {gone}.',
  'versions.keys': 'Stolpci, po katerih se zapis prepozna',
  'versions.keys.all': 'Če ni izbran noben, sta dva zapisa isti zapis, kadar so enaka vsa njuna polja.',
  'versions.onlyNewer': 'Samo v tej datoteki: {columns}',
  'versions.onlyOlder': 'Samo v datoteki {name}: {columns}',
  'versions.lines': 'Seznam sprememb',
  'versions.line.what': 'Sprememba',
  'versions.line.record': 'Zapis',
  'versions.line.before': 'Prej',
  'versions.line.after': 'Potem',
  'versions.leftOut':
    '{count, plural, one {Še # sprememba ni} two {Še # spremembi nista} few {Še # spremembe niso} other {Še # sprememb ni}} na seznamu.',
  'versions.earlier':
    '{count, plural, one {# prejšnja različica} two {# prejšnji različici} few {# prejšnje različice} other {# prejšnjih različic}}',
  'versions.of': '{name}, uvoženo {time}',
  'versions.next': 'V naslednji različici – novo: {added}; spremenjeno: {changed}; izginilo: {gone}',
  'versions.open': 'Vrni se na to različico',
  'versions.missing': 'Njena datoteka manjka.',
  'versions.shared':
    '{count, plural, one {# zapis je} two {# zapisa sta} few {# zapisi so} other {# zapisov je}} tudi v datoteki {name}. Dokler sta prikazani obe datoteki, so skupni zapisi šteti dvakrat.',
};

export default recordVersions;
