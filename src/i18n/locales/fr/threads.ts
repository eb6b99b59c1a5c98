import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Fils du document',
  'threads.intro':
    'Choisissez-en un : ses passages se rassemblent, et ce dont ils parlent s’éclaire sur la carte.',
  'threads.driver': 'Moteurs',
  'threads.enabler': 'Facilitateurs',
  'threads.harm': 'Préjudices',
  'threads.response': 'Réponses',
  'threads.pillar': 'Les quatre piliers',
};

export default threads;
