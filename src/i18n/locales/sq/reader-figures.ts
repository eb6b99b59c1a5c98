import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': 'Figura {number}',
  'figures.enlarge': 'Zmadho',
  'figures.enlargeFigure': 'Zmadho figurën {number}',
  'figures.read': 'Lexo në dokument',
  'figures.model.title': 'Figura I: një model biznesi nga fillimi në fund',
  'figures.model.mark': 'Rindërtim',
  'figures.model.why':
    'Nga kjo figurë, në tekstin me të cilin punojmë, ka mbetur vetëm titulli. Fazat, radha e tyre dhe shigjetat janë tonat; ajo që thuhet në to është nga pjesa II e dokumentit.',
  'figures.model.stages': 'Fazat e modelit të biznesit',
  'figures.stage.show': 'Trego në hartë',
  'figures.stage.shown': 'E ndriçuar në hartë',
  'figures.stage.lit': '{title}: e ndriçuar në hartë',
  'figures.stage.unlit': 'Asnjë fazë nuk është më e ndriçuar',
  'figures.stage.rests': 'Mbështetet te',
  'figures.stage.passage': 'Lexo {section}, {label}: {title}',
  'figures.passes.drugs': 'drogë',
  'figures.passes.proceeds': 'fitime',
  'figures.landscape.title': 'Figura II: panorama e krimit të organizuar',
  'figures.map.name': 'Harta e dhjetë juridiksioneve',
  'figures.map.nameLit': 'Harta e dhjetë juridiksioneve me vijat e tregut: {market}',
  'figures.map.hint': 'Ndaluni mbi një kuti: vijat e tregut të saj ndriçohen këtu dhe në hartën e madhe.',
  'figures.map.ours':
    'Vizatimi ynë: as harta e dokumentit, as hartë e Kombeve të Bashkuara; vijat janë skematike.',
  'figures.map.theirs': 'Për hartën e vet dokumenti thotë:',
  'figures.box.legs':
    '{legs, plural, one {# segment} other {# segmente}} në hartë, nga burime të tjera: dokumenti nuk vizaton asnjë vijë.',
  'figures.box.legsNoPlace':
    'Figura nuk i jep këtij tregu asnjë vend të vetin. Nga burime të tjera: {legs, plural, one {# segment} other {# segmente}} në hartë.',
  'figures.box.band': 'Në hartë: brezi i asaj që thotë vetë dokumenti.',
  'figures.box.hidden': 'Asgjë në hartë, për sa kohë ajo tregon vetëm atë që thotë vetë dokumenti.',
  'figures.box.nothing': 'Pa vend në hartë: nuk i jep as figura, as ndonjë burim yni.',
  'figures.box.alone': 'Trego vetëm këtë në hartë',
  'figures.box.all': 'Trego sërish të gjitha tregjet',
  'figures.box.saidAlone': 'Harta tregon vetëm: {market}',
  'figures.box.saidAll': 'Harta tregon sërish të gjitha tregjet',
  'figures.box.market': 'Tregu në hollësi',
};

export default readerFigures;
