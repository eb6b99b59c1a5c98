/** A planner's work as a whole: its file, what the browser keeps of it, and the way back through it. */
const workspace = {
  'workspace.button': 'Workspace…',
  'workspace.notes': 'Your notes…',
  'workspace.title': 'Workspace',
  'workspace.intro':
    'All that you plan, as one thing: own incidents, recipes, gradings, areas, assessments, notes, own networks, what you asked of a network and closed on it, and briefings. It stays on this machine unless you pass a file of it on.',

  'workspace.name.areas': 'Areas of interest',
  'workspace.name.assessments': 'Assessments',
  'workspace.name.jottings': 'Your notes',
  'workspace.name.recipes': 'Recipes',
  'workspace.name.gradings': 'Graded records',
  'workspace.name.briefings': 'Briefings',
  'workspace.name.networks': 'Own networks',
  'workspace.name.scenario': 'Question to the network and closures',
  'workspace.name.imports': 'Imported files',
  'workspace.name.closures': 'Closures',
  'workspace.name.question': 'Question to the network',

  'workspace.undo': 'Undo the last change',
  'workspace.redo': 'Redo what was undone',
  'workspace.undo.done': 'Undone: {what}.',
  'workspace.redo.done': 'Done again: {what}.',
  'workspace.undo.none': 'There is nothing to undo.',
  'workspace.redo.none': 'There is nothing to redo.',

  'workspace.save': 'Save as a file',
  'workspace.save.files': 'With the imported files',
  'workspace.save.without': 'Whoever opens it is asked for the files, which it names with size and SHA-256.',
  'workspace.save.do': 'Save the file',
  'workspace.save.working': 'The file is being made…',
  'workspace.save.done': 'Saved: {file}, {size}.',
  'workspace.save.empty': 'There is nothing to save yet.',
  'workspace.save.failed': 'The file could not be made.',
  'workspace.save.failed.files': 'Save it without the imported files.',
  'workspace.save.unfit':
    '{parts}: more than a file can hold, or not as the atlas writes it. Take out what came in last, and save again.',
  'workspace.unkept':
    'Too large to be kept, or no longer to be read: {names}. Keep these files yourself, and save the workspace without them.',

  'workspace.passphrase': 'Passphrase',
  'workspace.passphrase.again': 'Passphrase once more',
  'workspace.passphrase.about':
    'Without a passphrase anybody can open the file. Nobody can open it again when the passphrase is forgotten.',
  'workspace.passphrase.differ': 'The two passphrases are not the same. Type them again.',
  'workspace.passphrase.impossible':
    'A passphrase needs a secure address (https): without one this browser encrypts nothing.',

  'workspace.open': 'Open a file',
  'workspace.open.pick': 'Choose a file…',
  'workspace.open.working': '“{name}” is being checked…',
  'workspace.open.locked': '“{name}” is under a passphrase.',
  'workspace.open.unlock': 'Unlock',
  'workspace.open.about': '“{name}”, saved {time}, holds:',
  'workspace.open.asks': 'You will be asked for files that are not in it: {names}.',
  'workspace.open.beside': 'Open beside what is open',
  'workspace.open.instead': 'Open in its place',
  'workspace.open.unkept':
    'What is open is not kept in this browser: in its place means without it. Save it as a file first.',
  'workspace.open.ways':
    'Beside: where both say something of one thing, what is open stays. In its place: what is open stays kept in this browser; recipes and briefings are only added.',
  'workspace.open.done': '“{name}” is open.',
  'workspace.open.notTaken': 'This browser did not take: {parts}. All else is open.',
  'workspace.refused.damaged': '{part}: damaged, and left out. Take another copy of the file.',
  'workspace.refused.newer': '{part}: of a newer version of the atlas, and left out. Open it there.',
  'workspace.refused.unknown': '{part}: not known to this version of the atlas, and left out.',
  'workspace.refused.unfit': '{part}: not as the atlas writes it, and left out. Ask who made the file.',

  'workspace.fault': '“{name}” was not opened. Nothing that is open was changed.',
  'workspace.fault.unreadable':
    'The browser cannot read it. See whether it is still there, and choose it again.',
  'workspace.fault.too-large':
    'It has {megabytes} MB, and {limit} MB are the most. Save it without the imported files.',
  'workspace.fault.not-a-workspace': 'It is no workspace. Choose a file that ends in .crossroads.',
  'workspace.fault.newer-version':
    'It is of version {version}, and this atlas knows versions up to {known}. Open it in a newer atlas.',
  'workspace.fault.damaged': 'It is damaged, and nothing of it can be relied on. Take another copy.',
  'workspace.fault.wrong-passphrase':
    'The passphrase is another one, or the file is damaged. Type it again, or take another copy.',
  'workspace.fault.no-secure-page':
    'It is under a passphrase, which needs a secure address (https). Open it there, or in an atlas that is one file.',

  'workspace.awaited': 'Files that are missing',
  'workspace.awaited.about': 'Choose them, and they are read as they were before.',
  'workspace.awaited.drop': 'Leave it out',
  'workspace.awaited.other': 'That is another file: its SHA-256 is not the one that was noted.',

  'workspace.kept': 'Kept in this browser',
  'workspace.kept.at': 'Kept in this browser: {time}.',
  'workspace.kept.none': 'Nothing is kept in this browser yet.',
  'workspace.kept.off': 'Nothing is kept in this browser, as you wished: it ends with the page.',
  'workspace.kept.stopped': 'Nothing is kept in this browser until the page is loaded again.',
  'workspace.kept.full':
    'This browser has no room left, and the last change is not kept. Save the workspace as a file, or forget others.',
  'workspace.kept.refused':
    'This browser keeps nothing, and the last change would be lost. Save the workspace as a file.',
  'workspace.kept.of': 'Workspace of {time}',
  'workspace.kept.earlier': 'Open its state of {time}',
  'workspace.kept.older': 'What was kept last can no longer be read; this is the state before it.',
  'workspace.kept.lost': 'A workspace that is kept here can no longer be read.',
  'workspace.kept.saveRecord': 'Save what is left of it',
  'workspace.kept.gone': 'That state is no longer kept. Look at what is kept.',
  'workspace.kept.unreadable':
    'This browser does not let anything be read that it keeps. Allow it to keep data of this site, and load the page again.',
  'workspace.keeps': 'Keep what I plan in this browser',
  'workspace.keeps.about':
    'Imported files too. Switch it off where others use this machine: what is kept of workspaces is then deleted. Nothing new is kept then, briefings included; what there is stays until you forget it.',

  'workspace.waiting': 'Your work of {time} is kept in this browser.',
  'workspace.goOn': 'Open it',
  'workspace.look': 'Look at what is kept',
  'workspace.resumed': 'The workspace of {time} is open again.',
  'workspace.elsewhere.off':
    'In another window it was chosen to keep nothing in this browser. What is on screen here ends with the page.',
  'workspace.elsewhere.forgotten':
    'In another window all that is kept in this browser was deleted. What is on screen here stays until the page is closed, and is not kept.',
  'workspace.forked':
    'Another window has changed this workspace. What you do here is kept beside it, as one of its own.',

  'workspace.delete': 'Delete the workspace of {time}',
  'workspace.delete.lost': 'Delete this workspace',
  'workspace.delete.done': 'The workspace is deleted.',
  'workspace.delete.failed': 'This browser did not delete it. Delete the data of this site in its settings.',
  'workspace.deleteAll': 'Delete all saved work…',
  'workspace.deleteAll.sure':
    'This deletes workspaces with their files, areas, assessments, notes, mapping templates, gradings and briefings from this browser, for good. What is on screen stays until you close the page.',
  'workspace.deleteAll.too': 'The saved document and the times of rehearsals are deleted too.',
  'workspace.deleteAll.do': 'Delete all of it',
  'workspace.deleteAll.done': 'All saved work is deleted from this browser.',
} as const;

export default workspace;
