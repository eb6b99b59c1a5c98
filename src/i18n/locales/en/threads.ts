/** The threads that run through the brief, as a list to choose from. */
const threads = {
  'threads.title': 'Threads through the brief',
  'threads.intro': 'Choose one: its passages come together, and what they speak of lights up on the map.',
  'threads.driver': 'Drivers',
  'threads.enabler': 'Enablers',
  'threads.harm': 'Harms',
  'threads.response': 'Responses',
  'threads.pillar': 'The four pillars',
} as const;

export default threads;
