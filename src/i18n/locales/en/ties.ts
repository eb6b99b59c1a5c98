/** Passages of the brief on a feature, in its details. */
const ties = {
  'ties.asserts': 'Stated by the brief',
  'ties.overtaken': 'Stated, and overtaken since',
  'ties.implies.group': 'Stated for the group as a whole',
  'ties.implies.itself': 'Meant, without being named',
  'ties.implies.through': 'Stated for {group}, to which it belongs',
  'ties.implies.part': 'Stated for {part}, which is a part of it',
  'ties.wordless': 'not by name',
  'ties.context': 'Named in passing',
  'ties.unnamed': 'Not named; these passages are its context',
  'ties.only': 'The brief covers it only as part of {groups}.',
  'ties.silent.sources':
    'The details here are from {count, plural, one {another source} other {# other sources}}, listed below.',
  'ties.silent.wider': 'The brief does cover what it belongs to:',
  'ties.passages': '{count, plural, one {# passage} other {# passages}}',
  'ties.rest': '{count, plural, one {# more passage} other {# more passages}}',
  'ties.mentions': '{count, number} mentions:',
  'ties.mention': 'Mention {index, number} of {count, number} in {place}',

  'ties.named.title': 'Named by the brief here',
  'ties.named.strategies': 'Strategies, treaties, programmes',
  'ties.named.institutions': 'Institutions and cooperation',
  'ties.named.cases': 'Cases and groups',
  'ties.named.events': 'Events',
  'ties.named.none': 'The brief names no strategy, institution, case or event for {name}.',
  'ties.named.placed': 'Named in the brief, placed here by other sources',
  'ties.named.others': 'Cases, institutions and events from other sources',

  'ties.thread.opportunities': 'Opportunities',
  'ties.thread.pillar': 'An opportunity of',
  'ties.thread.related.jurisdictions': 'Jurisdictions',
  'ties.thread.related.regions': 'Groups covered as a whole',
  'ties.thread.related.markets': 'Markets',
  'ties.thread.related.routes': 'Routes',
  'ties.thread.related.institutions': 'Institutions and instruments',
  'ties.thread.related.places': 'Cases, groups, events and places',
  'ties.thread.related.abroad': 'Places outside the region',
  'ties.thread.members':
    'Its passages name none of the ten by itself: these belong to the groups that they cover.',
  'ties.thread.placeless': 'Its passages are about no particular place, market or institution.',
} as const;

export default ties;
