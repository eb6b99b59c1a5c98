import type { Translated } from '../../messages.ts';
import type en from '../en/own-network.ts';

const ownNetwork: Translated<typeof en> = {
  'ownNetwork.title': 'Lastno omrežje',
  'ownNetwork.intro':
    'Namesto vozlišč in odsekov atlasa lahko vprašate svoje, kot GeoJSON. Preverijo se po pravilih atlasa, ki zanje veljajo, ostanejo na tem računalniku in jih ni v nobeni povezavi, sliki ali predstavitvi.',
  'ownNetwork.asked': 'Vprašano omrežje',
  'ownNetwork.atlas': 'Omrežje atlasa',
  'ownNetwork.load': 'Naloži omrežje …',
  'ownNetwork.example': 'Shrani primer',
  'ownNetwork.example.file': 'lastno omrežje',
  'ownNetwork.format': 'Kaj morajo imeti datoteke',
  'ownNetwork.format.features':
    'GeoJSON v WGS 84, v eni datoteki ali v več: točke so vozlišča, črte so odseki. Črta se začne in konča točno v svojih vozliščih; vse je povezano.',
  'ownNetwork.format.nodes': 'Vozlišče ima',
  'ownNetwork.format.legs': 'Odsek ima',
  'ownNetwork.format.others': 'Lahko se doda',
  'ownNetwork.format.rest':
    'Kjer je izpuščeno, je evidence illustrative, {fields} pa sledita iz črte. Vozlišče lahko stoji za pristanišče ali prehod iz atlasa.',
  'ownNetwork.loading': '»{name}« se preverja.',
  'ownNetwork.taken': 'Zdaj se vpraša »{name}«.',
  'ownNetwork.nodes': 'Vozlišča',
  'ownNetwork.legs': 'Odseki',
  'ownNetwork.joined': 'Povezana vozlišča',
  'ownNetwork.joined.id': 'isti id',
  'ownNetwork.joined.place': 'do {km}',
  'ownNetwork.joined.hand': 'ročno',
  'ownNetwork.joined.rule':
    'Vozlišča z istim id, pristaniščem ali prehodom se povežejo do {far}, druga do {near}, če se vrsta in jurisdikcije ujemajo.',
  'ownNetwork.joined.not': 'Nepovezana: {count}.',
  'ownNetwork.join.form': 'Ročna povezava vozlišča',
  'ownNetwork.join.own': 'Vaše vozlišče',
  'ownNetwork.join.atlas': 'Vozlišče atlasa v istih jurisdikcijah, najbližje prvo',
  'ownNetwork.join.do': 'Poveži',
  'ownNetwork.join.done': '»{name}« je povezano z »{atlas}«.',
  'ownNetwork.join.undo': 'Razveljavi povezavo',
  'ownNetwork.join.undo.of': 'Razveljavi povezavo vozlišča »{name}«',
  'ownNetwork.join.undone': '»{name}« ni več povezano.',
  'ownNetwork.repeated': 'Odseki, ki jih atlas že ima',
  'ownNetwork.show': 'Pokaži celotno na zemljevidu',
  'ownNetwork.remove': 'Odstrani »{name}«',
  'ownNetwork.removed': '»{name}« je odstranjeno. Razveljavitev ga vrne.',
  'ownNetwork.failed': '»{name}« ni bilo mogoče preveriti. Izberite ga znova ali vzemite manjši del.',
  'ownNetwork.refused': '»{name}« ni prevzeto in nič se ni spremenilo. Kaj je narobe ({count}):',
  'ownNetwork.more': 'In še tega: {count}.',
  'ownNetwork.feature': '{file}, objekt {number}',
  'ownNetwork.fault.too-large': 'Večja je od {limit} MB. Izpustite, kar je daleč.',
  'ownNetwork.fault.not-json':
    'Od vrstice {line}, stolpca {column} je ni mogoče brati: »{found}«. Znova jo shranite kot GeoJSON.',
  'ownNetwork.fault.no-collection': 'Ni zbirka objektov. Shranite jo kot GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'Ima več kot {limit} objektov ali položajev. Izpustite, kar je daleč.',
  'ownNetwork.fault.full': 'Ni mogoče hraniti več kot {limit} lastnih omrežij. Najprej eno odstranite.',
  'ownNetwork.fault.none.node': 'V njej ni točk: točke so vozlišča. Naložite jih z odseki.',
  'ownNetwork.fault.none.leg': 'V njej ni črt: črte so odseki. Naložite jih z vozlišči.',
  'ownNetwork.fault.shape':
    'Ni točka ali črta iz [zemljepisna dolžina, širina] v WGS 84. Popravite geometrijo.',
  'ownNetwork.fault.field': '»{field}« manjka ali ne more biti to. Napišite {wanted}.',
  'ownNetwork.fault.unknown-field': '»{field}« ni znano. Popravite ime polja ali ga odstranite.',
  'ownNetwork.fault.text':
    '»{field}« je prazno, daljše od {limit} črk ali ima oznake ali nevidne črke. Napišite navadno besedilo.',
  'ownNetwork.fault.id-again': 'Njegov id stoji dvakrat. Enemu dajte drugega.',
  'ownNetwork.fault.id-differs': 'Zunaj svojih lastnosti se imenuje {id}. Napišite isti id na obeh mestih.',
  'ownNetwork.fault.not-there': '»{field}« imenuje {id}, ki ga ni. Popravite ali to dodajte.',
  'ownNetwork.fault.off-node': 'Črta se ne dotika {id}. Začne in konča naj se točno v svojih vozliščih.',
  'ownNetwork.fault.tier-of-node': 'Ima tier 2, {id} pa tier 1. Dajte mu tier 1.',
  'ownNetwork.fault.same-ends': 'Začne in konča se v istem vozlišču. Popravite »from« ali »to«.',
  'ownNetwork.fault.detour':
    'Dolg je {km}, naravnost pa {straight}: ne more biti krajši niti več kot dvakrat daljši. Popravite črto ali »lengthKm«.',
  'ownNetwork.fault.lonely': 'Noben odsek se ga ne dotika. Dodajte odsek ali ga odstranite.',
  'ownNetwork.fault.apart':
    'Omrežje razpade. Vozlišč, do katerih ni mogoče priti, to med njimi: {count}. Dodajte manjkajoči odsek.',
  'ownNetwork.fault.apart.core':
    'Sam tier 1 razpade. Vozlišč, do katerih ni mogoče priti, to med njimi: {count}. Dodajte manjkajoči odsek.',
  'ownNetwork.fault.place-elsewhere': 'Leži drugje kot {id}. Dajte mu ta položaj.',
  'ownNetwork.fault.country-count': 'Kod v »{field}«: {count}. Njegova vrsta jih ima {due}.',
  'ownNetwork.fault.no-such-country': 'Zemljevid nima {country}. Napišite kodo po ISO 3166.',
  'ownNetwork.fault.outside-country':
    'Leži {km} zunaj {country}. Popravite položaj, najprej dolžino, ali kodo.',
  'ownNetwork.fault.waypoint-on-land': 'Točka na morju leži na kopnem. Premaknite jo na odprto morje.',
  'ownNetwork.fault.neither-side': 'Ne gre skozi nič, v čemer leži {id}. Popravite črto ali »{field}«.',
  'ownNetwork.fault.land-leg-at-sea':
    'Gre čez {km} morja, a ne z ladjo. Popravite »mode« ali premaknite črto na kopno.',
  'ownNetwork.fault.sea-leg-on-land':
    'Gre čez {km} kopnega, najprej pri {at}. Premaknite črto v vodo ali napišite »inland« za kanal ali reko.',
  'ownNetwork.fault.claims-brief':
    'Dokument sam česa takega ne imenuje. Napišite »literature« z virom ali »illustrative«, »inBrief« pa false.',
  'ownNetwork.fault.no-document':
    '»literature« ne temelji na nobenem dokumentu. Navedite ga v »sources« ali napišite »illustrative«.',
  'ownNetwork.fault.surveyed':
    'Odsek je narisan, ne izmerjen. Kot basis napišite »schematic« ali »inferred«.',
  'ownNetwork.fault.twice': '{value} stoji dvakrat. Odstranite eno od obeh.',
};

export default ownNetwork;
