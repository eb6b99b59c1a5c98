/** What is worked out about a question to the network besides its alternatives: chokepoints, places where most pass, how far the order stands, what to ask first. */
const networkStudies = {
  'studies.title': 'More about this question',
  'studies.intro':
    'Each is worked out when asked for, with what is closed in the case that is shown. All of it is of the drawn network alone.',
  'studies.work': 'Work it out',
  'studies.workAgain': 'Work it out anew',
  'studies.working': 'Being worked out: {study}',
  'studies.done': 'Worked out: {study}',
  'studies.stopped': 'Stopped before it was worked out.',
  'studies.failed': 'It could not be worked out.',
  'studies.of': 'Worked out for {from} – {to}; things closed: {count}.',
  'studies.isOld': 'The question or its settings have changed since.',
  'studies.return': 'Back to that question',
  'studies.mark': 'Show on the map',
  'studies.unmark': 'Take off the map',
  'studies.showAll': 'Show all {count}',
  'studies.key': 'Looked at in what was worked out',
  'studies.limits': 'Limits: {limits}',
  'studies.column.set': 'Set',
  'studies.column.added': 'Alternatives added',
  'studies.column.name': 'Name',
  'studies.column.id': 'Identifier',
  'studies.column.share': 'Part, %',
  'studies.column.draws': 'Draws',
  'studies.column.link': 'Link to the view',
  'studies.around': '± {share}',
  'studies.exact': 'as they are',

  'studies.cuts': 'Chokepoints',
  'studies.cuts.intro': 'The smallest sets of things without which no modelled path is left.',
  'studies.cuts.parts': 'What may be taken out',
  'studies.cuts.parts.nodes-and-crossings': 'towns, ports and crossings',
  'studies.cuts.parts.crossings-and-ports': 'crossings and ports only',
  'studies.cuts.parts.legs-and-crossings': 'legs and crossings',
  'studies.cuts.parts.nodes': 'towns and ports only',
  'studies.cuts.parts.legs': 'legs only',
  'studies.cuts.found': 'Sets: {count}; things in each: {size}. All are equally small.',
  'studies.cuts.weighed': 'Sets: {count}; each weighs {size} by own incidents. None weighs less.',
  'studies.cuts.some': 'There are more; these are the first {count}.',
  'studies.cuts.nothing': 'There is no path to be cut.',
  'studies.cuts.unparted':
    'No set of these parts the two ends: some path leads from one to the other without passing any of them.',
  'studies.cuts.set': 'Set {number}',
  'studies.cuts.how':
    'A minimum cut, by the largest flow (Ford and Fulkerson 1956, Dinic 1970); all of them from what the flow leaves (Picard and Queyranne 1980), each once. Everything counts the same. Places at the ends of the question are not taken out, but ports of a jurisdiction or area may be. With crossings and ports only, what is taken out of a port is what calls there by water, and the road through its town stays; otherwise a port goes with its town. No place at sea is taken out.',
  'studies.cuts.own':
    'Own incidents count here too: a leg weighs what its cost is multiplied by, and a town, port or crossing the mean of the legs that end there; 1 without records.',
  'studies.cuts.limits':
    'what is not drawn may lead around any of these; nothing is said of how one would close them, or whether anything passes there.',

  'studies.watch': 'Where most modelled paths pass',
  'studies.watch.intro':
    'At which few places most alternatives are seen, and over what most shortest paths lead. It counts paths of the model, not what moves.',
  'studies.watch.count': 'Places to pick',
  'studies.watch.among': 'Picked from',
  'studies.watch.crossings': 'crossings',
  'studies.watch.withPorts': 'crossings and ports',
  'studies.watch.paths': 'Alternatives modelled',
  'studies.watch.between': 'Shortest paths between',
  'studies.watch.between.network': 'all towns and ports',
  'studies.watch.between.ends': 'the two ends',
  'studies.watch.covered':
    '{covered} of {paths} modelled alternatives pass one of these. No other pick of as many has more than {atMost}.',
  'studies.watch.added': 'alternatives added: {count}',
  'studies.watch.none': 'No modelled alternative passes such a place.',
  'studies.watch.passed': 'On most shortest paths',
  'studies.watch.pairs': 'Part of the shortest paths that lead over each; pairs of places: {pairs}',
  'studies.watch.how':
    'Places are picked one by one, each the one that adds most alternatives; such a pick has at least {part} of what the best one has (Nemhauser, Wolsey and Fisher 1978). The alternatives are sought as above, only more of them.',
  'studies.watch.how.between':
    'The second list is betweenness (Freeman 1977, Brandes 2001) by the cost of the question, with ends of paths counted; of equal paths each counts by its part.',
  'studies.watch.limits':
    'other alternatives would give another pick, and a place on many modelled paths need not be one where much moves.',

  'studies.stability': 'How far the order stands',
  'studies.stability.intro':
    'Numbers that somebody chose are drawn from ranges, again and again, and the alternatives are ranked anew. A count of draws is no likelihood.',
  'studies.stability.draws': 'Draws',
  'studies.stability.seed': 'Seed',
  'studies.stability.weights': 'Weights of the cost',
  'studies.stability.legs': 'Cost of each leg',
  'studies.stability.speeds': 'Speeds',
  'studies.stability.speeds.ranges': 'in their ranges',
  'studies.stability.speeds.fixed': 'as assumed',
  'studies.stability.there': 'Illustrative legs are present in',
  'studies.stability.ofDraws': '{share} of draws',
  'studies.stability.table': 'In how many of {draws} draws, seed {seed}',
  'studies.stability.first': 'First',
  'studies.stability.top': 'In the top {count}',
  'studies.stability.absent': 'Not there',
  'studies.stability.other': 'Another path came before all of these in {times} of {draws} draws.',
  'studies.stability.without': 'No path was left in {times} of {draws} draws.',
  'studies.stability.none': 'There is no alternative to rank.',
  'studies.stability.onFirst': 'Crossings on the first path, in draws',
  'studies.stability.how':
    'Each draw takes weights, speeds and a factor for every leg evenly from their ranges, leaves out by lot legs that are only drawn for legibility, and asks for the first path anew (Saltelli and others 2008). The same seed gives the same draws (mulberry32); more draws begin with those of fewer.',
  'studies.stability.ranges': 'Ranges of speeds, km/h',
  'studies.stability.limits':
    'ranges are chosen, not measured. The alternatives that are shown are ranked among each other; they are not sought anew.',

  'studies.gaps': 'What to ask first',
  'studies.gaps.intro':
    'Which single unknown would change the alternatives most if it were known: requests for information, in order.',
  'studies.gaps.leg': 'Nobody documents this leg. Is it there?',
  'studies.gaps.crossing': 'The atlas does not say whether it is open. Is it?',
  'studies.gaps.weight': 'A weight that somebody chose. What is it?',
  'studies.gaps.speed': 'An assumed speed. What is it?',
  'studies.gaps.absent': 'If it is not there',
  'studies.gaps.closed': 'If it is closed',
  'studies.gaps.low': 'If it is as low as can be',
  'studies.gaps.high': 'If it is as high as can be',
  'studies.gaps.change': '{share} of the length is other',
  'studies.gaps.cutOff': 'no modelled path is left',
  'studies.gaps.otherFirst': 'another alternative comes first',
  'studies.gaps.found': 'Unknowns tried: {tried}. Those that change something: {count}.',
  'studies.gaps.none': 'Unknowns tried: {tried}. None changes the alternatives by itself.',
  'studies.gaps.givenUp': 'search given up',
  'studies.gaps.givenUp.before':
    'The search for the alternatives was itself given up before all paths had been looked at: what lies on paths that it did not come to was not tried.',
  'studies.gaps.givenUp.some':
    'Unknowns for which the search was given up: {count}. What they change may be more or less than is told, or something where nothing is told.',
  'studies.gaps.request': 'Request for information',
  'studies.gaps.reason': 'Reason',
  'studies.gaps.how':
    'Each unknown is set in turn to what it could turn out to be, and the question is asked again. Those that leave no path come first, then those that change most: the part of the length, of both answers together, that only one of them leads over (Jaccard 1912); last, those that only change which comes first. It is a value of information without chances (Howard 1966), which nobody has.',
  'studies.gaps.limits':
    'one unknown at a time, so two that matter only together are not found; what the atlas does not draw is no unknown here.',
} as const;

export default networkStudies;
