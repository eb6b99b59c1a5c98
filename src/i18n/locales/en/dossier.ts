/** The dossier of a border, a part of it, a port or a crossing: what is there, what is made of it, and paper. */
const dossier = {
  'dossiers.title': 'Dossiers',
  'dossiers.intro': 'A dossier lists what touches a border, port or crossing, and what the brief says of it.',
  'dossiers.border': 'Border',
  'dossiers.port': 'Port',
  'dossiers.crossing': 'Border crossing',
  'dossiers.open': 'Open dossier',
  'dossiers.assessed': 'Assessments',
  'dossiers.none': 'No assessments yet.',
  'dossier.title': 'Dossier: {name}',
  'dossier.intro':
    'What touches it, what the brief says of it and what it does not, and what you make of it. Indicative, on a schematic network.',
  'dossier.between': '{border}, {from} to {to}',
  'dossier.inside': '{border}, in {area}',
  'dossier.rest': 'Rest of {border}',
  'dossier.along':
    '{border}, km {from}–{to} from its {end, select, north {northern} south {southern} east {eastern} other {western}} end',
  'dossier.along.from': 'From km',
  'dossier.along.to': 'To km',
  'dossier.along.how':
    'Kilometres run along the drawn line from its {end, select, north {northern} south {southern} east {eastern} other {western}} end; of several lines, one after the other. Set them here, or drag the two ends on the map.',

  'dossier.filtered':
    'Filters of the atlas are on: what they hide is not in this dossier, and “none” means none of what they leave.',
  'dossier.part': 'Section',
  'dossier.part.whole': 'All of the border',
  'dossier.part.along': 'Drawn along its line',
  'dossier.part.between': 'Between two crossings',
  'dossier.part.inside': 'In one of your areas',
  'dossier.part.first': 'One crossing',
  'dossier.part.second': 'Another',
  'dossier.part.none':
    'There is no such section. Choose two crossings on one line of the border, or an area that the border runs through.',
  'dossier.near': 'Near it, up to',

  'dossier.here': 'What passes or lies here',
  'dossier.here.none': 'Nothing in the atlas passes or lies here.',
  'dossier.name': 'Name',
  'dossier.away': '{km} away',
  'dossier.passages': 'Passages',
  'dossier.markets.legs': 'Route sections here',
  'dossier.markets.placed': 'Placed by the brief in',
  'dossier.markets.passages': 'Passages on it and a side',
  'dossier.markets.none': 'No market is tied to a route section or port here.',
  'dossier.markets.elsewhere': 'Placed by the brief in a side, and on no route section here: {names}.',

  'dossier.ofItself': 'Of itself',
  'dossier.ofHere': 'Of what passes or lies here',
  'dossier.ofBoth': 'Of both sides together',
  'dossier.ofSide': 'Of {name}, not of both',

  'dossier.gaps': 'What the brief is silent on',
  'dossier.gaps.itself': 'No passage speaks of it itself.',
  'dossier.gaps.both': 'No passage speaks of both sides together.',
  'dossier.gaps.side': 'No passage speaks of {name}.',
  'dossier.gaps.things': '{kind} without a passage: {count} of {all}. {names}',
  'dossier.gaps.markets': 'Markets here that no passage speaks of together with a side: {names}.',
  'dossier.gaps.none': 'Passages speak of all of it.',
  'dossier.gaps.note': 'This is about the brief. It says nothing about the place.',

  'dossier.incidents': 'Your records',
  'dossier.incidents.none': 'No records are imported.',
  'dossier.incidents.how': 'Nearest to it, within {km}. Filters: {filters}.',
  'dossier.year': 'Year',
  'dossier.by': 'Counted by',
  'dossier.quarter': 'Quarter',
  'dossier.month': 'Month',
  'dossier.yearOnly': 'No month told',
  'dossier.undated': 'No date',
  'dossier.records': 'Records',
  'dossier.sum': 'All',

  'dossier.compare': 'Beside its neighbours',
  'dossier.compare.what': 'What is counted',
  'dossier.compare.silent': 'Crossings without a passage',
  'dossier.compare.rate': 'Your records per 100 km',
  'dossier.file.lines': 'dossier',
  'dossier.file.compare': 'neighbours',

  'dossier.assess': 'Your assessment',
  'dossier.assess.kept': 'For you alone: saved in this browser, and not part of any link or public page.',
  'dossier.assess.intro':
    'Each part needs a level and a reason. None is worked out from another, and no level is a probability.',
  'dossier.assess.shared':
    'Another window has assessed here too. Its judgements stand beside yours; where both changed the same one, the last stands.',
  'dossier.assess.refused': 'This browser does not save it: it lasts until you close the page.',
  'dossier.assess.threat': 'Threat',
  'dossier.assess.threat.about': 'Who or what acts here, or could, as far as is known.',
  'dossier.assess.vulnerability': 'Vulnerability',
  'dossier.assess.vulnerability.about': 'What here would let it pass.',
  'dossier.assess.impact': 'Impact',
  'dossier.assess.impact.about': 'What it would do, here and further on.',
  'dossier.assess.level': 'Level',
  'dossier.assess.reason': 'Reason',
  'dossier.assess.noReason': 'A level without a reason does not count.',
  'dossier.assess.noLevel': 'A reason without a level does not count.',
  'dossier.assess.none': 'not assessed',
  'dossier.assess.undone': 'Undone.',
  'dossier.assess.redone': 'Done again.',

  'dossier.how.here':
    'A route section passes a border where it ends at one of its crossings, or by river where its drawn line passes the border. Routes and markets are those of the route sections. What is near is measured from the drawn line, along the great circle. All lines are schematic.',
  'dossier.how.part':
    'A section of a border is a stretch of its line. A crossing or record belongs to the section in which the nearest point of the line lies, so that a section and the rest add up to the whole.',
  'dossier.how.passages':
    'Passages of a group, such as the whole region, are not counted: they speak of the group. A passage that speaks of two things need not tie them to each other.',
  'dossier.how.assess':
    'Threat, vulnerability and impact are the parts of risk in the Common Integrated Risk Analysis Model of the European Border and Coast Guard. The four levels are a scale of this atlas; reliability and credibility are those of the six-by-six (Admiralty) system.',

  'dossier.page': 'One page',
  'dossier.annex': 'Annex',
  'dossier.back': 'Back to the dossier',
  'dossier.paper.title': 'Title',
  'dossier.paper.withoutOwn': 'Without your data',
  'dossier.paper.leftOut': 'Left out: your records, assessments, gradings, notes and route questions.',
  'dossier.paper.ownArea': 'The section lies in one of your areas.',
  'dossier.paper.handling': 'Stands at the head and the foot of every page, such as “RESTRICTED”.',
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
