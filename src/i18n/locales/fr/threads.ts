import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Thèmes du document',
  'threads.intro':
    'Choisissez un thème pour voir ses passages. S’il concerne peu de lieux, la carte les met en évidence.',
  'threads.driver': 'Moteurs',
  'threads.enabler': 'Facilitateurs',
  'threads.harm': 'Préjudices',
  'threads.response': 'Réponses',
  'threads.pillar': 'Les quatre piliers',
};

export default threads;
