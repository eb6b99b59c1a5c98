import type { Translated } from '../../messages.ts';
import type en from '../en/hand-over.ts';

const handOver: Translated<typeof en> = {
  'handOver.title': 'Transmettre des incidents',
  'handOver.intro':
    'Un fichier des enregistrements que vous choisissez. Il est fait dans ce navigateur et enregistré sur cet appareil : rien n’est envoyé nulle part.',
  'handOver.set': 'Enregistrements de',
  'handOver.format': 'Format',
  'handOver.rows': 'Quels enregistrements',
  'handOver.rows.all': 'Tous : {count}',
  'handOver.rows.passing': 'Ceux que les filtres retiennent : {count}',
  'handOver.rows.picked': 'Ceux qui sont sélectionnés dans le tableau : {count}',
  'handOver.position': 'Positions',
  'handOver.position.exact': 'telles quelles',
  'handOver.position.cell': 'centre d’une cellule de {side} km',
  'handOver.position.jurisdiction': 'seulement le pays ou territoire',
  'handOver.position.none': 'omises',
  'handOver.date': 'Dates',
  'handOver.date.exact': 'telles quelles',
  'handOver.date.month': 'seulement le mois et l’année',
  'handOver.date.year': 'seulement l’année',
  'handOver.date.none': 'omises',
  'handOver.coarse':
    'Toutes les cellules ont la même superficie. Les enregistrements sont mélangés et renumérotés, les textes libres sont omis sauf si vous les ajoutez, et une case du fichier qui donne une date ou une position plus exacte reste vide. Les mots que vous ajoutez peuvent encore en dire plus : lisez l’aperçu.',
  'handOver.columns': 'Colonnes',
  'handOver.quantity': 'Quantité et unité',
  'handOver.grades': 'Avec vos cotations',
  'handOver.tags':
    'Avec le pays ou territoire et les tronçon, point de passage, port et frontière les plus proches',
  'handOver.tags.coarse': 'Avec le pays ou territoire',
  'handOver.tags.waiting': 'La situation des enregistrements est encore en cours de calcul.',
  'handOver.handling': 'Marque de diffusion',
  'handOver.preview': 'Ce qui est transmis',
  'handOver.preview.records':
    'Enregistrements : {count}, dont {placed} avec une position et {dated} avec une date.',
  'handOver.preview.shared':
    'Lieux : {cells} ; plus petit nombre d’enregistrements qui en partagent un : {least}. Enregistrements qui partagent leur lieu avec moins de quatre autres : {few}.',
  'handOver.preview.emptied':
    'Cases qui restent vides parce qu’elles donnent une date ou une position plus exacte : {cells}, parmi {rows} enregistrements.',
  'handOver.preview.size': 'Le fichier pèsera environ {size}.',
  'handOver.preview.none': 'Aucun enregistrement n’est choisi.',
  'handOver.preview.making': 'Calcul en cours…',
  'handOver.save': 'Enregistrer le fichier',
  'handOver.stop': 'Arrêter',
  'handOver.saveAbout': 'Enregistrer ce qui est dit du fichier (TXT)',
  'handOver.about.beside':
    'CSV n’a pas de place pour la marque de diffusion et les filtres : enregistrez-les à côté.',
  'handOver.working': 'Écriture en cours : {percent}',
  'handOver.done': 'Enregistré : {file}, {size}.',
  'handOver.stopped': 'Arrêté. Rien n’a été enregistré.',
  'handOver.failed': 'Le fichier n’a pas pu être fait.',
  'handOver.failed.too-many-rows':
    'Ce format ne contient pas autant d’enregistrements. Choisissez-en moins, ou un autre format.',
  'handOver.failed.too-many-columns':
    'Ce format ne contient pas autant de colonnes. Choisissez-en moins, ou un autre format.',
  'handOver.failed.text-too-long':
    'Un texte est plus long qu’une case de ce format ne le permet. Omettez sa colonne, ou choisissez un autre format.',
  'handOver.failed.too-large':
    'Le fichier serait plus grand que ce format ne le permet. Choisissez moins d’enregistrements, ou un autre format.',
  'handOver.about.filters': 'Filtres',
  'handOver.about.exactness': 'Exactitude',
  'handOver.about.made': 'Fait',
  'handOver.about.madeBy': 'avec Crossroads, {date}',
  'handOver.about.notes': 'Notes sur les noms et les frontières',
  'handOver.about.noFilters': 'aucun',
  'handOver.filter.period': 'Période',
  'handOver.filter.weekday': 'Mois et jour de la semaine',
  'handOver.filter.text': 'Texte',
  'handOver.filter.inside': 'Dans les zones',
  'handOver.filter.outside': 'Hors des zones',
  'handOver.fileName': 'incidents',
};

export default handOver;
