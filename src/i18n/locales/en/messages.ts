const en = {
  'app.title': 'Crossroads',
  'app.subtitle': 'Organized crime routes in South-Eastern Europe',
} as const;

export default en;
