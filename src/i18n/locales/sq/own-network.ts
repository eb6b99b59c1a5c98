import type { Translated } from '../../messages.ts';
import type en from '../en/own-network.ts';

const ownNetwork: Translated<typeof en> = {
  'ownNetwork.title': 'Rrjet i vet',
  'ownNetwork.intro':
    'Në vend të nyjeve dhe segmenteve të atlasit mund të pyeten tuajat, si GeoJSON. Kontrollohen me rregullat e atlasit që vlejnë për ta, mbeten në këtë kompjuter dhe nuk gjenden në asnjë lidhje, figurë a prezantim.',
  'ownNetwork.asked': 'Rrjeti që pyetet',
  'ownNetwork.atlas': 'Ai i atlasit',
  'ownNetwork.load': 'Ngarko një rrjet…',
  'ownNetwork.example': 'Ruaj një shembull',
  'ownNetwork.example.file': 'rrjet i vet',
  'ownNetwork.format': 'Çfarë duhet të kenë skedarët',
  'ownNetwork.format.features':
    'GeoJSON në WGS 84, në një skedar ose në disa: pikat janë nyje, vijat janë segmente. Një vijë fillon dhe mbaron pikërisht te nyjet e saj; të gjitha janë të lidhura.',
  'ownNetwork.format.nodes': 'Një nyje ka',
  'ownNetwork.format.legs': 'Një segment ka',
  'ownNetwork.format.others': 'Mund të shtohen',
  'ownNetwork.format.rest':
    'Ku lihet jashtë, evidence është illustrative, kurse {fields} dalin nga vija. Një nyje mund të qëndrojë për një port a pikëkalim të atlasit.',
  'ownNetwork.loading': '“{name}” po kontrollohet.',
  'ownNetwork.taken': 'Tani pyetet “{name}”.',
  'ownNetwork.nodes': 'Nyjet',
  'ownNetwork.legs': 'Segmentet',
  'ownNetwork.joined': 'Nyjet e bashkuara',
  'ownNetwork.joined.id': 'i njëjti id',
  'ownNetwork.joined.place': 'deri në {km}',
  'ownNetwork.joined.hand': 'me dorë',
  'ownNetwork.joined.rule':
    'Nyjet me të njëjtin id, port ose pikëkalim bashkohen deri në {far}, të tjerat deri në {near}, nëse lloji dhe juridiksionet përputhen.',
  'ownNetwork.joined.not': 'Të pabashkuara: {count}.',
  'ownNetwork.join.form': 'Bashko një nyje me dorë',
  'ownNetwork.join.own': 'Nyja juaj',
  'ownNetwork.join.atlas': 'Nyje e atlasit në të njëjtat juridiksione, më e afërta e para',
  'ownNetwork.join.do': 'Bashko',
  'ownNetwork.join.done': '“{name}” u bashkua me “{atlas}”.',
  'ownNetwork.join.undo': 'Zhbëj bashkimin',
  'ownNetwork.join.undo.of': 'Zhbëj bashkimin e “{name}”',
  'ownNetwork.join.undone': '“{name}” nuk është më e bashkuar.',
  'ownNetwork.repeated': 'Segmente që atlasi i ka tashmë',
  'ownNetwork.show': 'Shfaqe të tërin në hartë',
  'ownNetwork.remove': 'Hiq “{name}”',
  'ownNetwork.removed': '“{name}” u hoq. Zhbërja e kthen.',
  'ownNetwork.failed':
    '“{name}” nuk mund të kontrollohej. Zgjidheni sërish, ose një pjesë më të vogël të tij.',
  'ownNetwork.refused': '“{name}” nuk u mor dhe asgjë nuk ndryshoi. Çfarë nuk shkon ({count}):',
  'ownNetwork.more': 'Dhe të tjera: {count}.',
  'ownNetwork.feature': '{file}, objekti {number}',
  'ownNetwork.fault.too-large': 'Është më i madh se {limit} MB. Lini jashtë atë që është larg.',
  'ownNetwork.fault.not-json':
    'Nuk lexohet dot nga rreshti {line}, kolona {column}: “{found}”. Ruajeni sërish si GeoJSON.',
  'ownNetwork.fault.no-collection': 'Nuk është koleksion objektesh. Ruajeni si GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'Ka më shumë se {limit} objekte a pozicione. Lini jashtë atë që është larg.',
  'ownNetwork.fault.full': 'Nuk mund të ruhen më shumë se {limit} rrjete të veta. Hiqni një më parë.',
  'ownNetwork.fault.none.node': 'Nuk ka asnjë pikë: pikat janë nyje. Ngarkojini bashkë me segmentet.',
  'ownNetwork.fault.none.leg': 'Nuk ka asnjë vijë: vijat janë segmente. Ngarkojini bashkë me nyjet.',
  'ownNetwork.fault.shape': 'Nuk është pikë a vijë me [gjatësi, gjerësi] në WGS 84. Ndreqni gjeometrinë.',
  'ownNetwork.fault.field': '“{field}” mungon ose nuk mund të jetë e tillë. Shkruani {wanted}.',
  'ownNetwork.fault.unknown-field': '“{field}” nuk njihet. Ndreqni emrin e fushës ose hiqeni.',
  'ownNetwork.fault.text':
    '“{field}” është bosh, më e gjatë se {limit} shkronja, ose ka shenjime a shkronja të padukshme. Shkruani tekst të thjeshtë.',
  'ownNetwork.fault.id-again': 'Id-ja e tij është dy herë. Jepini njërit një tjetër.',
  'ownNetwork.fault.id-differs': 'Jashtë vetive të veta quhet {id}. Shkruani të njëjtën id në të dy vendet.',
  'ownNetwork.fault.not-there': '“{field}” përmend {id}, që nuk është. Ndreqeni ose shtojeni atë.',
  'ownNetwork.fault.off-node': 'Vija nuk e prek {id}. Le të fillojë dhe të mbarojë pikërisht te nyjet e saj.',
  'ownNetwork.fault.tier-of-node': 'Ka tier 2, kurse {id} ka tier 1. Jepini tier 1.',
  'ownNetwork.fault.same-ends': 'Fillon dhe mbaron në një nyje. Ndreqni “from” ose “to”.',
  'ownNetwork.fault.detour':
    'Është {km} i gjatë, kurse drejt {straight}: nuk mund të jetë më i shkurtër, as mbi dyfish më i gjatë. Ndreqni vijën ose “lengthKm”.',
  'ownNetwork.fault.lonely': 'Asnjë segment nuk e prek. Shtoni një segment ose hiqeni.',
  'ownNetwork.fault.apart':
    'Rrjeti ndahet. Nyje ku nuk arrihet dot, kjo mes tyre: {count}. Shtoni segmentin që mungon.',
  'ownNetwork.fault.apart.core':
    'Vetë tier 1 ndahet. Nyje ku nuk arrihet dot, kjo mes tyre: {count}. Shtoni segmentin që mungon.',
  'ownNetwork.fault.place-elsewhere': 'Ndodhet tjetërkund nga {id}. Jepini atë pozicion.',
  'ownNetwork.fault.country-count': 'Kode në “{field}”: {count}. Lloji i tij ka {due}.',
  'ownNetwork.fault.no-such-country': 'Harta nuk ka {country}. Shkruani një kod ISO 3166.',
  'ownNetwork.fault.outside-country':
    'Ndodhet {km} jashtë {country}. Ndreqni pozicionin, së pari gjatësinë, ose kodin.',
  'ownNetwork.fault.waypoint-on-land': 'Një pikë në det ndodhet në tokë. Zhvendoseni në det të hapur.',
  'ownNetwork.fault.neither-side': 'Nuk kalon nëpër asgjë ku ndodhet {id}. Ndreqni vijën ose “{field}”.',
  'ownNetwork.fault.land-leg-at-sea':
    'Kalon mbi {km} det, dhe jo me anije. Ndreqni “mode” ose zhvendoseni vijën në tokë.',
  'ownNetwork.fault.sea-leg-on-land':
    'Kalon mbi {km} tokë, së pari te {at}. Zhvendoseni vijën në ujë ose shkruani “inland” për një kanal a lumë.',
  'ownNetwork.fault.claims-brief':
    'Vetë përmbledhja nuk përmend asgjë të tillë. Shkruani “literature” me burimin, ose “illustrative”, dhe “inBrief” false.',
  'ownNetwork.fault.no-document':
    '“literature” nuk mbështetet në asnjë dokument. Përmendni një te “sources” ose shkruani “illustrative”.',
  'ownNetwork.fault.surveyed':
    'Një segment është vizatuar, jo matur. Te basis shkruani “schematic” ose “inferred”.',
  'ownNetwork.fault.twice': '{value} është dy herë. Hiqni njërën nga të dyja.',
};

export default ownNetwork;
