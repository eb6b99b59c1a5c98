/**
 * The first script of a one-file atlas: unpacks the script of the atlas and runs it. The policy of the page
 * has the digests of both, so that a browser runs neither if changed. Independent of the atlas, because it is
 * uncompressed.
 */
import { APP_PART, DAMAGED_ID, PART_ATTRIBUTE } from '../domain/one-file.ts';
import { fromBase64, gunzip } from '../lib/packed.ts';

interface ScriptPolicy {
  createScript(text: string): string;
}

/**
 * The file was cut off or changed, or the browser is too old: shown in every language, because the words of
 * the atlas are packed.
 */
function showDamage(): void {
  document.getElementById(DAMAGED_ID)?.removeAttribute('hidden');
}

async function unpack(): Promise<void> {
  const packed = document.querySelector(`script[${PART_ATTRIBUTE}="${APP_PART}"]`)?.textContent ?? '';
  const text = new TextDecoder().decode(await gunzip(fromBase64(packed)));
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  };
  const policy = trustedTypes?.createPolicy('unpack', { createScript: (script) => script });
  const script = document.createElement('script');
  script.type = 'module';
  script.text = policy?.createScript(text) ?? text;
  // A script that the policy refuses neither runs nor throws: only this event reports it.
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective.startsWith('script-src') && blockedURI === 'inline') showDamage();
  });
  document.head.append(script);
}

unpack().catch(showDamage);
