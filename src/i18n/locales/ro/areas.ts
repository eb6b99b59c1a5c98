import type { Translated } from '../../messages.ts';
import type en from '../en/areas.ts';

const areas: Translated<typeof en> = {
  'areas.title': 'Zone de interes și măsurare',
  'areas.intro': 'Zonele sunt desenul dumneavoastră și nu apar în niciun link.',
  'areas.engine': 'Zona după care filtrați este trimisă la {host}.',
  'areas.refused': 'Browserul nu le păstrează: salvați-le într-un fișier înainte de a închide pagina.',
  'areas.tools': 'Trasați zone și măsurați',
  'areas.draw': 'Desenează pe hartă',
  'areas.measure': 'Măsoară',
  'areas.noMap':
    'Pentru desen și măsurare este nevoie de harta interactivă, care lipsește. Vârfurile pot fi introduse de la tastatură.',
  'areas.type': 'Introdu vârfurile',
  'areas.around': 'În jurul unui element',
  'areas.combine': 'Combină două',
  'areas.open': 'Deschide un fișier GeoJSON',
  'areas.save': 'Salvează tot într-un fișier',
  'areas.undo': 'Anulează',
  'areas.redo': 'Refă',
  'areas.undone':
    'Anulat. {count, plural, =0 {Nu a rămas nicio zonă} one {# zonă} few {# zone} other {# de zone}}.',
  'areas.redone':
    'Refăcut. {count, plural, =0 {Nu a rămas nicio zonă} one {# zonă} few {# zone} other {# de zone}}.',
  'areas.name': 'Nume',
  'areas.name.of': 'Numele zonei {name}',
  'areas.numbered': 'Zona {number}',
  'areas.made': '{name}: {size}.',
  'areas.size': 'suprafață {area}, perimetru {length}',
  'areas.list': 'Zone păstrate',
  'areas.zoom.to': 'Apropie de {name}',
  'areas.edit': 'Modifică vârfurile',
  'areas.edit.of': 'Modifică vârfurile zonei {name}',
  'areas.remove': 'Elimină {name}',
  'areas.removed': '{name} a fost eliminată. Se poate anula.',
  'areas.typed.corners': 'Vârfuri, câte unul pe rând, întâi latitudinea',
  'areas.typed.about':
    'În grade (44.81, 20.45), cu minute și secunde (44°48′36″ N 20°27′0″ E) sau ca referințe de caroiaj (34T DQ 56508 61991). Laturile merg drept de la un vârf la altul, în longitudine și latitudine.',
  'areas.typed.make': 'Creează zona',
  'areas.typed.line.unreadable': 'Rândul {line}, „{text}”: nu se poate citi nicio poziție.',
  'areas.typed.line.out-of-range':
    'Rândul {line}, „{text}”: latitudinea este de cel mult 90, longitudinea de cel mult 180. Latitudinea se scrie prima.',
  'areas.typed.line.which-s':
    'Rândul {line}, „{text}”: S înseamnă sud în engleză și nord în limbile slave. Scrieți minus pentru sud sau nu puneți nicio literă.',
  'areas.fault.few-corners': 'O zonă are nevoie de cel puțin trei vârfuri diferite.',
  'areas.fault.crossing':
    'Laturile care încep în vârfurile {first} și {second} se intersectează sau se ating.',
  'areas.fault.too-wide':
    'O latură ocolește jumătate din glob: ar putea la fel de bine să meargă în sens invers.',
  'areas.fault.torn':
    'Părțile ei nu au putut fi îmbinate: liniile aproape se suprapun. Mutați un vârf sau alegeți altă distanță.',
  'areas.fault.failed': 'Zona nu a putut fi calculată. Încercați din nou sau cu mai puține vârfuri.',
  'areas.working': 'Zona se calculează.',
  'areas.fault.nothing': 'Nu rămâne nimic: nu au teren comun sau una se află în întregime în cealaltă.',
  'areas.fault.edge-of-map': 'Ar trece peste un pol sau peste meridianul 180, unde o zonă nu poate continua.',
  'areas.fault.distance': 'Distanța este un număr mai mare decât 0, până la {most} km.',
  'areas.around.what': 'În jurul',
  'areas.around.none':
    'Alegeți pe hartă un tronson, un punct de trecere, un port sau o frontieră ori creați o zonă: apoi poate fi înconjurat.',
  'areas.around.selected': '{name} (ales pe hartă)',
  'areas.around.distance': 'Pe o rază de',
  'areas.around.unit': 'Unitate',
  'areas.unit.km': 'kilometri',
  'areas.unit.m': 'metri',
  'areas.unit.nmi': 'mile marine',
  'areas.unit.mi': 'mile',
  'areas.around.named': '{name}, {distance}',
  'areas.around.make': 'Creează zona',
  'areas.around.schematic':
    'Linia acestui tronson este schematică: ce se află la o anumită distanță de ea este orientativ.',
  'areas.combine.first': 'O zonă',
  'areas.combine.second': 'Alta',
  'areas.combine.how': 'Cum',
  'areas.combine.union': 'amândouă împreună',
  'areas.combine.intersection': 'ce au în comun',
  'areas.combine.difference': 'prima fără a doua',
  'areas.combine.make': 'Combină',
  'areas.combine.union.named': '{a} + {b}',
  'areas.combine.intersection.named': '{a} × {b}',
  'areas.combine.difference.named': '{a} − {b}',
  'areas.combine.few': 'Creați mai întâi două zone.',
  'areas.file.name': 'zone de interes',
  'areas.file.taken':
    '{count, plural, one {A fost deschisă # zonă} few {Au fost deschise # zone} other {Au fost deschise # de zone}} din {name}.',
  'areas.file.not-json':
    '{name} nu este GeoJSON: rândul {line}, coloana {column} nu poate fi citit. Salvați-l din nou ca GeoJSON.',
  'areas.file.too-large': '{name} depășește 20 MB. Zonele sunt mici; lăsați deoparte ce nu este zonă.',
  'areas.file.not-geojson':
    '{name} este JSON, dar de la rândul {line} nu este GeoJSON. Salvați-l din nou ca GeoJSON.',
  'areas.file.no-areas': '{name} nu conține niciun poligon. Punctele și liniile nu sunt zone.',
  'areas.file.no-position':
    '{name}, rândul {line}: acolo ar trebui să fie longitudinea și latitudinea în grade (WGS 84). Salvați-l în acest sistem de coordonate.',
  'areas.file.too-many-corners': '{name} are peste 200.000 de vârfuri. Simplificați-l mai întâi.',
  'areas.file.unreadable': '{name} nu a putut fi citit de pe disc. Încercați din nou.',
  'areas.file.area': 'Nu s-a preluat nimic din {name}. {area}: {fault}',
  'areas.bars': 'Zona de interes',
  'areas.bar':
    '{name}: {count, plural, one {# incident} few {# incidente} other {# de incidente}} în interior',
  'areas.bar.chosen':
    '{name}: {count, plural, one {# incident} few {# incidente} other {# de incidente}} în interior, selectat',
  'areas.bars.side': 'Ce incidente trec',
  'areas.bars.inside': 'în interior',
  'areas.bars.outside': 'în afară',
  'areas.bars.neither':
    '{count, plural, one {# incident fără poziție nu este} few {# incidente fără poziție nu sunt} other {# de incidente fără poziție nu sunt}} nici în interior, nici în afară.',
  'areas.notation': 'Scrie pozițiile ca',
  'areas.notation.decimal': 'grade zecimale',
  'areas.notation.dms': 'grade, minute, secunde',
  'areas.notation.mgrs': 'referință de caroiaj (MGRS)',
  'areas.sketch.draw.title': 'Desenarea unei zone',
  'areas.sketch.measure.title': 'Măsurare',
  'areas.sketch.region': 'Hartă pe care se desenează',
  'areas.sketch.keys':
    'Tastele săgeți mută reticulul, cu Shift în pași mici. Enter pune un vârf; Enter încă o dată în același loc încheie. Backspace retrage ultimul vârf, Escape renunță. Plus și minus apropie și depărtează.',
  'areas.sketch.pointer.area':
    'Apăsați pe hartă pentru fiecare vârf. Apăsați încă o dată pe primul sau pe ultimul vârf ori Enter pentru a încheia; trageți un vârf pentru a-l muta.',
  'areas.sketch.pointer.measure':
    'Apăsați pe hartă pentru fiecare punct al traseului. Apăsați încă o dată pe ultimul ori Enter pentru a încheia; trageți un punct pentru a-l muta.',
  'areas.sketch.corner': 'Vârful {number}',
  'areas.sketch.corner.finish': 'Vârful {number}: apăsați pentru a încheia',
  'areas.sketch.between': 'Vârf nou pe latura de după vârful {number}',
  'areas.sketch.set': 'Vârful {number}: {position}.',
  'areas.sketch.takenBack': 'Vârful {number} a fost retras.',
  'areas.sketch.nothingToTakeBack': 'Nu există niciun vârf de retras.',
  'areas.sketch.gaveUp': 'S-a renunțat: nu s-a schimbat nimic.',
  'areas.sketch.standsAt.from': '{position}, la {distance} de ultimul vârf',
  'areas.sketch.back': 'Retrage',
  'areas.sketch.finish': 'Încheie',
  'areas.sketch.corners':
    '{count, plural, =0 {Niciun vârf încă} one {# vârf} few {# vârfuri} other {# de vârfuri}}',
  'areas.sketch.length': 'Lungime {length}',
  'areas.sketch.within': 'suprafață {area}, dacă se unesc capetele',
  'areas.sketch.schematic':
    'Doar orientativ: {legs} {count, plural, one {este o linie schematică, desenată de mână și nemăsurată} few {sunt linii schematice, desenate de mână și nemăsurate} other {sunt linii schematice, desenate de mână și nemăsurate}} pe teren.',
  'areas.sketch.changed': '{name} s-a modificat: {size}.',
  'areas.copy': 'Copiază {what}',
  'areas.copied': 'Copiat',
  'areas.notCopied': 'Browserul nu a permis copierea.',
};

export default areas;
