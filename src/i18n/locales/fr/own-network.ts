import type { Translated } from '../../messages.ts';
import type en from '../en/own-network.ts';

const ownNetwork: Translated<typeof en> = {
  'ownNetwork.title': 'Réseau à vous',
  'ownNetwork.intro':
    'À la place des nœuds et tronçons de l’atlas, on peut interroger les vôtres, en GeoJSON. Ils sont vérifiés par les règles de l’atlas qui les concernent, restent sur cette machine et ne figurent dans aucun lien, image ou exposé.',
  'ownNetwork.asked': 'Réseau interrogé',
  'ownNetwork.atlas': 'Celui de l’atlas',
  'ownNetwork.load': 'Charger un réseau…',
  'ownNetwork.example': 'Enregistrer un exemple',
  'ownNetwork.example.file': 'réseau à vous',
  'ownNetwork.format': 'Ce que les fichiers doivent avoir',
  'ownNetwork.format.features':
    'GeoJSON en WGS 84, en un fichier ou en plusieurs : les points sont des nœuds, les lignes des tronçons. Une ligne commence et finit exactement à ses nœuds ; tout se tient.',
  'ownNetwork.format.nodes': 'Un nœud a',
  'ownNetwork.format.legs': 'Un tronçon a',
  'ownNetwork.format.others': 'On peut ajouter',
  'ownNetwork.format.rest':
    'Où rien n’est dit, evidence vaut illustrative, et {fields} découlent de la ligne. Un nœud peut tenir lieu d’un port ou point de passage de l’atlas.',
  'ownNetwork.loading': '« {name} » est en cours de vérification.',
  'ownNetwork.taken': '« {name} » est interrogé maintenant.',
  'ownNetwork.nodes': 'Nœuds',
  'ownNetwork.legs': 'Tronçons',
  'ownNetwork.joined': 'Nœuds joints',
  'ownNetwork.joined.id': 'même id',
  'ownNetwork.joined.place': 'jusqu’à {km}',
  'ownNetwork.joined.hand': 'à la main',
  'ownNetwork.joined.rule':
    'Les nœuds de même id, port ou passage se joignent jusqu’à {far}, les autres jusqu’à {near}, si type et pays ou territoire concordent.',
  'ownNetwork.joined.not': 'Non joints : {count}.',
  'ownNetwork.join.form': 'Joindre un nœud à la main',
  'ownNetwork.join.own': 'Votre nœud',
  'ownNetwork.join.atlas': 'Nœud de l’atlas dans les mêmes pays ou territoires, le plus proche d’abord',
  'ownNetwork.join.do': 'Joindre',
  'ownNetwork.join.done': '« {name} » est joint à « {atlas} ».',
  'ownNetwork.join.undo': 'Défaire le lien',
  'ownNetwork.join.undo.of': 'Défaire le lien de « {name} »',
  'ownNetwork.join.undone': '« {name} » n’est plus joint.',
  'ownNetwork.repeated': 'Tronçons que l’atlas a déjà',
  'ownNetwork.show': 'Le montrer en entier sur la carte',
  'ownNetwork.remove': 'Retirer « {name} »',
  'ownNetwork.removed': '« {name} » est retiré. Annuler le ramène.',
  'ownNetwork.failed':
    '« {name} » n’a pas pu être vérifié. Choisissez-le de nouveau, ou une plus petite partie.',
  'ownNetwork.refused': '« {name} » n’est pas pris, et rien n’a changé. Ce qui ne va pas ({count}) :',
  'ownNetwork.more': 'Et encore : {count}.',
  'ownNetwork.feature': '{file}, objet {number}',
  'ownNetwork.fault.too-large': 'Il dépasse {limit} Mo. Laissez de côté ce qui est loin.',
  'ownNetwork.fault.not-json':
    'Il ne se lit pas à partir de la ligne {line}, colonne {column} : « {found} ». Enregistrez-le de nouveau en GeoJSON.',
  'ownNetwork.fault.no-collection':
    'Ce n’est pas une collection d’objets. Enregistrez-le comme FeatureCollection GeoJSON.',
  'ownNetwork.fault.too-many': 'Il a plus de {limit} objets ou positions. Laissez de côté ce qui est loin.',
  'ownNetwork.fault.full':
    'Pas plus de {limit} réseaux à vous ne peuvent être conservés. Retirez-en d’abord un.',
  'ownNetwork.fault.none.node':
    'Il n’a aucun point : les points sont des nœuds. Chargez-les avec les tronçons.',
  'ownNetwork.fault.none.leg':
    'Il n’a aucune ligne : les lignes sont des tronçons. Chargez-les avec les nœuds.',
  'ownNetwork.fault.shape':
    'Ce n’est ni un point ni une ligne de [longitude, latitude] en WGS 84. Corrigez sa géométrie.',
  'ownNetwork.fault.field': '« {field} » manque ou ne peut pas être cela. Écrivez {wanted}.',
  'ownNetwork.fault.unknown-field': '« {field} » n’est pas connu. Corrigez le nom du champ, ou retirez-le.',
  'ownNetwork.fault.text':
    '« {field} » est vide, dépasse {limit} lettres, ou a des balises ou des lettres invisibles. Écrivez du texte simple.',
  'ownNetwork.fault.id-again': 'Son id figure deux fois. Donnez-en un autre à l’un des deux.',
  'ownNetwork.fault.id-differs':
    'Hors de ses propriétés, il s’appelle {id}. Écrivez le même id aux deux endroits.',
  'ownNetwork.fault.not-there': '« {field} » nomme {id}, qui n’y est pas. Corrigez-le ou ajoutez cela.',
  'ownNetwork.fault.off-node':
    'La ligne ne touche pas {id}. Qu’elle commence et finisse exactement à ses nœuds.',
  'ownNetwork.fault.tier-of-node': 'Il a tier 2, et {id} a tier 1. Donnez-lui tier 1.',
  'ownNetwork.fault.same-ends': 'Il commence et finit au même nœud. Corrigez « from » ou « to ».',
  'ownNetwork.fault.detour':
    'Il fait {km}, et tout droit {straight} : il ne peut être ni plus court, ni plus de deux fois plus long. Corrigez la ligne ou « lengthKm ».',
  'ownNetwork.fault.lonely': 'Aucun tronçon ne le touche. Ajoutez un tronçon ou retirez-le.',
  'ownNetwork.fault.apart':
    'Le réseau se disloque. Nœuds que l’on n’atteint pas, dont celui-ci : {count}. Ajoutez le tronçon manquant.',
  'ownNetwork.fault.apart.core':
    'Tier 1 seul se disloque. Nœuds que l’on n’atteint pas, dont celui-ci : {count}. Ajoutez le tronçon manquant.',
  'ownNetwork.fault.place-elsewhere': 'Il est ailleurs que {id}. Donnez-lui cette position.',
  'ownNetwork.fault.country-count': 'Codes dans « {field} » : {count}. Son genre en a {due}.',
  'ownNetwork.fault.no-such-country': 'La carte n’a pas {country}. Écrivez un code ISO 3166.',
  'ownNetwork.fault.outside-country':
    'Il est à {km} hors de {country}. Corrigez sa position, la longitude d’abord, ou le code.',
  'ownNetwork.fault.waypoint-on-land': 'Un point en mer est sur terre. Mettez-le en pleine mer.',
  'ownNetwork.fault.neither-side':
    'Il ne traverse rien de ce où se trouve {id}. Corrigez la ligne ou « {field} ».',
  'ownNetwork.fault.land-leg-at-sea':
    'Il traverse {km} de mer, et pas en navire. Corrigez « mode » ou ramenez la ligne à terre.',
  'ownNetwork.fault.sea-leg-on-land':
    'Il traverse {km} de terre, d’abord à {at}. Ramenez la ligne dans l’eau, ou écrivez « inland » pour un canal ou une rivière.',
  'ownNetwork.fault.claims-brief':
    'Le document lui-même ne nomme rien de tel. Écrivez « literature » avec sa source, ou « illustrative », et « inBrief » false.',
  'ownNetwork.fault.no-document':
    '« literature » ne repose sur aucun document. Nommez-en un dans « sources », ou écrivez « illustrative ».',
  'ownNetwork.fault.surveyed':
    'Un tronçon est dessiné, non levé. Écrivez « schematic » ou « inferred » dans basis.',
  'ownNetwork.fault.twice': '{value} figure deux fois. Retirez l’un des deux.',
};

export default ownNetwork;
