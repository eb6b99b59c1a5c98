import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': 'Comparaison avec {name}',
  'versions.failed':
    'Ce fichier ne peut pas être comparé avec les enregistrements de la carte. Les enregistrements communs seraient comptés deux fois.',
  'versions.none': 'Aucun enregistrement de {name} n’est dans ce fichier.',
  'versions.some':
    '{count, plural, one {# enregistrement est} many {# enregistrements sont} other {# enregistrements sont}} déjà sur la carte, provenant de {name}.',
  'versions.same':
    'Tous les enregistrements sont déjà sur la carte, provenant de {name}, et aucun n’a changé.',
  'versions.added': 'Nouveau',
  'versions.changed': 'Modifié',
  'versions.unchanged': 'Inchangé',
  'versions.gone': 'Disparu',
  'versions.answers': 'Vos réponses pour {name} sont réutilisées.',
  'versions.keeps':
    'Les cotations restent avec leurs enregistrements. La version précédente est conservée, et vous pouvez y revenir.',
  'versions.update': 'Mettre à jour {name}',
  'versions.beside': 'Si vous importez plutôt le fichier, ces enregistrements sont comptés deux fois.',
  'versions.updated':
    '{name} a été mis à jour. Nouveaux : {added} ; modifiés : {changed} ; disparus : {gone}.',
  'versions.keys': 'Colonnes qui identifient un enregistrement',
  'versions.keys.all':
    'Si aucune n’est sélectionnée, deux enregistrements sont le même quand toutes leurs cases sont identiques.',
  'versions.onlyNewer': 'Seulement dans ce fichier : {columns}',
  'versions.onlyOlder': 'Seulement dans {name} : {columns}',
  'versions.lines': 'Liste des modifications',
  'versions.line.what': 'Modification',
  'versions.line.record': 'Enregistrement',
  'versions.line.before': 'Avant',
  'versions.line.after': 'Après',
  'versions.leftOut':
    '{count, plural, one {# autre modification n’est pas} many {# autres modifications ne sont pas} other {# autres modifications ne sont pas}} dans la liste.',
  'versions.earlier':
    '{count, plural, one {# version précédente} many {# versions précédentes} other {# versions précédentes}}',
  'versions.of': '{name}, importé {time}',
  'versions.next': 'Dans la version suivante, nouveaux : {added} ; modifiés : {changed} ; disparus : {gone}',
  'versions.open': 'Revenir à cette version',
  'versions.missing': 'Son fichier manque.',
  'versions.shared':
    '{count, plural, one {# enregistrement est} many {# enregistrements sont} other {# enregistrements sont}} aussi dans {name}. Tant que les deux fichiers sont affichés, les enregistrements communs sont comptés deux fois.',
};

export default recordVersions;
