import type { Translated } from '../../messages.ts';
import type en from '../en/compare.ts';

const compare: Translated<typeof en> = {
  'compare.title': 'Comparați perioade sau grupuri',
  'compare.region': 'Ce se compară, ca tabel',
  'compare.what': 'Ce se compară',
  'compare.before': 'perioada cu cea dinaintea ei, la fel de lungă',
  'compare.year': 'perioada cu aceleași zile din anul precedent',
  'compare.groups': 'două grupuri între ele',
  'compare.none':
    'Alegeți mai întâi o perioadă cu început și sfârșit, de pildă trăgând peste coloanele de mai sus.',
  'compare.noGroups': 'Nu există nimic după care înregistrările să se împartă în două grupuri.',
  'compare.source': 'Grupuri după',
  'compare.column': 'Coloana „{name}”',
  'compare.first': 'Primul grup',
  'compare.second': 'Al doilea grup',
  'compare.others': 'toate celelalte',
  'compare.empty': 'necompletat',
  'compare.by': 'Numărate după',
  'compare.measure': 'Măsurate ca',
  'compare.measure.counts': 'total',
  'compare.measure.shares': 'pondere din totalul fiecăruia',
  'compare.days': '{days, plural, one {# zi} few {# zile} other {# de zile}}',
  'compare.ratio.periods': 'De câte ori mai multe pe zi',
  'compare.ratio.groups': 'De câte ori mai multe',
  'compare.ratio.shares': 'De câte ori mai mare ponderea',
  'compare.interval': '{ratio} ({low} – {high})',
  'compare.counts.more': 'mai multe',
  'compare.counts.fewer': 'mai puține',
  'compare.shares.more': 'pondere mai mare',
  'compare.shares.fewer': 'pondere mai mică',
  'compare.unsure': 'poate fi întâmplător',
  'compare.sort': 'sortează după aceasta',
  'compare.method':
    'În paranteză, ceea ce numerele lasă deschis la 95 %: ambele sunt socotite rezultate întâmplătoare ale unei frecvențe constante (Poisson) și se dă intervalul exact al raportului lor (Przyborowski și Wilenski 1940; Clopper și Pearson 1934). Spune în ce măsură întâmplarea poate explica o diferență, nu ce a produs-o. Din multe rânduri, unul din douăzeci iese în evidență doar din întâmplare.',
  'compare.method.shares':
    'Ponderea se măsoară din totalul părții sale, luat ca fix. Astfel intervalele sunt mai degrabă prea largi decât prea înguste.',
  'compare.method.amounts':
    'Cantitățile variază mai mult decât numerele, așa că fiecare limită include încă o dată cea mai mare cantitate (după Fay și Feuer 1997).',
  'compare.without': 'Înregistrări fără această cantitate',
  'compare.method.groups': 'Filtrul după ceea ce deosebește grupurile nu se aplică aici.',
  'compare.map.about':
    '{first} față de {second}. La fiecare tronson, ambele numere. Cu cât linia este mai lată, cu atât este mai mare diferența minimă dintre ele, la 95 %: de până la 1,5 ori, de până la 3 ori și peste.',
  'compare.map.more': '▲ primul are mai multe',
  'compare.map.fewer': '▼ primul are mai puține',
  'compare.map.unsure': 'Fără semn: este posibil și să nu fie nicio schimbare, poate fi întâmplător',
  'compare.map.counted':
    '{count, plural, one {# tronson are} few {# tronsoane au} other {# de tronsoane au}} înregistrări din vreunul: la {more} primul are mai multe, la {fewer} mai puține, la {unsure} poate fi întâmplător.',
  'compare.map.change': 'Schimbă ce se compară',
  'compare.map.begin': 'Încă nu se compară nimic.',
  'compare.map.legs':
    'Tronsoanele se compară între ele: de-a lungul tronsoanelor nu este nimic de arătat din aceasta.',
  'compare.map.table': 'Diferența ca tabel',
  'compare.view': 'Pe hartă',
  'compare.view.all': 'tot ce trece, laolaltă',
  'compare.view.difference': 'diferența de-a lungul tronsoanelor',
  'compare.half.records':
    '{count, plural, one {# înregistrare} few {# înregistrări} other {# de înregistrări}}',
  'compare.period': '{from} – {to}',
  'compare.choosePeriod': 'Perioadă',
};

export default compare;
