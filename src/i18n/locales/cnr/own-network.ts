import type { Translated } from '../../messages.ts';
import type en from '../en/own-network.ts';

const ownNetwork: Translated<typeof en> = {
  'ownNetwork.title': 'Vlastita mreža',
  'ownNetwork.intro':
    'Umjesto čvorova i dionica atlasa mogu se pitati vaši, kao GeoJSON. Provjeravaju se po pravilima atlasa koja se na njih odnose, ostaju na ovom računaru i nema ih ni u jednoj vezi, slici ili brifingu.',
  'ownNetwork.asked': 'Mreža koja se pita',
  'ownNetwork.atlas': 'Mreža atlasa',
  'ownNetwork.load': 'Učitaj mrežu…',
  'ownNetwork.example': 'Sačuvaj primjer',
  'ownNetwork.example.file': 'vlastita mreža',
  'ownNetwork.format': 'Šta datoteke moraju imati',
  'ownNetwork.format.features':
    'GeoJSON u WGS 84, u jednoj datoteci ili u više njih: tačke su čvorovi, linije su dionice. Linija počinje i završava tačno u svojim čvorovima; sve je povezano.',
  'ownNetwork.format.nodes': 'Čvor ima',
  'ownNetwork.format.legs': 'Dionica ima',
  'ownNetwork.format.others': 'Može se dodati',
  'ownNetwork.format.rest':
    'Gdje je izostavljeno, evidence je illustrative, a {fields} slijede iz linije. Čvor može stajati za luku ili prelaz iz atlasa.',
  'ownNetwork.loading': '„{name}“ se provjerava.',
  'ownNetwork.taken': 'Sada se pita „{name}“.',
  'ownNetwork.nodes': 'Čvorovi',
  'ownNetwork.legs': 'Dionice',
  'ownNetwork.joined': 'Spojeni čvorovi',
  'ownNetwork.joined.id': 'isti id',
  'ownNetwork.joined.place': 'do {km}',
  'ownNetwork.joined.hand': 'ručno',
  'ownNetwork.joined.rule':
    'Čvorovi s istim id, lukom ili prelazom spajaju se do {far}, ostali do {near}, ako se vrsta i jurisdikcije podudaraju.',
  'ownNetwork.joined.not': 'Nespojeni: {count}.',
  'ownNetwork.join.form': 'Ručno spajanje čvora',
  'ownNetwork.join.own': 'Vaš čvor',
  'ownNetwork.join.atlas': 'Čvor atlasa u istim jurisdikcijama, najbliži prvi',
  'ownNetwork.join.do': 'Spoji',
  'ownNetwork.join.done': '„{name}“ je spojen s „{atlas}“.',
  'ownNetwork.join.undo': 'Poništi spajanje',
  'ownNetwork.join.undo.of': 'Poništi spajanje čvora „{name}“',
  'ownNetwork.join.undone': '„{name}“ više nije spojen.',
  'ownNetwork.repeated': 'Dionice koje atlas već ima',
  'ownNetwork.show': 'Prikaži cijelu na karti',
  'ownNetwork.remove': 'Ukloni „{name}“',
  'ownNetwork.removed': '„{name}“ je uklonjena. Poništavanje je vraća.',
  'ownNetwork.failed': '„{name}“ se ne može provjeriti. Odaberite je ponovo ili uzmite njen manji dio.',
  'ownNetwork.refused': '„{name}“ nije preuzeta i ništa se nije promijenilo. Šta nije u redu ({count}):',
  'ownNetwork.more': 'I još toga: {count}.',
  'ownNetwork.feature': '{file}, objekt {number}',
  'ownNetwork.fault.too-large': 'Veća je od {limit} MB. Izostavite ono što je daleko.',
  'ownNetwork.fault.not-json':
    'Ne može se čitati od reda {line}, kolone {column}: „{found}“. Sačuvajte je ponovo kao GeoJSON.',
  'ownNetwork.fault.no-collection': 'Nije zbirka objekata. Sačuvajte je kao GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'Ima više od {limit} objekata ili položaja. Izostavite ono što je daleko.',
  'ownNetwork.fault.full': 'Ne može se čuvati više od {limit} vlastitih mreža. Prvo jednu uklonite.',
  'ownNetwork.fault.none.node': 'U njoj nema tačaka: tačke su čvorovi. Učitajte ih s dionicama.',
  'ownNetwork.fault.none.leg': 'U njoj nema linija: linije su dionice. Učitajte ih s čvorovima.',
  'ownNetwork.fault.shape':
    'Nije tačka ni linija od [geografska dužina, širina] u WGS 84. Ispravite geometriju.',
  'ownNetwork.fault.field': '„{field}“ nedostaje ili ne može biti to. Upišite {wanted}.',
  'ownNetwork.fault.unknown-field': '„{field}“ nije poznato. Ispravite ime polja ili ga uklonite.',
  'ownNetwork.fault.text':
    '„{field}“ je prazno, duže od {limit} slova ili ima oznake ili nevidljiva slova. Upišite običan tekst.',
  'ownNetwork.fault.id-again': 'Njegov id stoji dvaput. Dajte jednom od dva drugi.',
  'ownNetwork.fault.id-differs': 'Izvan svojih svojstava zove se {id}. Upišite isti id na oba mjesta.',
  'ownNetwork.fault.not-there': '„{field}“ imenuje {id}, čega nema. Ispravite ili dodajte to.',
  'ownNetwork.fault.off-node': 'Linija ne dotiče {id}. Neka počinje i završava tačno u svojim čvorovima.',
  'ownNetwork.fault.tier-of-node': 'Ima tier 2, a {id} ima tier 1. Dajte mu tier 1.',
  'ownNetwork.fault.same-ends': 'Počinje i završava u istom čvoru. Ispravite „from“ ili „to“.',
  'ownNetwork.fault.detour':
    'Dugačka je {km}, a ravno {straight}: ne može biti kraća, niti više nego dvaput duža. Ispravite liniju ili „lengthKm“.',
  'ownNetwork.fault.lonely': 'Nijedna ga dionica ne dotiče. Dodajte dionicu ili ga uklonite.',
  'ownNetwork.fault.apart':
    'Mreža se raspada. Čvorova do kojih se ne može doći, ovaj među njima: {count}. Dodajte dionicu koja nedostaje.',
  'ownNetwork.fault.apart.core':
    'Sam tier 1 se raspada. Čvorova do kojih se ne može doći, ovaj među njima: {count}. Dodajte dionicu koja nedostaje.',
  'ownNetwork.fault.place-elsewhere': 'Leži drugdje nego {id}. Dajte mu taj položaj.',
  'ownNetwork.fault.country-count': 'Kodova u „{field}“: {count}. Njegova vrsta ima {due}.',
  'ownNetwork.fault.no-such-country': 'Karta nema {country}. Upišite kod po ISO 3166.',
  'ownNetwork.fault.outside-country':
    'Leži {km} izvan {country}. Ispravite položaj, prvo geografsku dužinu, ili kod.',
  'ownNetwork.fault.waypoint-on-land': 'Tačka na moru leži na kopnu. Pomjerite je na otvoreno more.',
  'ownNetwork.fault.neither-side': 'Ne prolazi ničim u čemu leži {id}. Ispravite liniju ili „{field}“.',
  'ownNetwork.fault.land-leg-at-sea':
    'Ide preko {km} mora, a ne brodom. Ispravite „mode“ ili pomjerite liniju na kopno.',
  'ownNetwork.fault.sea-leg-on-land':
    'Ide preko {km} kopna, prvi put kod {at}. Pomjerite liniju u vodu ili upišite „inland“ za kanal ili rijeku.',
  'ownNetwork.fault.claims-brief':
    'Sam sažetak ne imenuje ništa takvo. Upišite „literature“ s izvorom ili „illustrative“, a „inBrief“ false.',
  'ownNetwork.fault.no-document':
    '„literature“ ne počiva ni na jednom dokumentu. Navedite ga u „sources“ ili upišite „illustrative“.',
  'ownNetwork.fault.surveyed':
    'Dionica je nacrtana, a ne snimljena. Kao basis upišite „schematic“ ili „inferred“.',
  'ownNetwork.fault.twice': '{value} stoji dvaput. Uklonite jedno od dva.',
};

export default ownNetwork;
