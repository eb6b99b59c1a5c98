import type { Translated } from '../../messages.ts';
import type en from '../en/own-network.ts';

const ownNetwork: Translated<typeof en> = {
  'ownNetwork.title': 'Rețea proprie',
  'ownNetwork.intro':
    'În locul nodurilor și tronsoanelor atlasului pot fi întrebate ale dumneavoastră, ca GeoJSON. Sunt verificate după regulile atlasului care le privesc, rămân pe acest calculator și nu apar în niciun link, imagine sau prezentare.',
  'ownNetwork.asked': 'Rețeaua întrebată',
  'ownNetwork.atlas': 'Cea a atlasului',
  'ownNetwork.load': 'Încarcă o rețea…',
  'ownNetwork.example': 'Salvează un exemplu',
  'ownNetwork.example.file': 'rețea proprie',
  'ownNetwork.format': 'Ce trebuie să aibă fișierele',
  'ownNetwork.format.features':
    'GeoJSON în WGS 84, într-un fișier sau în mai multe: punctele sunt noduri, liniile sunt tronsoane. O linie începe și se termină exact la nodurile ei; toate sunt legate între ele.',
  'ownNetwork.format.nodes': 'Un nod are',
  'ownNetwork.format.legs': 'Un tronson are',
  'ownNetwork.format.others': 'Se poate adăuga',
  'ownNetwork.format.rest':
    'Unde lipsește, evidence este illustrative, iar {fields} rezultă din linie. Un nod poate ține locul unui port sau punct de trecere din atlas.',
  'ownNetwork.loading': '„{name}” se verifică.',
  'ownNetwork.taken': 'Acum este întrebată „{name}”.',
  'ownNetwork.nodes': 'Noduri',
  'ownNetwork.legs': 'Tronsoane',
  'ownNetwork.joined': 'Noduri unite',
  'ownNetwork.joined.id': 'același id',
  'ownNetwork.joined.place': 'până la {km}',
  'ownNetwork.joined.hand': 'manual',
  'ownNetwork.joined.rule':
    'Nodurile cu același id, port sau punct de trecere se unesc până la {far}, celelalte până la {near}, dacă tipul și jurisdicțiile coincid.',
  'ownNetwork.joined.not': 'Neunite: {count}.',
  'ownNetwork.join.form': 'Unirea manuală a unui nod',
  'ownNetwork.join.own': 'Nodul dumneavoastră',
  'ownNetwork.join.atlas': 'Nod al atlasului în aceleași jurisdicții, cel mai apropiat întâi',
  'ownNetwork.join.do': 'Unește',
  'ownNetwork.join.done': '„{name}” este unit cu „{atlas}”.',
  'ownNetwork.join.undo': 'Anulează unirea',
  'ownNetwork.join.undo.of': 'Anulează unirea nodului „{name}”',
  'ownNetwork.join.undone': '„{name}” nu mai este unit.',
  'ownNetwork.repeated': 'Tronsoane pe care atlasul le are deja',
  'ownNetwork.show': 'Arată toată rețeaua pe hartă',
  'ownNetwork.remove': 'Elimină „{name}”',
  'ownNetwork.removed': '„{name}” a fost eliminată. Anularea o aduce înapoi.',
  'ownNetwork.failed': '„{name}” nu a putut fi verificată. Alegeți-o din nou sau o parte mai mică din ea.',
  'ownNetwork.refused': '„{name}” nu a fost preluată și nimic nu s-a schimbat. Ce este greșit ({count}):',
  'ownNetwork.more': 'Și încă: {count}.',
  'ownNetwork.feature': '{file}, obiectul {number}',
  'ownNetwork.fault.too-large': 'Este mai mare de {limit} MB. Lăsați afară ce este departe.',
  'ownNetwork.fault.not-json':
    'Nu poate fi citit de la rândul {line}, coloana {column}: „{found}”. Salvați-l din nou ca GeoJSON.',
  'ownNetwork.fault.no-collection': 'Nu este o colecție de obiecte. Salvați-l ca GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'Are mai mult de {limit} obiecte sau poziții. Lăsați afară ce este departe.',
  'ownNetwork.fault.full': 'Nu se pot păstra mai mult de {limit} de rețele proprii. Eliminați mai întâi una.',
  'ownNetwork.fault.none.node': 'Nu are puncte: punctele sunt noduri. Încărcați-le cu tronsoanele.',
  'ownNetwork.fault.none.leg': 'Nu are linii: liniile sunt tronsoane. Încărcați-le cu nodurile.',
  'ownNetwork.fault.shape':
    'Nu este punct sau linie de [longitudine, latitudine] în WGS 84. Corectați geometria.',
  'ownNetwork.fault.field': '„{field}” lipsește sau nu poate fi așa. Scrieți {wanted}.',
  'ownNetwork.fault.unknown-field': '„{field}” nu este cunoscut. Corectați numele câmpului sau eliminați-l.',
  'ownNetwork.fault.text':
    '„{field}” este gol, mai lung de {limit} litere sau are marcaje ori litere nevăzute. Scrieți text simplu.',
  'ownNetwork.fault.id-again': 'Id-ul apare de două ori. Dați altul unuia dintre cele două.',
  'ownNetwork.fault.id-differs':
    'În afara proprietăților se numește {id}. Scrieți același id în ambele locuri.',
  'ownNetwork.fault.not-there': '„{field}” numește {id}, care nu există. Corectați sau adăugați-l.',
  'ownNetwork.fault.off-node': 'Linia nu atinge {id}. Să înceapă și să se termine exact la nodurile ei.',
  'ownNetwork.fault.tier-of-node': 'Are tier 2, iar {id} are tier 1. Dați-i tier 1.',
  'ownNetwork.fault.same-ends': 'Începe și se termină în același nod. Corectați „from” sau „to”.',
  'ownNetwork.fault.detour':
    'Are {km}, iar în linie dreaptă {straight}: nu poate fi mai scurt, nici de peste două ori mai lung. Corectați linia sau „lengthKm”.',
  'ownNetwork.fault.lonely': 'Niciun tronson nu îl atinge. Adăugați un tronson sau eliminați-l.',
  'ownNetwork.fault.apart':
    'Rețeaua se rupe. Noduri la care nu se ajunge, acesta printre ele: {count}. Adăugați tronsonul care lipsește.',
  'ownNetwork.fault.apart.core':
    'Tier 1 singur se rupe. Noduri la care nu se ajunge, acesta printre ele: {count}. Adăugați tronsonul care lipsește.',
  'ownNetwork.fault.place-elsewhere': 'Se află în alt loc decât {id}. Dați-i acea poziție.',
  'ownNetwork.fault.country-count': 'Coduri în „{field}”: {count}. Felul său are {due}.',
  'ownNetwork.fault.no-such-country': 'Harta nu are {country}. Scrieți un cod ISO 3166.',
  'ownNetwork.fault.outside-country':
    'Se află la {km} în afara {country}. Corectați poziția, întâi longitudinea, sau codul.',
  'ownNetwork.fault.waypoint-on-land': 'Un punct de pe mare se află pe uscat. Mutați-l în larg.',
  'ownNetwork.fault.neither-side': 'Nu trece prin nimic din ce cuprinde {id}. Corectați linia sau „{field}”.',
  'ownNetwork.fault.land-leg-at-sea':
    'Trece peste {km} de mare, dar nu cu nava. Corectați „mode” sau mutați linia pe uscat.',
  'ownNetwork.fault.sea-leg-on-land':
    'Trece peste {km} de uscat, întâi la {at}. Mutați linia în apă sau scrieți „inland” pentru un canal sau un râu.',
  'ownNetwork.fault.claims-brief':
    'Documentul în sine nu numește așa ceva. Scrieți „literature” cu sursa sau „illustrative”, iar „inBrief” false.',
  'ownNetwork.fault.no-document':
    '„literature” nu se sprijină pe niciun document. Numiți unul în „sources” sau scrieți „illustrative”.',
  'ownNetwork.fault.surveyed':
    'Un tronson este desenat, nu măsurat. Scrieți „schematic” sau „inferred” la basis.',
  'ownNetwork.fault.twice': '{value} apare de două ori. Eliminați una dintre cele două.',
};

export default ownNetwork;
