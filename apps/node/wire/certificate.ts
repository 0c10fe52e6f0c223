import { createHash, createPrivateKey, createPublicKey, webcrypto, X509Certificate } from 'node:crypto';

/** Loaded when a certificate is made, once a year: two hundred files that no start should have to read. */
async function library() {
  await import('reflect-metadata');
  return import('@peculiar/x509');
}

const days = (count: number): number => count * 86_400_000;

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A self-signed P-256 certificate, valid one year from the day before `now` (clocks differ). What counts is its pin, not its name. */
export async function createCertificate(name: string, now: Date): Promise<{ key: string; cert: string }> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  const lines = key.match(/.{1,64}/g) ?? [];
  return {
    key: `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`,
    cert: await selfSigned(`CN=${name}`, keys, now),
  };
}

/**
 * The same key under a certificate for another year: the pin stays, so no charter has to change. Null for a key that is not
 * of our making: its owner renews it.
 */
export async function renewCertificate(tls: { key: string; cert: string }, now: Date): Promise<string | null> {
  const secret = createPrivateKey(tls.key);
  if (secret.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return null;
  const [pkcs8, spki] = [
    secret.export({ type: 'pkcs8', format: 'der' }),
    createPublicKey(secret).export({ type: 'spki', format: 'der' }),
  ];
  const keys = {
    privateKey: await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']),
    publicKey: await webcrypto.subtle.importKey('spki', spki, algorithm, true, ['verify']),
  };
  const x509 = await library();
  return selfSigned(new x509.X509Certificate(tls.cert).subject, keys, now);
}

async function selfSigned(name: string, keys: webcrypto.CryptoKeyPair, now: Date): Promise<string> {
  const x509 = await library();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      name,
      notBefore: new Date(now.getTime() - days(1)),
      notAfter: new Date(now.getTime() + days(365)),
      signingAlgorithm: algorithm,
      keys,
    },
    webcrypto,
  );
  return `${certificate.toString('pem')}\n`;
}

/** The pin of a certificate: base64 of SHA-256 over its SubjectPublicKeyInfo (RFC 7469 §2.4). */
export function pinOf(certificate: X509Certificate): string {
  const known = pins.get(certificate);
  if (known !== undefined) return known;
  const spki = certificate.publicKey.export({ type: 'spki', format: 'der' });
  const pin = createHash('sha256').update(spki).digest('base64');
  pins.set(certificate, pin);
  return pin;
}
/** Asked with every request of a connection. */
const pins = new WeakMap<X509Certificate, string>();

export const pinOfPem = (pem: string): string => pinOf(new X509Certificate(pem));

/** Whole days until the certificate ends; negative when it has ended. */
export function daysLeft(pem: string, now: Date): number {
  return Math.floor((new X509Certificate(pem).validToDate.getTime() - now.getTime()) / 86_400_000);
}

/** Whether a certificate has ended at `now`, a day more granted: clocks differ, and its owner's must have seen the end first. */
export function hasEnded(certificate: X509Certificate, now: Date): boolean {
  return now.getTime() > certificate.validToDate.getTime() + days(1);
}
