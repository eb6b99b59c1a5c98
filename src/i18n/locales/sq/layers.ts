import type { Translated } from '../../messages.ts';
import type en from '../en/layers.ts';

const layers: Translated<typeof en> = {
  // Layers: title and description in the panel, the reason when one cannot be shown.
  'layer.jurisdictions.title': 'Juridiksionet',
  'layer.jurisdictions.description': 'Dhjetë juridiksionet e përmbledhjes, të ngjyrosura sipas grupit',
  'layer.borders.title': 'Kufijtë sipas statusit',
  'layer.borders.description':
    'Kufijtë e jashtëm dhe të brendshëm të Bashkimit Evropian dhe të zonës Shengen në fund të periudhës',
  'layer.routes.title': 'Rrugët',
  'layer.routes.description':
    'Rruga ballkanike dhe ajo e Detit të Zi, degët e tyre dhe degët hyrëse, me drejtim',
  'layer.nodes.title': 'Nyjat',
  'layer.nodes.description': 'Qytete dhe nyja kryesore ku takohen segmentet',
  'layer.crossings.title': 'Pikëkalimet kufitare',
  'layer.crossings.description': 'Ku rrugët, hekurudhat dhe tragetet kalojnë një kufi',
  'layer.ports.title': 'Portet',
  'layer.ports.description': 'Portet detare dhe lumore të rajonit dhe ato ku çojnë rrugët e tij',
  'layer.places.title': 'Vende, raste dhe ngjarje',
  'layer.places.description':
    'Institucione, raste, grupe dhe ngjarje që përmend përmbledhja, dhe pak kontekst',
  'layer.market-presence.title': 'Prania e tregut',
  'layer.market-presence.description': 'Vlerësime të Indeksit të Krimit të Organizuar për tregjet e shfaqura',
  'layer.world-links.title': 'Lidhjet me botën',
  'layer.world-links.description': 'Vende të largëta me të cilat përmbledhja e lidh rajonin',
  'layer.movement.title': 'Shenja lëvizëse',
  'layer.movement.description': 'Pika që udhëtojnë përgjatë segmenteve në drejtimin e trafikut',
  'layer.unavailable.brief-only': 'Përmbledhja nuk thotë asgjë të këtij lloji',
  'layer.unavailable.index': 'Vlerësimet vijnë nga një botim tjetër, jo nga përmbledhja',

  // Legend lines, by layer.
  'legend.jurisdictions.eu': 'Anëtarë të Bashkimit Evropian',
  'legend.jurisdictions.western-balkans': 'Ballkani Perëndimor',
  'legend.borders.outer': 'Kufi i jashtëm i Bashkimit Evropian ose i zonës Shengen',
  'legend.borders.controlled': 'Ndërmjet anëtarëve të Bashkimit Evropian, me kontrolle kufitare',
  'legend.borders.inner': 'Brenda Bashkimit Evropian dhe zonës Shengen',
  'legend.borders.other': 'Kufi tjetër',
  'legend.borders.undetermined': 'Vijë, statusi përfundimtar i së cilës nuk është përcaktuar',
  'legend.routes.balkan': 'Rruga ballkanike',
  'legend.routes.black-sea': 'Rruga e Detit të Zi',
  'legend.routes.both': 'Të dyja rrugët',
  'legend.routes.feeder': 'Degë hyrëse nga jashtë rajonit, ose vetëm lëvizje njerëzish',
  'legend.routes.band': 'Siç e thotë përmbledhja: një drejtim, jo një rrugëtim',
  'legend.routes.documented': 'Dokumentuar në botime të tjera',
  'legend.routes.illustrative': 'Vizatuar për lexueshmëri; asnjë burim nuk e dokumenton',
  'legend.routes.sea': 'Në det',
  'legend.routes.two-way': 'Trafik në të dy drejtimet',
  'legend.routes.corridor': 'Korridor',
  'legend.routes.corridor-note':
    'Vija përfaqëson një brez prej rreth dhjetë kilometrash, jo një rrugë të vetme',
  'legend.nodes.hub': 'Nyjë kryesore, ku takohen disa segmente',
  'legend.nodes.city': 'Qytet në një rrugë',
  'legend.crossings.road': 'Pikëkalim rrugor',
  'legend.crossings.rail': 'Pikëkalim hekurudhor',
  'legend.crossings.ferry': 'Pikëkalim me traget',
  'legend.ports.sea': 'Port detar',
  'legend.ports.river': 'Port lumor',
  'legend.places.case': 'Rast',
  'legend.places.institution': 'Institucion',
  'legend.places.group': 'Grup',
  'legend.places.event': 'Ngjarje',
  'legend.places.place': 'Vend',
  'legend.places.hollow': 'Vendi nuk dihet; shenja vetëm mban emrin',
  'legend.market-presence.step': 'Vlerësimi nga {from, number} deri në {to, number}',
  'legend.market-presence.note': 'Vlerësimi më i lartë ndër tregjet e shfaqura',
  'legend.market-presence.none': 'Nuk është botuar asnjë vlerësim',
  'legend.world-links.link': 'Lidhje për të cilën flet përmbledhja',
  'legend.world-links.place': 'Vend jashtë rajonit',
  'legend.movement.dots': 'Drejtimi i trafikut, në lëvizje',
};

export default layers;
