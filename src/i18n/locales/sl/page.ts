import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'Crossroads',
  'app.subtitle': 'Poti organizirane kriminalitete v Jugovzhodni Evropi',
  'ui.close': 'Zapri',
  'ui.dismiss': 'Skrij',
  'ui.retry': 'Poskusi znova',
  'ui.skip': 'Preskoči',
  'ui.skipToMap': 'Preskoči na zemljevid',
  'ui.skipToDetails': 'Preskoči na podrobnosti',
  'ui.skipToTimeline': 'Preskoči na časovnico',
  'ui.layersRegion': 'Trgi, poti in sloji',
  'ui.mapRegion': 'Zemljevid',
  'ui.detailsRegion': 'Podrobnosti',
  'ui.openLayers': 'Sloji',
  'ui.openDetails': 'Podrobnosti',
  'ui.tab.feature': 'Objekt',
  'ui.tab.brief': 'Dokument',
  'ui.tab.compose': 'Sestavi',
  'ui.tab.incidents': 'Incidenti',
  'ui.tab.network': 'Omrežje',
  'ui.briefLoading': 'Pridobiva se bralnik …',
  'ui.openTime': 'Čas',
  'ui.openMore': 'Več',
  'ui.sheet': 'Plošče',
  'ui.sheetHandle': 'Višina plošč',
  'ui.sheet.low': 'Nizko',
  'ui.sheet.half': 'Pol zaslona',
  'ui.sheet.full': 'Polno',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'Skrij plošče',
  'ui.showPanels': 'Pokaži plošče',
  'ui.tools': 'Pogled in orodja',

  // Beside the words of every passage
  'passage.paraphrase': 'Povzeto z našimi besedami, ni besedilo UNODC. To ni publikacija Združenih narodov.',
  'welcome.title': 'Regija, prebrana iz enega dokumenta',
  'welcome.intro':
    'Ta atlas riše, kar dokument UNODC o politikah glede organizirane kriminalitete v Jugovzhodni Evropi pravi o desetih jurisdikcijah, dveh poteh nedovoljene trgovine in šestih trgih, in za vsako črto pokaže, kdo to pravi.',
  'welcome.read.title': 'Kako brati zemljevid',
  'welcome.read.band': 'Mehek pas je to, kar pravi dokument sam: smer, ne trasa.',
  'welcome.read.line':
    'Polna črta: dokument, ki smo ga vsaj deloma prebrali, poroča o tem trgu tu, v tej državi ali na tej poti.',
  'welcome.read.dashed': 'Dolge črtice: navedeno v dokumentu, od katerega smo prebrali le povzetek.',
  'welcome.read.thin': 'Tanka črta: cesta, železnica ali linija obstaja; noben vir z njo ne povezuje trga.',
  'welcome.read.dotted': 'Pikčasta črta je naša risba; ne dokumentira je noben vir.',
  'welcome.read.schematic': 'Nobena črta ni izmerjena trasa. Od blizu se črte razširijo v koridorje.',
  'welcome.start.title': 'Kje začeti',
  'welcome.start.briefOnly': 'Poglejte samo, kar pravi dokument',
  'welcome.start.world': 'Poglejte vezi s preostalim svetom',
  'welcome.start.keyboard': 'Raziskujte s tipkovnico',
  'welcome.counts':
    'Skozi filtre gre: jurisdikcije {jurisdictions, number}, {legs, plural, one {# odsek} two {# odseka} few {# odseki} other {# odsekov}}, {ports, plural, one {# pristanišče} two {# pristanišči} few {# pristanišča} other {# pristanišč}}, {crossings, plural, one {# prehod} two {# prehoda} few {# prehodi} other {# prehodov}} in {places, plural, one {# kraj} two {# kraja} few {# kraji} other {# krajev}}.',
  'notes.label': 'Opombe k zemljevidu',
  'notes.handling': 'Oznaka zaupnosti',
  'notes.kosovo':
    '* Vsa sklicevanja na Kosovo je treba razumeti v okviru Resolucije Varnostnega sveta Združenih narodov 1244 (1999).',
  'notes.boundaries': 'Meje, imena in oznake ne pomenijo, da jih Združeni narodi podpirajo ali sprejemajo.',
  'notes.partMissing':
    'Dela atlasa ni bilo mogoče pridobiti, ta brskalnik pa ga znova zahteva šele ob novem nalaganju strani. Preverite povezavo in nato znova naložite: vaš pogled je ohranjen v naslovu.',
  'notes.documentStorage':
    'Ta brskalnik ni dovolil spremeniti, kar hrani o vašem dokumentu. Če ga želite odstraniti, v nastavitvah brskalnika počistite podatke tega spletišča.',
  'notes.settingsNotKept': 'Ta brskalnik ne hrani nastavitev: veljajo do zaprtja strani.',
  'notes.schematic': 'Črte poti so shematske.',
  'offline.ready': 'Shranjeno: odslej deluje brez omrežja.',
  'offline.update': 'Nova različica atlasa je pripravljena.',
  'offline.updateNow': 'Preklopi nanjo',
};

export default page;
