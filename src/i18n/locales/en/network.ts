/** What is asked of the network: alternatives, and what changes when something is closed. */
const network = {
  'network.title': 'Where would it go instead?',
  'network.intro':
    'Paths that the drawn network allows, and what changes when something on it is closed. Indicative, on a schematic network: it says nothing of where anything moves, or how likely that is.',
  'network.briefOnly': 'The brief itself has no network. Turn off brief only to ask something of it.',

  'network.from': 'From',
  'network.to': 'To',
  'network.end.hint': 'Town, port, jurisdiction or own area',
  'network.end.none': 'Nothing of that name is on the network.',
  'network.end.area': 'Area of interest',
  'network.swap': 'Swap from and to',
  'network.cost': 'Least',
  'network.cost.km': 'kilometres',
  'network.cost.hours': 'hours on the way',
  'network.cost.borders': 'borders',
  'network.cost.mix': 'cost by an own mix',
  'network.mix.km': 'A kilometre costs',
  'network.mix.hours': 'An hour costs',
  'network.mix.borders': 'A border costs',
  'network.mix.nothing': 'One of the three must cost something.',
  'network.own': 'Own incidents on legs',
  'network.own.off': 'count for nothing',
  'network.own.dearer': 'make them cost more',
  'network.own.cheaper': 'make them cost less',
  'network.own.most': 'At most by a factor of',
  'network.own.said.dearer':
    'Costs count own incidents: the leg with most records costs {times} times as much, others more in proportion to theirs. Records on legs: {count}.',
  'network.own.said.cheaper':
    'Costs count own incidents: the cost of the leg with most records is divided by {times}, that of others in proportion to theirs. Records on legs: {count}.',
  'network.count': 'Alternatives',
  'network.shared': 'In common with a better one',
  'network.detour': 'Cost against the best',
  'network.upTo': 'up to {most}',
  'network.outOfService': 'Include sections that are suspended or closed',
  'network.outOfService.in': 'Suspended and closed sections are included.',
  'network.outOfService.out':
    '{count, plural, one {# section that is suspended or closed is} other {# sections that are suspended or closed are}} left out.',
  'network.service': 'Seasonal and out-of-service sections',

  'network.on.said': 'On your own network “{name}”, which stays in this browser.',
  'network.on.gone':
    'The own network that this is asked on is not here. Load it again, or ask another network.',

  'network.missing': 'Choose where paths begin and where they end.',
  'network.ends.shared':
    'Both ends hold {place}: no way leads between them. Choose ends that share no place.',
  'network.ends.empty': 'No town or port of the network lies in {place}. Choose another end.',
  'network.working': 'Paths are being sought.',
  'network.stop': 'Stop',
  'network.stopped': 'Stopped before the paths were found.',
  'network.failed': 'The paths could not be worked out.',
  'network.again': 'Try again',
  'network.found': '{count, plural, =0 {No modelled path} one {# alternative} other {# alternatives}}',
  'network.none':
    'No path leads from one to the other on the drawn network. There may be some that it does not draw.',
  'network.gaveUp': 'The search was given up before all paths had been looked at: there may be more.',
  'network.view': 'Shown',
  'network.baseline': 'Baseline',
  'network.scenario': 'Scenario',
  'network.splitView': 'Map',
  'network.splitView.one': 'one at a time',
  'network.splitView.beside': 'side by side',
  'network.splitView.swipe': 'with a line between, to be pulled',
  'network.splitView.note':
    'Left the baseline, right the scenario: they differ only by what is declared closed.',
  'network.splitView.handle': 'Line between baseline and scenario',
  'network.splitView.value': '{left} baseline, {right} scenario',
  'network.splitView.map': 'Map of the scenario',
  'network.splitView.missing':
    'This half cannot be drawn: the browser has no second map. What changes is told in the panel.',
  'network.alternative': 'Alternative {number}',
  'network.hours': '{hours} h at assumed speeds',
  'network.borders': '{count, plural, one {# border} other {# borders}}',
  'network.through': 'Through, in order',
  'network.atSea': 'at sea',
  'network.byMode': 'How',
  'network.crossings': 'Crossings',
  'network.ports': 'Ports called at',
  'network.evidence': 'Evidence',
  'network.markets': 'Markets on its legs',
  'network.market.along': '{km} this way',
  'network.market.against': '{km} the other way',
  'network.passages': 'Passages that speak of it',
  'network.legs': 'Legs, in order',
  'network.nothing': 'None',

  'network.closures': 'Closed in the scenario',
  'network.closures.none':
    'Nothing is closed. Choose something here, or press “Close in a scenario” in its details.',
  'network.close.feature': 'Close something',
  'network.close.hint': 'Crossing, port, leg, border or jurisdiction',
  'network.close.mode': 'Close a mode',
  'network.close.choose': 'Choose a mode',
  'network.mode': 'All legs by mode: {mode}',
  'network.mode.joined': 'All legs and joins by mode: {mode}',
  'network.closed': '{name} is closed in the scenario.',
  'network.open': 'Open {name} again',
  'network.opened': '{name} is open again.',
  'network.withoutEffect': 'No leg of the network leads over it.',
  'network.undo': 'Undo',
  'network.redo': 'Redo',
  'network.closedNow':
    '{count, plural, =0 {Nothing is closed.} one {# thing is closed.} other {# things are closed.}}',

  'network.effect': 'What changes',
  'network.remains': 'A modelled path remains. The first one, without and with what is closed:',
  'network.gone': 'With this closed, no modelled path remains. Paths that the network does not draw may.',
  'network.displaced': 'Displaced baseline alternatives',
  'network.newly': 'Newly touched',
  'network.left': 'No longer touched',
  'network.gaining': 'Legs on more alternatives',
  'network.warn': 'Whom to warn, in order',
  'network.warn.newly-touched': 'newly touched, {km} in all',
  'network.warn.more': 'alternatives {paths}, length in all {km}',
  'network.warn.closed-here': 'something is closed there',
  'network.warn.gates': 'Used by more:',

  'network.key': 'On the map',
  'network.key.path': 'The alternative that is looked at',
  'network.key.own': 'Your own network “{name}”: it stays in this browser',
  'network.key.closed': 'Closed in the scenario',
  'network.save.csv': 'Save as CSV',
  'network.save.geojson': 'Save as GeoJSON',
  'network.file': 'alternatives',
  'network.column.km': 'Length, km',
  'network.column.hours': 'Hours, assumed speeds',
  'network.column.borders': 'Borders',

  'network.how': 'How this is worked out',
  'network.how.network':
    'The network is the one that the atlas draws: {nodes} nodes and {legs} legs, most of them schematic, each gone over both ways. A crossing is passed from one side to the other; a port and the town after which it is named are joined by a road of our own, which is closed with all legs by road.',
  'network.how.ownNetwork':
    'The network is your own: {nodes} nodes and {legs} legs, each gone over both ways. A crossing is passed from one side to the other; a port and the town after which it is named are joined by a road of our own, which is closed with all legs by road.',
  'network.how.cost':
    'Cost = {km} × kilometres + {hours} × hours + {borders} × borders. A change of jurisdiction is a border; a voyage counts half a border at each shore.',
  'network.how.own':
    'Own incidents: let s be the records within {km} of a leg as a part of those of the leg with most, and w = 1 + ({times} − 1) × s. What a leg costs is multiplied by w where they make it cost more, and divided by w where less. They count as the filters let them pass. Records say where somebody looked, not where most moves.',
  'network.how.alternatives':
    'The first alternative costs least (Dijkstra 1959). Each further one is the next that passes no place twice, has at most {shared} of its cost in common with each of those before, and costs at most {detour} times as much as the first. This is the greedy answer of Liu, Jin, Yang and Zhou (2018), “Finding top-k shortest paths with diversity”: exact in each step, while another set might differ more.',
  'network.how.limits':
    'Limits: lengths are those of schematic lines, hours leave out waiting, loading and rest, and what is not drawn is not found. Legs that are only drawn for legibility count like any other. An order by cost is no order by likelihood.',
  'network.how.speeds': 'Speeds, km/h',
  'network.how.assumed': 'assumption of the atlas',
  'network.how.closures':
    'The question is answered twice: with nothing closed, and with all that is declared. A closed crossing takes out passing there, not the roads to it; a port what calls there by water; a border its crossings and the legs by land and river that pass it; a jurisdiction all that touches it.',
  'network.how.warn':
    'First come those that are newly touched, by length; then those with more alternatives, or with more of their length; then those where something is closed. The list says who is concerned on the drawn network, not what will happen.',
} as const;

export default network;
