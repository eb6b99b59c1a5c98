/** The workspace: its file, saved work, undo and deletion. */
const workspace = {
  'workspace.button': 'Workspace…',
  'workspace.title': 'Workspace',
  'workspace.intro':
    'All your work: records, gradings, areas, notes, networks, briefings and more. It stays on this computer unless you share files.',

  'workspace.name.areas': 'Your areas',
  'workspace.name.assessments': 'Assessments',
  'workspace.name.jottings': 'Your notes',
  'workspace.name.recipes': 'Mapping templates',
  'workspace.name.gradings': 'Graded records',
  'workspace.name.briefings': 'Briefings',
  'workspace.name.networks': 'Your networks',
  'workspace.name.scenario': 'Route question and closures',
  'workspace.name.imports': 'Imported files',
  'workspace.name.closures': 'Closures',
  'workspace.name.question': 'Route question',

  'workspace.undo': 'Undo the last change',
  'workspace.redo': 'Redo the last change',
  'workspace.undo.done': 'Undone: {what}.',
  'workspace.redo.done': 'Redone: {what}.',
  'workspace.undo.none': 'Nothing to undo.',
  'workspace.redo.none': 'Nothing to redo.',

  'workspace.save': 'Save as a file',
  'workspace.save.files': 'Include the imported files',
  'workspace.save.without':
    'Anyone who opens the file must add the imported files. They are listed with size and SHA-256.',
  'workspace.save.do': 'Save file',
  'workspace.save.working': 'Creating the file…',
  'workspace.save.done': 'Saved: {file}, {size}.',
  'workspace.save.empty': 'Nothing to save yet.',
  'workspace.save.failed': 'The file could not be created.',
  'workspace.save.failed.files': 'Save it without the imported files.',
  'workspace.save.unfit':
    '{parts}: too large, or not in the format of the atlas. Remove what you added last, and save again.',
  'workspace.unkept':
    'Too large to save, or no longer readable: {names}. Keep copies of these files, and save the workspace without them.',

  'workspace.passphrase': 'Passphrase',
  'workspace.passphrase.again': 'Repeat the passphrase',
  'workspace.passphrase.about':
    'Without a passphrase anyone can open the file. If you lose the passphrase, no one can.',
  'workspace.passphrase.differ': 'The passphrases differ. Type them again.',
  'workspace.passphrase.impossible':
    'A passphrase needs a secure address (https). This browser cannot encrypt without one.',

  'workspace.open': 'Open a file',
  'workspace.open.pick': 'Choose a file…',
  'workspace.open.working': 'Checking “{name}”…',
  'workspace.open.locked': '“{name}” is protected by a passphrase.',
  'workspace.open.unlock': 'Unlock',
  'workspace.open.about': '“{name}”, saved {time}, contains:',
  'workspace.open.asks': 'You will have to add these files: {names}.',
  'workspace.open.beside': 'Add to the open workspace',
  'workspace.open.instead': 'Replace the open workspace',
  'workspace.open.unkept':
    'The open workspace is not saved in this browser. Save it as a file before you replace it.',
  'workspace.open.ways':
    'Add: items already open take priority. Replace: the open workspace stays saved here; mapping templates and briefings are only added.',
  'workspace.open.done': '“{name}” is open.',
  'workspace.open.notTaken': 'This browser could not store: {parts}. Everything else is open.',
  'workspace.refused.damaged': '{part}: damaged and left out. Use another copy of the file.',
  'workspace.refused.newer':
    '{part}: from a newer version of the atlas, and left out. Open the file in that version.',
  'workspace.refused.unknown': '{part}: unknown to this version of the atlas, and left out.',
  'workspace.refused.unfit':
    '{part}: not in the format of the atlas, and left out. Ask its author for another file.',

  'workspace.fault': '“{name}” was not opened. The open workspace is unchanged.',
  'workspace.fault.unreadable':
    'The browser cannot read the file. Check that it still exists, and choose it again.',
  'workspace.fault.too-large':
    'The file has {megabytes} MB; the limit is {limit} MB. Save it without the imported files.',
  'workspace.fault.not-a-workspace': 'This is not a workspace. Choose a file that ends in .crossroads.',
  'workspace.fault.newer-version':
    'The file has version {version}; this atlas opens versions up to {known}. Open it in a newer atlas.',
  'workspace.fault.damaged': 'The file is damaged and cannot be trusted. Use another copy.',
  'workspace.fault.wrong-passphrase': 'Wrong passphrase, or a damaged file. Try again, or use another copy.',
  'workspace.fault.no-secure-page':
    'The file has a passphrase, which needs a secure address (https). Open it there, or in a one-file atlas.',

  'workspace.awaited': 'Missing files',
  'workspace.awaited.about': 'Choose the files to import them as before.',
  'workspace.awaited.drop': 'Skip this file',
  'workspace.awaited.other': 'This is a different file: its SHA-256 does not match.',

  'workspace.kept': 'Saved in this browser',
  'workspace.kept.at': 'Saved in this browser: {time}.',
  'workspace.kept.none': 'Nothing is saved in this browser yet.',
  'workspace.kept.off': 'Saving is off: your work is lost when you close the page.',
  'workspace.kept.stopped': 'Saving has stopped. Reload the page to save again.',
  'workspace.kept.full':
    'No space left in this browser: the last change is not saved. Save a file, or delete other workspaces.',
  'workspace.kept.refused':
    'This browser does not allow saving, and the last change would be lost. Save the workspace as a file.',
  'workspace.kept.of': 'Workspace of {time}',
  'workspace.kept.earlier': 'Open the state of {time}',
  'workspace.kept.older': 'The last saved state is unreadable; this is the one before it.',
  'workspace.kept.lost': 'A saved workspace is unreadable.',
  'workspace.kept.saveRecord': 'Save what is still readable',
  'workspace.kept.gone': 'That state is no longer saved. See what is saved.',
  'workspace.kept.unreadable':
    'This browser does not allow reading saved work. Allow this site to store data, and reload the page.',
  'workspace.keeps': 'Save my work in this browser',
  'workspace.keeps.about':
    'Includes imported files. Turn this off on a shared computer: this deletes saved workspaces, but not saved briefings.',

  'workspace.waiting': 'Your work of {time} is saved in this browser.',
  'workspace.goOn': 'Open it',
  'workspace.new': 'Begin a new workspace',
  'workspace.new.done': 'A new workspace is open. The one before stays saved in this browser.',
  'workspace.look': 'See what is saved',
  'workspace.resumed': 'The workspace of {time} is open again.',
  'workspace.elsewhere.off':
    'Saving was turned off in another window. Your work here is lost when you close the page.',
  'workspace.elsewhere.forgotten':
    'All saved work was deleted in another window. Work open here is unsaved and lost when you close the page.',
  'workspace.forked':
    'Another window has changed this workspace. Your changes here are saved as a separate workspace.',

  'workspace.delete': 'Delete the workspace of {time}',
  'workspace.delete.lost': 'Delete this workspace',
  'workspace.delete.done': 'The workspace is deleted.',
  'workspace.delete.failed':
    'This browser could not delete it. Delete the data of this site in the browser settings.',
  'workspace.deleteAll': 'Delete all saved work…',
  'workspace.deleteAll.sure':
    'This permanently deletes workspaces with their files, areas, assessments, notes, mapping templates, gradings and briefings from this browser. What you see stays until you close the page.',
  'workspace.deleteAll.too': 'The saved document and rehearsal times are deleted too.',
  'workspace.deleteAll.do': 'Delete everything',
  'workspace.deleteAll.done': 'All saved work is deleted from this browser.',
} as const;

export default workspace;
