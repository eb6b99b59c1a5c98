import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  'about.title': 'O Crossroads',
  'about.what.title': 'Kaj je to',
  'about.what':
    'Zemljevid po dokumentu o politikah »An aid to strategic responses to organized crime in South-Eastern Europe« (UNODC, Dunaj, 2024). Označuje, kaj pravi dokument, kaj dokumentirajo drugi viri in kaj so referenčni podatki. Ni publikacija Združenih narodov.',
  'about.limits':
    'Nobena črta ni izmerjena trasa in nič tukaj ni za taktično rabo. Prikazana ni nobena oseba. Dokument ne imenuje nobene ceste, prehoda ali pristanišča v regiji: ti so iz spodnjih virov.',
  'about.languages': 'Besed tega atlasa v jezikih razen angleščine materni govorci še niso prebrali.',
  'about.notes.title': 'Opombe o imenih in mejah',
  'about.edition.title': 'Izdaja',
  'about.edition': 'Izdaja {edition} ({date})',
  'about.checked': 'Dejstva preverjena do: {date}',
  'about.corrections': 'Popravki',
  'about.noCorrections': 'Popravkov še ni bilo.',
  'about.cite.title': 'Kako navajati',
  'about.cite':
    'Crossroads: atlas dokumenta UNODC o organizirani kriminaliteti v Jugovzhodni Evropi, izdaja {edition} ({date}).',
  'about.sources.title': 'Viri in licence',
  'about.data.title': 'Podatki',
  'about.data':
    'Pripravljene datoteke je mogoče prenesti in odpreti v katerem koli geografskem informacijskem sistemu.',
  'about.fonts': 'Pisavi: Noto Sans in Noto Serif, SIL Open Font License 1.1.',
  'figure.titleSelected': '{name}: poti organizirane kriminalitete v Jugovzhodni Evropi',
  'figure.description':
    'Zemljevid desetih držav in ozemelj regije z balkansko in črnomorsko potjo, pristanišči, prehodi in kraji. Isto vsebino je mogoče prebrati objekt za objektom v ploščah atlasa.',
  'figure.period': 'Obdobje: {period}',
  'figure.briefOnly': 'Samo tisto, kar pravi dokument sam',
  'figure.sources': 'Viri: {sources}',
  'figure.moreSources': 'v atlasu še {count, plural, one {# vir} two {# vira} few {# viri} other {# virov}}',
  'figure.colophon': 'Crossroads, izdaja {edition} · datum slike: {date}',
  'figure.notUnitedNations': 'To ni zemljevid Združenih narodov.',
  'figure.scale': '{km, number} km v sredini zemljevida',
  'picture.intro': 'Slika prikazuje zemljevid, kakršen je zdaj, z naslovom, legendo, viri in obema opombama.',
  'picture.flat': 'Slika gleda naravnost navzdol: nagib zemljevida se ne ohrani.',
  'picture.format': 'Oblika',
  'picture.png': 'PNG, za prosojnice in dokumente',
  'picture.svg': 'SVG, za urejanje in tisk',
  'picture.scale': 'Velikost',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} px)',
  'picture.download': 'Prenesi',
  'picture.working': 'Slika se riše',
  'picture.done': 'Slika je med prenosi: {file}',
  'picture.failed': 'Slike ni bilo mogoče narediti: {reason}. Poskusite z manjšo velikostjo ali s SVG.',
};

export default about;
