import type { Category, Certainty, MsgType, ResponseType, Scope, Severity, Status, Urgency } from './vocabulary.ts';

/** A pair `valueName`, `value`: event codes, parameters, geocodes. */
export interface Named {
  readonly valueName: string;
  readonly value: string;
}

/** Another message, as `references` names it: `sender,identifier,sent`. */
export interface Reference {
  readonly sender: string;
  readonly identifier: string;
  readonly sent: string;
}

export interface CapPoint {
  readonly lat: number;
  readonly lon: number;
}

export interface CapArea {
  readonly areaDesc: string;
  /** Rings, the first point repeated at the end. */
  readonly polygons: readonly (readonly CapPoint[])[];
  readonly circles: readonly { readonly centre: CapPoint; readonly km: number }[];
  readonly geocodes: readonly Named[];
  /** Feet above mean sea level, as written. */
  readonly altitude: string | null;
  readonly ceiling: string | null;
}

export interface CapResource {
  readonly resourceDesc: string;
  readonly mimeType: string;
  readonly size: string | null;
  readonly uri: string | null;
  /** Base64 of the file itself. */
  readonly derefUri: string | null;
  readonly digest: string | null;
}

/** One `info` block: what is said in one language. Dates are `YYYY-MM-DDThh:mm:ss±hh:mm`. */
export interface CapInfo {
  readonly language: string;
  readonly categories: readonly Category[];
  readonly event: string;
  readonly responseTypes: readonly ResponseType[];
  readonly urgency: Urgency;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly audience: string | null;
  readonly eventCodes: readonly Named[];
  readonly effective: string | null;
  readonly onset: string | null;
  readonly expires: string | null;
  readonly senderName: string | null;
  readonly headline: string | null;
  readonly description: string | null;
  readonly instruction: string | null;
  readonly web: string | null;
  readonly contact: string | null;
  readonly parameters: readonly Named[];
  readonly resources: readonly CapResource[];
  readonly areas: readonly CapArea[];
}

/** A message of CAP 1.2 (OASIS, 1 July 2010). */
export interface CapAlert {
  readonly identifier: string;
  readonly sender: string;
  readonly sent: string;
  readonly status: Status;
  readonly msgType: MsgType;
  readonly source: string | null;
  readonly scope: Scope;
  readonly restriction: string | null;
  readonly addresses: readonly string[];
  readonly codes: readonly string[];
  readonly note: string | null;
  readonly references: readonly Reference[];
  readonly incidents: readonly string[];
  readonly infos: readonly CapInfo[];
}

/** What could be read of a foreign message: null or empty where the message says nothing that can be used. */
export interface ReadAlert extends Omit<CapAlert, 'sent' | 'status' | 'msgType' | 'scope'> {
  readonly sent: string | null;
  readonly status: Status | null;
  readonly msgType: MsgType | null;
  readonly scope: Scope | null;
}
