/** The dossier of a border, border section, port, crossing or user's area, with assessment and print. */
const dossier = {
  'dossiers.intro':
    'A dossier lists the routes, features and passages that concern a border, port, crossing or one of your areas.',
  'dossiers.open': 'Open dossier',
  'dossiers.assessed': 'Assessments',
  'dossiers.none': 'No assessments yet.',
  'dossier.title': 'Dossier: {name}',
  'dossier.intro':
    'Features that touch it, passages of the brief, coverage gaps and your assessment. Indicative: the network is schematic.',
  'dossier.between': '{border}, {from} to {to}',
  'dossier.inside': '{border}, in {area}',
  'dossier.rest': 'Rest of {border}',
  'dossier.area': 'Your area',
  'dossier.area.deleted': 'deleted area',
  'dossier.area.gone': 'Your area was deleted; its assessment remains. Undo the deletion in “Areas”.',
  'dossier.along':
    '{border}, km {from}–{to} from its {end, select, north {northern} south {southern} east {eastern} other {western}} end',
  'dossier.along.from': 'From km',
  'dossier.along.to': 'To km',
  'dossier.along.how':
    'Kilometres run along the drawn line, or lines in turn, from its {end, select, north {northern} south {southern} east {eastern} other {western}} end. Enter them, or drag both ends.',

  'dossier.filtered':
    'Filters of the atlas are on. Hidden items are not in this dossier; “none” means none that the filters show.',
  'dossier.part': 'Section',
  'dossier.part.whole': 'All of the border',
  'dossier.part.along': 'By kilometres',
  'dossier.part.between': 'Between two crossings',
  'dossier.part.inside': 'In one of your areas',
  'dossier.part.first': 'First crossing',
  'dossier.part.second': 'Second crossing',
  'dossier.part.none':
    'There is no such section. Choose two crossings on one line of the border, or an area it runs through.',
  'dossier.near': 'Maximum distance',

  'dossier.here': 'Routes and features here',
  'dossier.here.none': 'The atlas has nothing here.',
  'dossier.name': 'Name',
  'dossier.away': '{km} away',
  'dossier.passages': 'Passages',
  'dossier.markets.legs': 'Route sections here',
  'dossier.markets.placed': 'Placed by the brief in',
  'dossier.markets.passages': 'Passages on it and a side',
  'dossier.markets.none': 'No market is linked to a route section or port here.',
  'dossier.markets.elsewhere': 'Placed by the brief on a side, but on no route section here: {names}.',

  'dossier.ofItself': 'About itself',
  'dossier.ofHere': 'About features here',
  'dossier.ofBoth': 'About both sides together',
  'dossier.ofSide': 'About {name}, not both',

  'dossier.gaps': 'Not covered by the brief',
  'dossier.gaps.itself': 'No passage is about it.',
  'dossier.gaps.both': 'No passage is about both sides together.',
  'dossier.gaps.side': 'No passage is about {name}.',
  'dossier.gaps.things': '{kind} without a passage: {count} of {all}. {names}',
  'dossier.gaps.markets': 'Markets here without a passage that also covers a side: {names}.',
  'dossier.gaps.none': 'Passages cover all of it.',
  'dossier.gaps.note': 'This describes the brief, not the place.',

  'dossier.incidents': 'Your records',
  'dossier.map.records': 'Dots: your records ({count}); larger dots are several records.',
  'dossier.incidents.none': 'No records are imported.',
  'dossier.incidents.how': 'Nearest to it, within {km}. Filters: {filters}.',
  'dossier.incidents.inside': 'Inside it or on its edge. Filters: {filters}.',
  'dossier.by.market': 'Your records by market and year',
  'dossier.by.crossing': 'Your records by crossing and year',
  'dossier.change': 'Change',
  'dossier.change.how':
    'Change compares the records of January to {month} in {year} and {before}, with a 95 % interval of the ratio.',
  'dossier.change.interval': '{ratio} ({low} to {high})',
  'dossier.change.more': 'more',
  'dossier.change.fewer': 'fewer',
  'dossier.change.unsure': 'may be chance',
  'dossier.year': 'Year',
  'dossier.by': 'Counted by',
  'dossier.quarter': 'Quarter',
  'dossier.month': 'Month',
  'dossier.yearOnly': 'No month',
  'dossier.undated': 'No date',
  'dossier.records': 'Records',
  'dossier.sum': 'Total',

  'dossier.compare': 'Comparison with neighbours',
  'dossier.compare.what': 'Count',
  'dossier.compare.silent': 'Crossings without a passage',
  'dossier.compare.rate': 'Your records per 100 km',
  'dossier.file.lines': 'dossier',
  'dossier.file.compare': 'neighbours',

  'dossier.assess': 'Your assessment',
  'dossier.assess.saved': 'Private: saved in this browser, and not part of any link or public page.',
  'dossier.assess.intro':
    'Each part needs a level and a reason. None is derived from another, and no level is a probability.',
  'dossier.assess.shared':
    'Another window has changed assessments here. They are added to yours; for the same part, the last change applies.',
  'dossier.assess.refused': 'This browser does not save it: it is lost when you close the page.',
  'dossier.assess.threat': 'Threat',
  'dossier.assess.threat.about': 'Who or what acts here or could, as far as known.',
  'dossier.assess.vulnerability': 'Vulnerability',
  'dossier.assess.vulnerability.about': 'Weaknesses here that would let it pass.',
  'dossier.assess.impact': 'Impact',
  'dossier.assess.impact.about': 'Consequences here and elsewhere.',
  'dossier.assess.level': 'Level',
  'dossier.assess.reason': 'Reason',
  'dossier.assess.noReason': 'A level without a reason does not count.',
  'dossier.assess.noLevel': 'A reason without a level does not count.',
  'dossier.assess.none': 'not assessed',
  'dossier.assess.undone': 'Undone.',
  'dossier.assess.redone': 'Redone.',

  'dossier.how.here':
    'A route section passes a border where it ends at a crossing, or, by river, where its line crosses the border. Routes and markets are those of the sections. Distances are measured along the great circle from the drawn line. All lines are schematic.',
  'dossier.how.part':
    'A crossing or record belongs to the border section nearest to it, so the sections add up to the whole.',
  'dossier.how.area':
    'An area lists what it contains or touches. Its sides are these jurisdictions and both sides of these borders.',
  'dossier.how.passages':
    'Passages on a group (such as the region) are not counted. Two features in one passage need not be linked.',
  'dossier.how.assess':
    'Threat, vulnerability and impact follow the Common Integrated Risk Analysis Model of the European Border and Coast Guard. The four levels are a scale of this atlas. Reliability and credibility follow the six-by-six (Admiralty) system.',

  'dossier.page': 'One page',
  'dossier.annex': 'Annex',
  'dossier.back': 'Back to the dossier',
  'dossier.paper.title': 'Title',
  'dossier.paper.withoutOwn': 'Without your data',
  'dossier.paper.leftOut': 'Left out: your records, assessments, gradings, notes and route questions.',
  'dossier.paper.ownArea': 'This needs one of your areas.',
  'dossier.paper.handling': 'Printed at the top and bottom of every page, such as “RESTRICTED”.',
  'dossier.paper.print': 'Print, or save as PDF',
  'dossier.paper.preview': 'Preview',
  'dossier.paper.missing': 'Not in this annex',
  'dossier.paper.noIncidents': 'Your records: none are imported.',
  'dossier.paper.noNetwork': 'Alternative routes: none are computed.',
  'dossier.paper.noGaps': 'What new information would change: not computed.',
  'dossier.paper.noClosures': 'Simulated closures: none.',
  'dossier.paper.notAssessed': 'Without level and reason: {names}.',
} as const;

export default dossier;
