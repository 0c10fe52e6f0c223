/** Namespaces under which alerts are met: CAP 1.2 is the standard of today, the others are read with a named loss. */
export const cap12 = 'urn:oasis:names:tc:emergency:cap:1.2';
export const olderCap: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:emergency:cap:1.1': '1.1',
  'http://www.incident.com/cap/1.0': '1.0',
  'urn:oasis:names:tc:emergency:cap:1.0': '1.0',
};
export const xmlSignature = 'http://www.w3.org/2000/09/xmldsig#';

/** Words of CAP 1.2, sections 3.2.1 and 3.2.2, in the order the standard lists them: the most severe first. */
export const statuses = ['Actual', 'Exercise', 'System', 'Test', 'Draft'] as const;
export const msgTypes = ['Alert', 'Update', 'Cancel', 'Ack', 'Error'] as const;
export const scopes = ['Public', 'Restricted', 'Private'] as const;
export const categories = [
  ...(['Geo', 'Met', 'Safety', 'Security', 'Rescue', 'Fire'] as const),
  ...(['Health', 'Env', 'Transport', 'Infra', 'CBRNE', 'Other'] as const),
] as const;
export const responseTypes = [
  ...(['Shelter', 'Evacuate', 'Prepare', 'Execute', 'Avoid'] as const),
  ...(['Monitor', 'Assess', 'AllClear', 'None'] as const),
] as const;
export const urgencies = ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'] as const;
export const severities = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'] as const;
export const certainties = ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'] as const;

export type Status = (typeof statuses)[number];
export type MsgType = (typeof msgTypes)[number];
export type Scope = (typeof scopes)[number];
export type Category = (typeof categories)[number];
export type ResponseType = (typeof responseTypes)[number];
export type Urgency = (typeof urgencies)[number];
export type Severity = (typeof severities)[number];
export type Certainty = (typeof certainties)[number];

/** What an info block without a language is in (CAP 1.2, 3.2.2). */
export const defaultLanguage = 'en-US';
