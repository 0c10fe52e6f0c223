import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { Role } from '../../../packages/kind/kind.ts';
import type { Account } from './accounts.ts';

/** What the policies decide on; each is an action of `policies/schema.cedarschema`. */
export const actionsOn = {
  node: [
    'record.list',
    'record.search',
    'record.csv',
    'record.follow',
    'draft.keep',
    'upload.write',
    'peers.read',
    'health.read',
    'colleagues.read',
    'statistics.read',
    'journal.read',
    'tagging.read',
    'tagging.steer',
    'retention.read',
    'retention.erase',
    'machines.read',
    'machines.make',
    'machines.end',
    'accounts.read',
    'account.create',
    'peers.manage',
    'lists.manage',
  ],
  kind: [
    'record.list',
    'record.search',
    'record.csv',
    'record.follow',
    'record.read',
    'record.dates',
    'record.proof',
    'attachment.read',
    'record.assign',
    'record.note',
    'record.hold',
  ],
  command: ['command'],
  account: ['account.invite', 'account.disable'],
} as const;
export type Action = (typeof actionsOn)[keyof typeof actionsOn][number];

export interface NodeResource {
  readonly type: 'node';
  /** Roles that any kind gives something to do. */
  readonly workedBy: readonly Role[];
}
export interface KindResource {
  readonly type: 'kind';
  readonly name: string;
  readonly workedBy: readonly Role[];
  /** The only roles that read it; absent when whoever works on it does. */
  readonly readers?: readonly Role[];
  /** Roles that are told its calendar and read nothing else of it. */
  readonly datesFor?: readonly Role[];
}
export interface CommandResource {
  readonly type: 'command';
  readonly kind: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Account whose act this command releases; absent when it releases nothing. */
  readonly releases?: string;
  /** It sets the protection of a person aside. */
  readonly overrides?: boolean;
}
export interface AccountResource {
  readonly type: 'account';
  readonly id: string;
}

/** A question with an action that fits its resource: any other combination does not compile. */
export type Question = { readonly account: Pick<Account, 'id' | 'roles'> } & (
  | { readonly action: (typeof actionsOn.node)[number]; readonly resource: NodeResource }
  | { readonly action: (typeof actionsOn.kind)[number]; readonly resource: KindResource }
  | { readonly action: (typeof actionsOn.command)[number]; readonly resource: CommandResource }
  | { readonly action: (typeof actionsOn.account)[number]; readonly resource: AccountResource }
);
export type Decision = { readonly allow: true } | { readonly allow: false; readonly policy: string };
export type Authorise = (question: Question) => Decision;

/** What the policies need to know of a kind; every `Kind` fits. */
export interface KindRoles {
  readonly name: string;
  /** `private`: kept in the authority's own log; whoever works only there has no business in what is shared. */
  readonly scope?: 'group' | 'private';
  readonly readers?: readonly Role[];
  readonly datesFor?: readonly Role[];
  readonly commands: Readonly<Record<string, { readonly name: string; readonly roles: readonly Role[] }>>;
}

/** The roles a kind's commands name, each once. */
export function kindResource(kind: KindRoles): KindResource {
  const named = Object.values(kind.commands).flatMap((command) => command.roles);
  return {
    ...{ type: 'kind', name: kind.name, workedBy: [...new Set(named)] },
    ...(kind.readers === undefined ? {} : { readers: kind.readers }),
    ...(kind.datesFor === undefined ? {} : { datesFor: kind.datesFor }),
  };
}

export function nodeResource(kinds: readonly KindRoles[]): NodeResource {
  const shared = kinds.filter(({ scope }) => scope !== 'private');
  return { type: 'node', workedBy: [...new Set(shared.flatMap((kind) => kindResource(kind).workedBy))] };
}

/** Names of the kinds whose records an account may see in a list: every list, search, count and table is cut down to them. */
export function kindsListed(
  authorise: Authorise,
  account: Question['account'],
  kinds: readonly KindRoles[],
): readonly string[] {
  return kindsWith('record.list', authorise, account, kinds);
}

/** Names of the kinds whose calendar an account is told, those it may list and those it reads nothing else of. */
export function kindsDated(
  authorise: Authorise,
  account: Question['account'],
  kinds: readonly KindRoles[],
): readonly string[] {
  return kindsWith('record.dates', authorise, account, kinds);
}

function kindsWith(
  action: (typeof actionsOn.kind)[number],
  authorise: Authorise,
  account: Question['account'],
  kinds: readonly KindRoles[],
): readonly string[] {
  const allowed = kinds.map(kindResource).filter((resource) => authorise({ account, action, resource }).allow);
  return allowed.map(({ name }) => name);
}

/** Decisions kept; beyond it the memory starts anew. */
const decisionsKept = 4096;
const folder = join(import.meta.dirname, 'policies');

/** Every policy by its `@id`; a policy without one, or two with the same, is a mistake in this repository and throws. */
export function readPolicies(): Record<string, string> {
  const byId: Record<string, string> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.cedar'))
    .sort()) {
    const parts = cedar.policySetTextToParts(readFileSync(join(folder, file), 'utf8'));
    if (parts.type === 'failure') throw new Error(`${file}: ${parts.errors[0]?.message}`);
    for (const policy of parts.policies) {
      const json = cedar.policyToJson(policy);
      const id = json.type === 'success' ? json.json.annotations?.id : undefined;
      if (id === undefined || id in byId) throw new Error(`${file}: each policy needs an @id of its own: ${policy}`);
      byId[id] = policy;
    }
  }
  return byId;
}

export function readSchema(): string {
  return readFileSync(join(folder, 'schema.cedarschema'), 'utf8');
}

const uid = (type: string, id: string) => ({ type, id });
const ref = (type: string, id: string) => ({ __entity: { type, id } });
const roleRefs = (roles: readonly Role[]) => roles.map((role) => ref('Role', role));

function kindAttrs({ workedBy, readers, datesFor }: KindResource): cedar.EntityJson['attrs'] {
  return {
    workedBy: roleRefs(workedBy),
    ...(readers === undefined ? {} : { readers: roleRefs(readers) }),
    ...(datesFor === undefined ? {} : { datesFor: roleRefs(datesFor) }),
  };
}

function resourceEntity(resource: Question['resource']): cedar.EntityJson {
  switch (resource.type) {
    case 'node':
      return { uid: uid('Node', 'this'), attrs: { workedBy: roleRefs(resource.workedBy) }, parents: [] };
    case 'kind':
      return { uid: uid('Kind', resource.name), attrs: kindAttrs(resource), parents: [] };
    case 'command': {
      const attrs: cedar.EntityJson['attrs'] = { roles: roleRefs(resource.roles) };
      if (resource.releases !== undefined) attrs.releases = ref('Account', resource.releases);
      if (resource.overrides !== undefined) attrs.overrides = resource.overrides;
      return { uid: uid('Command', `${resource.kind}.${resource.name}`), attrs, parents: [uid('Kind', resource.kind)] };
    }
    case 'account':
      return { uid: uid('Account', resource.id), attrs: {}, parents: [] };
  }
}

/** Who the account is never decides, only whether it is the same as the one acted on; so the memory needs no account ids. */
function keyOf({ account, action, resource }: Question): string {
  const relation = (id: string) => (id === account.id ? 'self' : 'other');
  const about = () => {
    if (resource.type === 'account') return relation(resource.id);
    if (resource.type !== 'command' || resource.releases === undefined) return resource;
    return { ...resource, releases: relation(resource.releases) };
  };
  return JSON.stringify([account.roles, action, about()]);
}

function ask(policySet: string, schema: string, question: Question): Decision {
  const principal = uid('Account', question.account.id);
  const parents = question.account.roles.map((role) => uid('Role', role));
  const resource = resourceEntity(question.resource);
  const self = question.resource.type === 'account' && question.resource.id === question.account.id;
  const answer = cedar.statefulIsAuthorized({
    principal,
    action: uid('Action', question.action),
    resource: resource.uid,
    context: {},
    entities: [{ uid: principal, attrs: {}, parents }, ...(self ? [] : [resource])],
    preparsedPolicySetId: policySet,
    preparsedSchemaName: schema,
    validateRequest: true,
  });
  if (answer.type === 'failure') throw new Error(`policies: ${answer.errors[0]?.message}`);
  const { decision, diagnostics } = answer.response;
  // A policy that fails while it is evaluated would be skipped by Cedar, a forbid as well: then nothing is allowed.
  const failed = diagnostics.errors[0];
  if (failed !== undefined) return { allow: false, policy: failed.policyId };
  return decision === 'allow'
    ? { allow: true }
    : { allow: false, policy: [...diagnostics.reason].sort()[0] ?? 'no-policy-permits' };
}

let loaded = 0;

/** Reads and checks the policies once; the function it gives decides in microseconds. Throws when the policies do not fit their schema. */
export function authoriser(
  policies: Record<string, string> = readPolicies(),
  schema: string = readSchema(),
): Authorise {
  const id = `entente-${loaded++}`;
  const results = [cedar.preparseSchema(id, schema), cedar.preparsePolicySet(id, { staticPolicies: policies })];
  for (const result of results)
    if (result.type === 'failure') throw new Error(`policies: ${result.errors[0]?.message}`);
  const checked = cedar.validate({ schema, policies: { staticPolicies: policies } });
  const fault = checked.type === 'failure' ? checked.errors[0] : checked.validationErrors[0]?.error;
  if (fault !== undefined) throw new Error(`policies: ${fault.message}`);
  const known = new Map<string, Decision>();
  return (question) => {
    const key = keyOf(question);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= decisionsKept) known.clear();
    const decision = ask(id, id, question);
    known.set(key, decision);
    return decision;
  };
}
