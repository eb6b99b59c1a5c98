import { DEFAULT_SCENE } from '../../scene/defaults.ts';
import { withPage } from '../../scene/page.ts';
import { formatScene } from '../../scene/url.ts';
import { dismissNotice, showNotice } from '../../state/commands/notify.ts';
import { hasSpeaker } from '../../state/find-speaker.ts';
import type { Presentation } from '../../state/presentation.ts';
import type { AppStore } from '../../state/store.ts';
import type { usePresentT } from './present-words.ts';

const NOTICE_ID = 'speaker';

/**
 * Opens the speaker's window of this briefing once. `noopener` isolates it from crashes and hangs; as the
 * stage then cannot focus it, a message reports that it is open.
 */
export function openSpeaker(store: AppStore, t: ReturnType<typeof usePresentT>): void {
  const { presentation } = store.getState();
  if (presentation === null) return;
  const open = () => {
    dismissNotice(store, NOTICE_ID);
    window.open(addressOf(presentation, store), '_blank', 'popup,width=1180,height=760,noopener');
  };
  void hasSpeaker(presentation.key).then((isThere) => {
    if (!isThere) return open();
    const actions = [t('present.speaker.another')];
    showNotice(store, { id: NOTICE_ID, kind: 'told', lines: [t('present.speaker.open')], actions }, open);
  });
}

/** Uses the stage's language. */
function addressOf({ story, key }: Presentation, store: AppStore): URL {
  const { language } = store.getState().scene;
  const address = new URL(window.location.pathname, window.location.href);
  const scene = formatScene({ ...DEFAULT_SCENE, language }, { always: ['language'] });
  address.search = withPage({ story: story.id, chapter: null, speaker: key }, scene).toString();
  return address;
}
