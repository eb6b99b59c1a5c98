/** Themes of the brief, as a list. */
const threads = {
  'threads.title': 'Themes of the brief',
  'threads.intro': 'Choose a theme to list its passages. If it concerns few places, the map highlights them.',
  'threads.driver': 'Drivers',
  'threads.enabler': 'Enablers',
  'threads.harm': 'Harms',
  'threads.response': 'Responses',
  'threads.pillar': 'The four pillars',
} as const;

export default threads;
