import type { Translated } from '../../messages.ts';
import type en from '../en/drop.ts';

const drop: Translated<typeof en> = {
  'drop.hint': 'Relâchez pour ouvrir',
  'drop.leftOut':
    'Les fichiers s’ouvrent un par un, ici {name}. {count, plural, one {L’autre fichier a été laissé de côté.} many {Les # autres fichiers ont été laissés de côté.} other {Les # autres fichiers ont été laissés de côté.}}',
  'drop.later': '{name} est ouvert, et se trouve à côté de la carte une fois l’exposé terminé.',
  'drop.pick': 'Rouvrir une vue',
  'drop.pick.about':
    'Une image créée ici porte sa vue. Choisissez-en une, ou déposez-la sur la carte, et la vue redevient ce qu’elle était.',
  'drop.pick.button': 'Choisir une image…',
  'drop.opened': 'La vue de {name} est ouverte.',
  'drop.chapter': 'L’image a été tirée de « {chapter} », un chapitre de l’exposé « {title} ».',
  'drop.presentFrom': 'Présenter à partir d’ici',
  'drop.failed': '{name} n’a ouvert aucune vue.',
  'drop.failure.too-large': 'Le fichier dépasse {limit} Mo, plus que toute image créée ici.',
  'drop.failure.unreadable':
    'Le navigateur n’a pas pu le lire : il a peut-être été déplacé. Choisissez-le de nouveau.',
  'drop.failure.no-picture': 'Ce n’est une image ni PNG ni SVG. Choisissez-en une qui a été créée ici.',
  'drop.failure.damaged': 'L’image est tronquée ou endommagée. Demandez qu’on vous la renvoie.',
  'drop.failure.nothing-carried':
    'Elle ne porte pas de vue : elle a été créée ailleurs, ou un programme l’en a retirée en chemin. Prenez le fichier tel qu’il a été créé.',
  'drop.failure.not-understood':
    'Ce qu’elle porte n’est pas une vue de cet atlas. Prenez le fichier tel qu’il a été créé.',
  'drop.failure.newer':
    'Elle a été créée par une version ultérieure de l’atlas. Rechargez cette page et réessayez.',
};

export default drop;
