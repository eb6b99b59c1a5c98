/** Two periods or two groups of own incidents compared, in tables and on the map. */
const compare = {
  'compare.title': 'Compare periods or groups',
  'compare.region': 'What is compared, as a table',
  'compare.what': 'What is compared',
  'compare.before': 'the period with what came just before, as long',
  'compare.year': 'the period with the same days of the year before',
  'compare.groups': 'two groups with each other',
  'compare.none':
    'Choose a period with a beginning and an end first, such as by pulling one open over the columns above.',
  'compare.noGroups': 'There is nothing by which the records fall into two groups.',
  'compare.source': 'Groups by',
  'compare.column': 'Column “{name}”',
  'compare.first': 'First group',
  'compare.second': 'Second group',
  'compare.others': 'all others',
  'compare.empty': 'nothing stands there',
  'compare.by': 'Counted by',
  'compare.measure': 'Measured as',
  'compare.measure.counts': 'how many',
  'compare.measure.shares': 'share of all records of each',
  'compare.days': '{days, plural, one {# day} other {# days}}',
  'compare.ratio.periods': 'Times as many a day',
  'compare.ratio.groups': 'Times as many',
  'compare.ratio.shares': 'Times as large a share',
  'compare.interval': '{ratio} ({low} to {high})',
  'compare.counts.more': 'more',
  'compare.counts.fewer': 'fewer',
  'compare.shares.more': 'larger share',
  'compare.shares.fewer': 'smaller share',
  'compare.unsure': 'may be chance',
  'compare.sort': 'sort by this',
  'compare.method':
    'In brackets what the counts leave open at 95 %: both are taken as made by chance around a steady rate (Poisson), and the exact interval of their ratio is given (Przyborowski and Wilenski 1940; Clopper and Pearson 1934). It says how far chance may explain a difference, not what made it. Among many rows one in twenty is told apart by chance alone.',
  'compare.method.shares':
    'A share is measured over all records of its side, a number that is taken as it is. This makes intervals rather too wide than too narrow.',
  'compare.method.groups': 'The filter by what tells the groups apart stands aside here.',
  'compare.map.about':
    '{first} against {second}, with both counts at each route section. The broader a line, the more the two differ at the least, at 95 %: up to 1.5 times, up to 3 times, and more.',
  'compare.map.more': '▲ the first is more',
  'compare.map.fewer': '▼ the first is fewer',
  'compare.map.unsure': 'No sign: no change is possible too, it may be chance',
  'compare.map.counted':
    '{count, plural, one {# route section has} other {# route sections have}} records of either: at {more} the first is more, at {fewer} fewer, at {unsure} it may be chance.',
  'compare.map.change': 'Change what is compared',
  'compare.map.begin': 'Nothing is compared yet.',
  'compare.map.legs':
    'The two groups are route sections, so there is no difference along route sections to show.',
  'compare.map.table': 'Difference as a table',
  'compare.view': 'On the map',
  'compare.view.all': 'all that passes, as one',
  'compare.view.difference': 'difference along route sections',
  'compare.view.swipe': 'swipe: a line that you pull, the first left of it, the second right',
  'compare.view.beside': 'side by side: the same place twice',
  'compare.half.first': 'Left',
  'compare.half.second': 'Right',
  'compare.half.records': '{count, plural, one {# record} other {# records}}',
  'compare.half.said':
    'Left: {first}, {firstCount}. Right: {second}, {secondCount}. Colours, breadths and sizes mean the same in both.',
  'compare.half.map': 'Map of the right half: {name}',
  'compare.half.missing':
    'This half cannot be drawn: the browser has no second map to give. The tables have its numbers.',
  'compare.handle': 'Line between the halves of the map',
  'compare.handle.value': '{left} {first}, {right} {second}',
  'compare.period': '{from} to {to}',
} as const;

export default compare;
