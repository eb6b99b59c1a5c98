import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  // Links that could not be honoured in full.
  'scene.problem.not-a-number': 'Параметру «{parameter}» нужно число; «{value}» — не число.',
  'scene.problem.out-of-range': 'Параметр «{parameter}» выходил за пределы ({value}) и приведён к ним.',
  'scene.problem.incomplete-position': 'Одного «{parameter}» для положения мало: «lng» и «lat» идут вместе.',
  'scene.problem.unknown-value': 'Параметр «{parameter}» не может быть равен «{value}».',
  'scene.problem.unknown-feature': 'В этом издании нет ничего с обозначением «{value}» («{parameter}»).',
  'scene.problem.unknown-market':
    'Параметр «{parameter}» называет рынок, которого нет в этом издании: «{value}».',
  'scene.problem.unknown-route':
    'Параметр «{parameter}» называет маршрут, которого нет в этом издании: «{value}».',
  'scene.problem.unknown-passage': 'В записке нет фрагмента «{value}» («{parameter}»).',
  'scene.problem.unknown-story':
    'В этом издании нет рассказа «{value}» («{parameter}»). Вместо него показан список брифингов.',
  'scene.problem.unknown-chapter':
    'В этом брифинге нет главы «{value}» («{parameter}»). Он начинается с первой.',
  'scene.problem.not-a-date':
    'Параметру «{parameter}» нужна дата вида 2021, 2021-12 или 2021-12-14; «{value}» — не дата.',
  'scene.problem.reversed-period':
    'Период закончился раньше, чем начался ({value}); его концы поменялись местами.',
  'scene.problem.repeated': 'Параметр «{parameter}» указан несколько раз; учитывается только первый.',
  'scene.problem.clashing-layers':
    'Параметр «{parameter}» требует два слоя, которые скрывают друг друга; «{value}» не включён.',
  'scene.problem.unknown-parameter': 'Параметр «{parameter}» ничего не значит для этой версии.',
  'scene.problem.unknown-version':
    'Ссылка создана версией, которой эта не знает ({value}); показано то, что удалось прочитать.',

  'export.error.tooLarge': 'изображение слишком велико для этого браузера',
  'export.error.noCanvas': 'этот браузер не дал поверхности для рисования',
  'export.error.notDrawn': 'этот браузер не смог его нарисовать',
  'export.error.notMade': 'этому браузеру не хватило памяти',
  'export.error.noFont': 'файл шрифта не загрузился',
  'export.error.noPart': 'файл сайта не загрузился',
  'export.error.otherPart': 'файл сайта относится к другой версии; загрузите страницу заново',

  // Failures
  'error.data.title': 'Загрузить атлас не удалось',
  'error.unexpected.title': 'Здесь что-то пошло не так',
  'error.unexpected.what': 'Эта часть страницы перестала работать: {reason}.',
  'error.unexpected.do':
    'Ваш выбор сохранён в адресной строке. Чтобы запустить эту часть снова, перезагрузите страницу.',
  'error.reload': 'Перезагрузить',

  // Problems of a link
  'scene.problems.title': 'Часть ссылки выполнить не удалось',

  // The atlas could not be loaded.
  'error.data.unreachable':
    'Файл «{file}» получить не удалось. Проверьте соединение и попробуйте ещё раз; открытое раньше работает без сети.',
  'error.data.status':
    'Сервер ответил {status} на запрос файла «{file}». Попробуйте позже или сообщите тем, кто ведёт этот сайт.',
  'error.data.unreadable':
    'Файл «{file}» получен, но это не те данные, которые читает эта версия ({detail}). Перезагрузите страницу, чтобы получить подходящие файлы.',
  'error.data.cancelled': 'Загрузка остановлена. Чтобы продолжить, попробуйте ещё раз.',
};

export default failures;
