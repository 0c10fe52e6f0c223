import { type Form, plain, wrong } from './written.ts';

/** `mailto:` (RFC 6068), `E-mail: `. */
const label = /^(?:mailto|e-?mail|mail|courriel|correo|البريد)\s*:\s*/u;
const address = /^([^\s@"<>:]{1,64})@([\p{L}\p{M}0-9-]+(?:[.。][\p{L}\p{M}0-9-]+)+)[.。]?$/u;

/** Small letters, and the domain as it is asked in the DNS (UTS 46): `xn--…` where it has other letters than a to z. */
export function emailForm(text: string): Form {
  const written = plain(text).toLowerCase();
  const bare = written.replace(label, '');
  const [, name, domain = ''] = address.exec(/^mailto:/.test(written) ? bare.replace(/\?.*$/s, '') : bare) ?? [];
  const host = asciiDomain(domain);
  return name === undefined || host === null ? wrong('form') : { value: `${name}@${host}` };
}

/** Null where it is no domain. Numbers alone are an address of the internet, and those are written in too many ways. */
export function asciiDomain(domain: string): string | null {
  try {
    const host = new URL(`http://${domain}/`).hostname;
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && !/\.[0-9]+$/.test(host) ? host : null;
  } catch {
    return null;
  }
}
