/** Analyses of a route question: chokepoints, places on most routes, robustness, new information. */
const networkStudies = {
  'studies.title': 'More analyses',
  'studies.intro':
    'Each analysis runs on request, with the closures of the case shown. All of them apply to this network only.',
  'studies.work': 'Run',
  'studies.workAgain': 'Run again',
  'studies.working': 'Running: {study}',
  'studies.done': 'Finished: {study}',
  'studies.stopped': 'Stopped before it finished.',
  'studies.failed': 'The analysis failed.',
  'studies.of': 'For {from} – {to}; closures: {count}.',
  'studies.isOld': 'The route question or its settings have changed since.',
  'studies.return': 'Back to that question',
  'studies.mark': 'Show on the map',
  'studies.unmark': 'Remove from the map',
  'studies.showAll': 'Show all {count}',
  'studies.key': 'Selected in the analysis',
  'studies.limits': 'Limits: {limits}',
  'studies.column.set': 'Set',
  'studies.column.added': 'Alternatives added',
  'studies.column.name': 'Name',
  'studies.column.id': 'ID',
  'studies.column.share': 'Share (%)',
  'studies.column.draws': 'Simulation runs',
  'studies.column.link': 'Link to the view',
  'studies.around': '± {share}',
  'studies.exact': 'unchanged',

  'studies.cuts': 'Chokepoints',
  'studies.cuts.intro': 'The smallest sets of places or sections without which no route remains.',
  'studies.cuts.parts': 'What can close',
  'studies.cuts.parts.nodes-and-crossings': 'towns, ports and crossings',
  'studies.cuts.parts.crossings-and-ports': 'crossings and ports only',
  'studies.cuts.parts.legs-and-crossings': 'sections and crossings',
  'studies.cuts.parts.nodes': 'towns and ports only',
  'studies.cuts.parts.legs': 'sections only',
  'studies.cuts.found': 'Sets: {count}; items in each: {size}. All are equally small.',
  'studies.cuts.weighed': 'Sets: {count}; weight of each by your records: {size}. None weighs less.',
  'studies.cuts.some': 'There are more; these are the first {count}.',
  'studies.cuts.nothing': 'There is no route to interrupt.',
  'studies.cuts.unparted':
    'These closures cannot separate the two ends: at least one route avoids all of them.',
  'studies.cuts.set': 'Set {number}',
  'studies.cuts.how':
    'A minimum cut, from the maximum flow (Ford and Fulkerson 1956, Dinic 1970); all minimum cuts from the residual graph (Picard and Queyranne 1980). Everything has the same weight. The chosen start and end stay open, but ports of a jurisdiction or area may close. With crossings and ports only, closing a port stops its ships, and the road through its town stays open; otherwise a port closes with its town. Places at sea do not close.',
  'studies.cuts.own':
    'Your records count: the weight of a section is its cost factor, of a place the mean of its sections.',
  'studies.cuts.limits':
    'routes outside the network may bypass these places; how to close them, or what passes there, is not covered.',

  'studies.watch': 'Places on most computed routes',
  'studies.watch.intro':
    'The few places on most alternatives, and the sections on most shortest routes. Counts model routes, not real traffic.',
  'studies.watch.count': 'Number of places',
  'studies.watch.among': 'Choose from',
  'studies.watch.crossings': 'crossings',
  'studies.watch.withPorts': 'crossings and ports',
  'studies.watch.paths': 'Alternatives computed',
  'studies.watch.between': 'Shortest routes between',
  'studies.watch.between.network': 'all towns and ports',
  'studies.watch.between.ends': 'the two ends',
  'studies.watch.covered':
    '{covered} of {paths} alternatives pass one of these. No other choice of as many has more than {atMost}.',
  'studies.watch.added': 'alternatives added: {count}',
  'studies.watch.none': 'No alternative passes such a place.',
  'studies.watch.passed': 'On most shortest routes',
  'studies.watch.pairs': 'Share of the shortest routes that use each; pairs of places: {pairs}',
  'studies.watch.how':
    'Each next place adds most alternatives. Result: at least {part} of the best possible (Nemhauser, Wolsey and Fisher 1978).',
  'studies.watch.how.between':
    'Second list: betweenness (Freeman 1977, Brandes 2001) by the chosen cost, ends of routes included; equal routes share the count.',
  'studies.watch.limits':
    'other alternatives would give another choice, and a place on many computed routes need not have much traffic.',

  'studies.stability': 'How robust is the ranking?',
  'studies.stability.intro':
    'Each run draws the chosen numbers from ranges and ranks the alternatives. The share of runs is not a likelihood.',
  'studies.stability.draws': 'Simulation runs',
  'studies.stability.seed': 'Seed',
  'studies.stability.weights': 'Cost weights',
  'studies.stability.legs': 'Cost of each section',
  'studies.stability.speeds': 'Speeds',
  'studies.stability.speeds.ranges': 'drawn from ranges',
  'studies.stability.speeds.fixed': 'as assumed',
  'studies.stability.there': 'Illustrative sections present in',
  'studies.stability.ofDraws': '{share} of runs',
  'studies.stability.table': 'Out of {draws} runs, seed {seed}',
  'studies.stability.first': 'First',
  'studies.stability.top': 'In the top {count}',
  'studies.stability.absent': 'Missing',
  'studies.stability.other': 'Another route came first in {times} of {draws} runs.',
  'studies.stability.mostOther': 'Most often, in {times} runs:',
  'studies.stability.without': 'No route remained in {times} of {draws} runs.',
  'studies.stability.none': 'There are no alternatives to rank.',
  'studies.stability.onFirst': 'Crossings on the best route, by runs',
  'studies.stability.how':
    'Each run draws weights, speeds and a factor for every section evenly from their ranges, leaves out illustrative sections at random, and computes the best route (Saltelli and others 2008). The same seed gives the same runs (mulberry32); more runs begin with the same ones.',
  'studies.stability.ranges': 'Ranges of speeds, km/h',
  'studies.stability.limits':
    'the ranges are chosen, not measured. Only the alternatives shown are ranked; no new ones are computed.',

  'studies.gaps': 'What new information would change',
  'studies.gaps.intro':
    'Which single unknown would change the alternatives most: requests for information, in order.',
  'studies.gaps.leg': 'No source documents trafficking on this section. Is there any?',
  'studies.gaps.crossing': 'No source documents trafficking at this crossing. Is there any?',
  'studies.gaps.weight': 'A chosen weight. What is the right one?',
  'studies.gaps.speed': 'An assumed speed. What is the real one?',
  'studies.gaps.unused': 'Without trafficking there',
  'studies.gaps.low': 'At the lowest value',
  'studies.gaps.high': 'At the highest value',
  'studies.gaps.change': '{share} of the route length changes',
  'studies.gaps.cutOff': 'no route remains',
  'studies.gaps.otherFirst': 'another alternative comes first',
  'studies.gaps.found': 'Unknowns tested: {tried}. With an effect: {count}.',
  'studies.gaps.none': 'Unknowns tested: {tried}. None changes the alternatives by itself.',
  'studies.gaps.givenUp': 'search stopped at its limit',
  'studies.gaps.givenUp.before':
    'The search for alternatives stopped at its limit. Unknowns on routes beyond it were not tested.',
  'studies.gaps.givenUp.some':
    'Unknowns with a search stopped at its limit: {count}. Their effect may differ from what is shown.',
  'studies.gaps.request': 'Request for information',
  'studies.gaps.reason': 'Reason',
  'studies.gaps.how':
    'Each unknown is set to its possible values in turn, and the routes are computed again. Unknowns that leave no route come first; then by the share of length that only one of the two answers uses (Jaccard 1912); last, those that only change which route is best. This is a value of information without probabilities (Howard 1966), which are unknown.',
  'studies.gaps.limits':
    'unknowns are tested singly, so joint effects of two are missed; nothing outside of the network is tested.',
} as const;

export default networkStudies;
