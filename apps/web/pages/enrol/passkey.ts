import { startRegistration } from '@simplewebauthn/browser';
import { authRoutes } from '../../../../packages/contract/auth.ts';
import { call, Refused } from '../../client/call.ts';

type RegistrationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** Makes a passkey on this device and registers it, for the person signed in or for whoever holds the invitation. */
export async function registerPasskey(label: string, invitation?: string): Promise<{ id: string }> {
  const invited = invitation === undefined ? {} : { invitation };
  const options = await call(authRoutes.passkeyOptions, { body: invited });
  const made = await startRegistration({ optionsJSON: withoutUndefined(options) }).catch((fault: unknown) => {
    throw new Refused({ code: 'passkey.notUsed', message: String(fault) }, 0);
  });
  const { id, rawId, type } = made;
  const { clientDataJSON, attestationObject, transports } = made.response;
  const response = { clientDataJSON, attestationObject, ...(transports ? { transports } : {}) };
  return call(authRoutes.passkeyRegister, {
    body: { ...invited, label, response: { id, rawId, type, response, clientExtensionResults: {} } },
  });
}

/** The contract types what came over the wire, the browser library what it expects: the same JSON, with its own words for transports. */
function withoutUndefined(options: object): RegistrationOptions {
  return JSON.parse(JSON.stringify(options));
}
