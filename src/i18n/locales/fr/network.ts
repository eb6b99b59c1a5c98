import type { Translated } from '../../messages.ts';
import type en from '../en/network.ts';

const network: Translated<typeof en> = {
  'network.title': 'Par où cela passerait-il ?',
  'network.intro':
    'Les chemins que permet le réseau dessiné, et ce qui change quand on y ferme quelque chose. Indicatif, sur un réseau schématique : cela ne dit ni où quoi que ce soit circule, ni avec quelle probabilité.',
  'network.briefOnly':
    'Le document lui-même n’a pas de réseau. Désactivez l’affichage du seul document pour l’interroger.',
  'network.from': 'De',
  'network.to': 'À',
  'network.end.hint': 'Ville, port, pays ou territoire ou zone à vous',
  'network.end.none': 'Rien de ce nom sur le réseau.',
  'network.end.area': 'Zone d’intérêt',
  'network.swap': 'Inverser départ et arrivée',
  'network.options': 'Options de la requête',
  'network.cost': 'Le moins de',
  'network.cost.km': 'kilomètres',
  'network.cost.hours': 'heures de trajet',
  'network.cost.borders': 'frontières',
  'network.cost.mix': 'coût selon votre mesure',
  'network.mix.km': 'Un kilomètre coûte',
  'network.mix.hours': 'Une heure coûte',
  'network.mix.borders': 'Une frontière coûte',
  'network.mix.nothing': 'L’un des trois au moins doit coûter quelque chose.',
  'network.own': 'Incidents propres sur les tronçons',
  'network.own.off': 'ne comptent pas',
  'network.own.dearer': 'les rendent plus coûteux',
  'network.own.cheaper': 'les rendent moins coûteux',
  'network.own.most': 'Au plus d’un facteur',
  'network.own.said.dearer':
    'Les coûts tiennent compte d’incidents propres : le tronçon qui a le plus d’enregistrements coûte {times} fois plus, les autres davantage en proportion. Enregistrements sur des tronçons : {count}.',
  'network.own.said.cheaper':
    'Les coûts tiennent compte d’incidents propres : le coût du tronçon qui a le plus d’enregistrements est divisé par {times}, celui des autres en proportion. Enregistrements sur des tronçons : {count}.',
  'network.count': 'Options',
  'network.shared': 'En commun avec une meilleure',
  'network.detour': 'Coût par rapport à la meilleure',
  'network.upTo': 'jusqu’à {most}',
  'network.modes': 'Modes de transport',
  'network.outOfService': 'Inclure les tronçons suspendus ou fermés',
  'network.outOfService.in': 'Les tronçons suspendus et fermés sont inclus.',
  'network.outOfService.out': 'Tronçons suspendus ou fermés laissés de côté : {count, number}.',
  'network.earlier':
    'Enregistré avec une version antérieure : la réponse peut différer, car les distances routières servent désormais et les voies ferrées sont omises.',
  'network.service': 'Tronçons saisonniers et hors service',
  'network.on.text': 'Sur votre réseau « {name} », qui reste dans ce navigateur.',
  'network.on.added': 'Sur l’atlas et votre réseau « {name} », qui reste dans ce navigateur.',
  'network.on.gone':
    'Le réseau interrogé, qui est à vous, n’est pas ici. Chargez-le de nouveau, ou interrogez-en un autre.',

  'network.missing': 'Choisissez où les chemins commencent et où ils finissent.',
  'network.ends.shared':
    'Les deux bouts contiennent {place} : aucun chemin ne mène de l’un à l’autre. Choisissez des bouts sans lieu commun.',
  'network.ends.empty':
    'Aucune ville ni aucun port du réseau ne se trouve dans : {place}. Choisissez un autre bout.',
  'network.working': 'Recherche des chemins.',
  'network.stop': 'Arrêter',
  'network.stopped': 'Arrêté avant que les chemins soient trouvés.',
  'network.failed': 'Les chemins n’ont pas pu être calculés.',
  'network.found':
    '{count, plural, =0 {Aucun chemin modélisé} one {# option} many {# options} other {# options}}',
  'network.none':
    'Sur le réseau dessiné, aucun chemin ne mène de l’un à l’autre. Il peut en exister qu’il ne montre pas.',
  'network.gaveUp':
    'La recherche a été abandonnée avant l’examen de tous les chemins : il peut y en avoir d’autres.',
  'network.view': 'Affiché',
  'network.baseline': 'Référence',
  'network.scenario': 'Scénario',
  'network.splitView': 'Carte',
  'network.splitView.one': 'une à la fois',
  'network.alternative': 'Option {number}',
  'network.hours': '{hours} h à vitesses supposées',
  'network.borders': '{count, plural, one {# frontière} many {# frontières} other {# frontières}}',
  'network.through': 'À travers, dans l’ordre',
  'network.atSea': 'en mer',
  'network.byMode': 'Comment',
  'network.crossings': 'Points de passage',
  'network.ports': 'Ports d’escale',
  'network.evidence': 'Éléments probants',
  'network.existsOnly': 'Existe ; aucun trafic documenté',
  'network.markets': 'Marchés sur ses tronçons',
  'network.market.along': '{km} dans ce sens',
  'network.market.against': '{km} dans l’autre',
  'network.passages': 'Passages qui en parlent',
  'network.legs': 'Tronçons, dans l’ordre',
  'network.nothing': 'Aucun',
  'network.closures': 'Fermé dans le scénario',
  'network.closures.none': 'Rien n’est fermé. Choisissez ici, ou « Simuler la fermeture » dans les détails.',
  'network.close.feature': 'Fermer quelque chose',
  'network.close.hint': 'Point de passage, port, tronçon, frontière ou pays ou territoire',
  'network.close.mode': 'Fermer un mode de transport',
  'network.close.choose': 'Choisissez un mode',
  'network.mode': 'Tous les tronçons, mode : {mode}',
  'network.mode.joined': 'Tous les tronçons et raccords, mode : {mode}',
  'network.closed': 'Fermé dans le scénario : {name}.',
  'network.open': 'Rouvrir : {name}',
  'network.closed.sameRoad': '(même route, aussi fermé : {others})',
  'network.opened': 'Rouvert : {name}.',
  'network.withoutEffect': 'Aucun tronçon du réseau n’y passe.',
  'network.undo': 'Annuler',
  'network.redo': 'Rétablir',
  'network.closedNow':
    '{count, plural, =0 {Rien n’est fermé.} one {# élément est fermé.} many {# éléments sont fermés.} other {# éléments sont fermés.}}',
  'network.effect': 'Ce qui change',
  'network.remains': 'Il reste un chemin modélisé. Le premier, sans les fermetures et avec elles :',
  'network.gone':
    'Avec ces fermetures, il ne reste aucun chemin modélisé. Il peut en rester que le réseau ne montre pas.',
  'network.displaced': 'Options de référence déplacées',
  'network.newly': 'Nouvellement touchées',
  'network.left': 'Plus touchées',
  'network.gaining': 'Tronçons de plus d’options',
  'network.losing': 'Tronçons de moins d’options',
  'network.warn': 'Qui prévenir, dans l’ordre',
  'network.warn.newly-touched': 'nouvellement touché par l’option {number}, {km}',
  'network.warn.now-first': 'désormais sur l’option 1, {km}',
  'network.warn.more': 'options {paths}, longueur totale {km}',
  'network.warn.closed-here': 'quelque chose y est fermé',
  'network.warn.gates': 'Plus utilisés :',
  'network.key': 'Sur la carte',
  'network.key.path': 'L’option regardée',
  'network.key.others': 'Autres options',
  'network.key.own': 'Votre réseau « {name} » : il reste dans ce navigateur',
  'network.key.closed': 'Fermé dans le scénario',
  'network.save.csv': 'Enregistrer en CSV',
  'network.save.geojson': 'Enregistrer en GeoJSON',
  'network.file': 'options',
  'network.column.km': 'Longueur, km',
  'network.column.hours': 'Heures, vitesses supposées',
  'network.column.borders': 'Frontières',
  'network.how': 'Comment c’est calculé',
  'network.how.network':
    'Le réseau est celui que dessine l’atlas : {nodes} nœuds et {legs} tronçons, schématiques pour la plupart, chacun parcouru dans les deux sens. Un point de passage se franchit d’un côté à l’autre ; un port et la ville qui lui donne son nom sont reliés par une route à nous, qui se ferme avec tous les tronçons routiers.',
  'network.how.ownNetwork':
    'Le réseau est le vôtre : {nodes} nœuds et {legs} tronçons, chacun parcouru dans les deux sens. Un point de passage se franchit d’un côté à l’autre ; un port et la ville qui lui donne son nom sont reliés par une route à nous, qui se ferme avec tous les tronçons routiers.',
  'network.how.lengths':
    'Longueurs : {count} tronçons ont une distance routière publiée ; les autres routes et voies ferrées comptent comme la ligne dessinée × {factor}, la médiane. Les voies ferrées sont omises sauf choix contraire : le coût du transbordement est inconnu.',
  'network.how.cost':
    'Coût = {km} × kilomètres + {hours} × heures + {borders} × frontières. Le passage d’un pays ou territoire à un autre est une frontière ; une traversée compte une demi-frontière à chaque rivage.',
  'network.how.own':
    'Incidents propres : soit s les enregistrements à moins de {km} d’un tronçon, en part de ceux du tronçon qui en a le plus, et w = 1 + ({times} − 1) × s. Le coût d’un tronçon est multiplié par w s’ils le rendent plus coûteux, divisé par w s’ils le rendent moins coûteux. Ils comptent tels que les filtres les laissent passer. Ils disent où quelqu’un a regardé, non où le plus circule.',
  'network.how.alternatives':
    'La première option coûte le moins (Dijkstra 1959). Chaque suivante est la prochaine qui ne passe nulle part deux fois, a au plus {shared} de son coût en commun avec chacune des précédentes et coûte au plus {detour} fois la première. C’est la réponse gloutonne de Liu, Jin, Yang et Zhou (2018), « Finding top-k shortest paths with diversity » : exacte à chaque pas, même si un autre ensemble pourrait différer davantage.',
  'network.how.limits':
    'Limites : les heures ne comptent ni attente, ni chargement, ni repos, et ce qui n’est pas dessiné n’est pas trouvé. Les tronçons tracés pour la seule lisibilité comptent comme les autres. Un ordre par coût n’est pas un ordre par probabilité.',
  'network.how.speeds': 'Vitesses, km/h',
  'network.how.assumed': 'hypothèse de l’atlas',
  'network.how.closures':
    'La question reçoit deux réponses : sans rien de fermé, puis avec tout ce qui est déclaré fermé. Un point de passage fermé supprime le franchissement, pas les routes qui y mènent ; un port, ce qui y arrive par l’eau ; une frontière, ses points de passage et les tronçons qui la franchissent par terre et par rivière ; un pays ou territoire, tout ce qui le touche.',
  'network.how.warn':
    'D’abord celles nouvellement touchées, par longueur ; puis celles qui ont plus d’options, ou plus de leur longueur ; puis celles où quelque chose est fermé. La liste dit qui est concerné sur le réseau dessiné, non ce qui arrivera.',
};

export default network;
