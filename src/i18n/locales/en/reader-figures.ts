/** Figures I and II of the brief, in the reader and enlarged. */
const readerFigures = {
  'figures.number': 'Figure {number}',
  'figures.enlarge': 'Enlarge',
  'figures.enlargeFigure': 'Enlarge figure {number}',
  'figures.read': 'Read in the brief',
  'figures.model.title': 'Figure I: an end-to-end business model',
  'figures.model.mark': 'Reconstruction',
  'figures.model.why':
    'Only the caption of this figure survives in the text we work from. The stages, their order and the arrows are ours; what stands in them is from section II of the brief.',
  'figures.model.stages': 'Stages of the business model',
  'figures.stage.show': 'Show on the map',
  'figures.stage.shown': 'Lit on the map',
  'figures.stage.lit': '{title}: lit on the map',
  'figures.stage.unlit': 'No stage is lit any more',
  'figures.stage.rests': 'Rests on',
  'figures.stage.passage': 'Read {section}, {label}: {title}',
  'figures.passes.drugs': 'drugs',
  'figures.passes.proceeds': 'proceeds',
  'figures.landscape.title': 'Figure II: the organized crime landscape',
  'figures.map.name': 'Map of the ten jurisdictions',
  'figures.map.nameLit': 'Map of the ten jurisdictions with the lines of {market}',
  'figures.map.hint': 'Rest on a box: the lines of its market light up here and on the large map.',
  'figures.map.ours':
    'Our drawing, not the map of the brief, and no map of the United Nations; lines are schematic.',
  'figures.map.theirs': 'Of its own map the brief says:',
  'figures.box.legs':
    '{legs, plural, one {# route section} other {# route sections}} on the map, from other sources: the brief draws no line.',
  'figures.box.legsNoPlace':
    'The figure gives this market no place of its own. From other sources: {legs, plural, one {# route section} other {# route sections}} on the map.',
  'figures.box.band': 'On the map: the band of what the brief itself says.',
  'figures.box.hidden': 'Nothing on the map while it shows only what the brief itself says.',
  'figures.box.nothing': 'No place on the map: neither the figure nor a source of ours gives it one.',
  'figures.box.alone': 'Show alone on the map',
  'figures.box.all': 'Show all markets again',
  'figures.box.saidAlone': 'The map shows only {market}',
  'figures.box.saidAll': 'The map shows all markets again',
  'figures.box.market': 'The market in detail',
} as const;

export default readerFigures;
