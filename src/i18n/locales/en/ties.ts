/** What the brief says of a feature, in its panel. */
const ties = {
  'ties.asserts': 'The brief says',
  'ties.overtaken': 'Said, and overtaken since',
  'ties.implies.group': 'Said of the group as a whole',
  'ties.implies.itself': 'Meant, without being named',
  'ties.implies.through': 'Said of {group}, to which it belongs',
  'ties.implies.part': 'Said of {part}, which is a part of it',
  'ties.wordless': 'not by name',
  'ties.context': 'Named in passing',
  'ties.unnamed': 'Not named; these passages are its context',
  'ties.only': 'The brief speaks of it only as part of {groups}.',
  'ties.silent': 'Not covered by the brief.',
  'ties.silent.sources':
    'What stands here comes from {count, plural, one {another source} other {# other sources}}, listed below.',
  'ties.silent.wider': 'The brief does speak of what it belongs to:',
  'ties.passages': '{count, plural, one {# passage} other {# passages}}',
  'ties.rest': '{count, plural, one {# more passage} other {# more passages}}',
  'ties.mentions': '{count, number} mentions:',
  'ties.mention': 'Mention {index, number} of {count, number} in {place}',

  'ties.named.title': 'What the brief names here',
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
  'ties.thread.related.regions': 'Groups spoken of as a whole',
  'ties.thread.related.markets': 'Markets',
  'ties.thread.related.routes': 'Routes',
  'ties.thread.related.institutions': 'Institutions and instruments',
  'ties.thread.related.places': 'Cases, groups, events and places',
  'ties.thread.related.abroad': 'Places outside the region',
  'ties.thread.members':
    'Its passages name none of the ten by itself: these belong to the groups they speak of.',
  'ties.thread.placeless': 'Its passages speak of no place, market or institution in particular.',
} as const;

export default ties;
