import type { Translated } from '../../messages.ts';
import type en from '../en/incident-map.ts';

const incidentMap: Translated<typeof en> = {
  'incidentMap.title': 'Montrer sur la carte comme',
  'incidentMap.points': 'Points',
  'incidentMap.density': 'Densité',
  'incidentMap.hexagons': 'Hexagones',
  'incidentMap.legs': 'Le long des tronçons',
  'incidentMap.difference': 'Différence le long des tronçons',
  'incidentMap.clusters': 'Amas hors du réseau',
  'incidentMap.about.points':
    '{count, plural, one {# enregistrement placé} many {# enregistrements, chacun placé} other {# enregistrements, chacun placé}} où il se trouve ; {unplaced} sans lieu.',
  'incidentMap.about.density':
    'Combien d’enregistrements se trouvent dans 1 000 km², en valeurs lissées : chacun est étalé sur environ {km} alentour. Ce qui est en deçà de la première classe reste blanc.',
  'incidentMap.about.density.measured':
    'Quantités pour 1 000 km², en valeurs lissées : chacune est étalée sur environ {km} alentour. Les valeurs en deçà de la première classe restent blanches.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# enregistrement} many {# enregistrements} other {# enregistrements}} en hexagones de {area} chacun, qui rapetissent quand vous zoomez ; {unplaced} sans lieu.',
  'incidentMap.about.hexagons.measured':
    '{sum} en hexagones de {area} chacun, qui rapetissent quand vous zoomez ; {unplaced} sans lieu.',
  'incidentMap.counting': 'Comptage en cours…',
  'incidentMap.legend': 'Légende des enregistrements sur la carte',
  'incidentMap.noMarket': 'Sans marché',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': '{from} à {to}',
  'incidentMap.class.more': '{from} et plus',
  'incidentMap.perArea': '{class} dans 1 000 km²',
  'incidentMap.hexagonTable': 'Tableau des hexagones',
  'incidentMap.column.middle': 'Milieu de l’hexagone',
  'incidentMap.column.records': 'Enregistrements',
  'incidentMap.place': '{lat}° N, {lng}° E',
  'incidentMap.about.legs':
    '{count, plural, one {# enregistrement se trouve} many {# enregistrements se trouvent} other {# enregistrements se trouvent}} à moins de {km} d’un tronçon. Les bandes le long d’un tronçon sont larges à proportion des enregistrements de ce côté, vus dans son sens ; le nombre vaut pour les deux côtés. Appuyez sur un nombre, ou sur un tronçon du tableau, pour n’avoir que ses enregistrements.',
  'incidentMap.about.legs.measured':
    '{sum} à moins de {km} d’un tronçon. Largeur de la bande : quantité de ce côté. Nombre : les deux côtés.',
  'incidentMap.strip':
    '{count, plural, one {# enregistrement} many {# enregistrements} other {# enregistrements}} d’un côté',
  'incidentMap.strip.measured': '{sum} d’un côté',
  'incidentMap.offCorridor': 'À plus de {km} de tout tronçon',
  'incidentMap.unplaced': 'Sans lieu',
  'incidentMap.legTable': 'Tableau des tronçons',
  'incidentMap.column.leg': 'Tronçon',
  'incidentMap.column.left': 'À gauche',
  'incidentMap.column.on': 'Sur la ligne',
  'incidentMap.column.right': 'À droite',
  'incidentMap.column.all': 'Total',
  'incidentMap.chooseLeg': 'Seulement les enregistrements du tronçon {leg}',
  'incidentMap.own.alone':
    'Vos enregistrements sont comptés le long des tronçons de « {name} », et non de l’atlas.',
  'incidentMap.own.added':
    'Vos enregistrements sont comptés au tronçon le plus proche, de l’atlas ou de « {name} ».',
  'incidentMap.own.failed':
    'Vos enregistrements n’ont pas pu être comptés le long des tronçons de « {name} ».',
  'incidentMap.own.section': '{name} (votre réseau)',
  'incidentMap.splitView.hexagons':
    'Enregistrements en hexagones de {area} chacun, qui rapetissent quand vous zoomez.',
  'incidentMap.splitView.legs':
    'Enregistrements à moins de {km} d’un tronçon. Les bandes qui le longent sont larges à proportion des enregistrements de ce côté, vus dans son sens, à la même échelle dans les deux moitiés ; le nombre vaut pour les deux côtés.',
  'incidentMap.splitView.atLegs': 'À moins de {km} d’un tronçon',
  'incidentMap.splitView.sides': 'à gauche {left}, sur la ligne {on}, à droite {right}',
  'incidentMap.here': 'Enregistrement {number} sur {count} ici',
  'incidentMap.here.before': 'Précédent',
  'incidentMap.here.next': 'Suivant',
  'incidentMap.goTo': 'Montrer {place} sur la carte',
};

export default incidentMap;
