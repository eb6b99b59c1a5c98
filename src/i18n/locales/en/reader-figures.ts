/** Figures I and II of the brief, in the reader and enlarged. */
const readerFigures = {
  'figures.number': 'Figure {number}',
  'figures.enlarge': 'Enlarge',
  'figures.enlargeFigure': 'Enlarge figure {number}',
  'figures.read': 'Read in the brief',
  'figures.model.title': 'Figure I: an end-to-end business model',
  'figures.model.mark': 'Reconstruction',
  'figures.model.why':
    'The text we work from has only this caption. Stages, order and arrows are ours; contents are from section II.',
  'figures.model.stages': 'Stages of the business model',
  'figures.stage.show': 'Show on the map',
  'figures.stage.shown': 'Highlighted on the map',
  'figures.stage.lit': '{title}: highlighted on the map',
  'figures.stage.unlit': 'No stage is highlighted',
  'figures.stage.rests': 'Based on',
  'figures.stage.passage': 'Read {section}, {label}: {title}',
  'figures.passes.drugs': 'drugs',
  'figures.passes.proceeds': 'proceeds',
  'figures.landscape.title': 'Figure II: the organized crime landscape',
  'figures.map.name': 'Map of the ten jurisdictions',
  'figures.map.nameLit': 'Map of the ten jurisdictions with the lines of {market}',
  'figures.map.hint': 'Point at a box to highlight the lines of its market here and on the large map.',
  'figures.map.ours': 'Our drawing, not a map of the brief or of the United Nations. Lines are schematic.',
  'figures.map.theirs': 'The brief on its map:',
  'figures.box.legs':
    '{legs, plural, one {# route section} other {# route sections}} on the map, from other sources: the brief draws no line.',
  'figures.box.legsNoPlace':
    'The figure gives this market no place. From other sources: {legs, plural, one {# route section} other {# route sections}} on the map.',
  'figures.box.band': 'On the map: the band that the brief states.',
  'figures.box.hidden': 'Not on the map while “Brief only” is on.',
  'figures.box.nothing': 'Not on the map: neither the figure nor our other sources give it a place.',
  'figures.box.alone': 'Show only this market',
  'figures.box.all': 'Show all markets again',
  'figures.box.saidAlone': 'The map shows only {market}',
  'figures.box.saidAll': 'The map shows all markets again',
  'figures.box.market': 'Details of the market',
} as const;

export default readerFigures;
