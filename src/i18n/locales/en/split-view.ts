/** Two maps side by side or with a divider, and the comparison of two views. */
const splitView = {
  'split.left': 'Left',
  'split.right': 'Right',
  'split.map': 'Right map: {name}',
  'split.missing': 'This browser cannot draw a second map.',
  'split.handle': 'Divider between the two maps',
  'split.value': '{left} {first}, {right} {second}',
  'split.swipe': 'with a movable divider',
  'split.beside': 'side by side',
  'split.bar': 'Comparison',
  'split.date': '{side}: up to',
  'split.latest': 'the latest date',
  'split.wrongDate': 'Write a year, a month or a day, such as 2006, 2006-05 or 2006-05-31.',
  'split.swap': 'Swap left and right',
  'split.end': 'End comparison',
  'split.note': 'Layers, filters and the timeline change the left map.',
} as const;

export default splitView;
