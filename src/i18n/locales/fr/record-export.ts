import type { Translated } from '../../messages.ts';
import type en from '../en/record-export.ts';

const recordExport: Translated<typeof en> = {
  'recordExport.title': 'Transmettre des incidents',
  'recordExport.intro':
    'Un fichier des enregistrements que vous choisissez. Il est fait dans ce navigateur et enregistré sur cet appareil : rien n’est envoyé nulle part.',
  'recordExport.set': 'Enregistrements de',
  'recordExport.rows': 'Quels enregistrements',
  'recordExport.rows.all': 'Tous : {count}',
  'recordExport.rows.passing': 'Ceux que les filtres retiennent : {count}',
  'recordExport.rows.picked': 'Ceux qui sont sélectionnés dans le tableau : {count}',
  'recordExport.position': 'Positions',
  'recordExport.position.exact': 'telles quelles',
  'recordExport.position.cell': 'centre d’une cellule de {side} km',
  'recordExport.position.jurisdiction': 'seulement le pays ou territoire',
  'recordExport.position.none': 'omises',
  'recordExport.date': 'Dates',
  'recordExport.date.exact': 'telles quelles',
  'recordExport.date.month': 'seulement le mois et l’année',
  'recordExport.date.year': 'seulement l’année',
  'recordExport.date.none': 'omises',
  'recordExport.coarse':
    'Toutes les cellules ont la même superficie. Les enregistrements sont mélangés et renumérotés, les textes libres sont omis sauf si vous les ajoutez, et une case du fichier qui donne une date ou une position plus exacte reste vide. Les mots que vous ajoutez peuvent encore en dire plus : lisez l’aperçu.',
  'recordExport.columns': 'Colonnes',
  'recordExport.quantity': 'Quantité et unité',
  'recordExport.grades': 'Avec vos cotations',
  'recordExport.tags':
    'Avec le pays ou territoire et les tronçon, point de passage, port et frontière les plus proches',
  'recordExport.tags.coarse': 'Avec le pays ou territoire',
  'recordExport.tags.waiting': 'La situation des enregistrements est encore en cours de calcul.',
  'recordExport.preview': 'Ce qui est transmis',
  'recordExport.preview.records':
    'Enregistrements : {count}, dont {placed} avec une position et {dated} avec une date.',
  'recordExport.preview.shared':
    'Lieux : {cells} ; plus petit nombre d’enregistrements qui en partagent un : {least}. Enregistrements qui partagent leur lieu avec moins de quatre autres : {few}.',
  'recordExport.preview.emptied':
    'Cases qui restent vides parce qu’elles donnent une date ou une position plus exacte : {cells}, parmi {rows} enregistrements.',
  'recordExport.preview.size': 'Le fichier pèsera environ {size}.',
  'recordExport.preview.none': 'Aucun enregistrement n’est choisi.',
  'recordExport.preview.making': 'Calcul en cours…',
  'recordExport.save': 'Enregistrer le fichier',
  'recordExport.stop': 'Arrêter',
  'recordExport.saveAbout': 'Enregistrer ce qui est dit du fichier (TXT)',
  'recordExport.about.beside':
    'CSV n’a pas de place pour la marque de diffusion et les filtres : enregistrez-les à côté.',
  'recordExport.working': 'Écriture en cours : {percent}',
  'recordExport.done': 'Enregistré : {file}, {size}.',
  'recordExport.stopped': 'Arrêté. Rien n’a été enregistré.',
  'recordExport.failed': 'Le fichier n’a pas pu être fait.',
  'recordExport.failed.too-many-rows':
    'Ce format ne contient pas autant d’enregistrements. Choisissez-en moins, ou un autre format.',
  'recordExport.failed.too-many-columns':
    'Ce format ne contient pas autant de colonnes. Choisissez-en moins, ou un autre format.',
  'recordExport.failed.text-too-long':
    'Un texte est plus long qu’une case de ce format ne le permet. Omettez sa colonne, ou choisissez un autre format.',
  'recordExport.failed.too-large':
    'Le fichier serait plus grand que ce format ne le permet. Choisissez moins d’enregistrements, ou un autre format.',
  'recordExport.about.filters': 'Filtres',
  'recordExport.about.exactness': 'Exactitude',
  'recordExport.about.made': 'Fait',
  'recordExport.about.madeBy': 'avec Crossroads, {date}',
  'recordExport.about.noFilters': 'aucun',
  'recordExport.filter.period': 'Période',
  'recordExport.filter.weekday': 'Mois et jour de la semaine',
  'recordExport.filter.text': 'Texte',
  'recordExport.filter.inside': 'Dans les zones',
  'recordExport.filter.outside': 'Hors des zones',
  'recordExport.fileName': 'incidents',
};

export default recordExport;
