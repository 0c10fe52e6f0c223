/** What the members of a room do in it; each member names its own holder of a role. */
export const roleKeys = ['lead', 'liaison', 'logKeeper', 'logistics', 'publicInformation'] as const;
export type RoleKey = (typeof roleKeys)[number];

/** What kind of incident it is: rooms of one class may be about the same one. */
export const classes = ['disaster', 'sea', 'crossing', 'event', 'network'] as const;
export type IncidentClass = (typeof classes)[number];

/** As CAP 1.2 has them, without Unknown: whoever opens a room has a view. */
export const severities = ['minor', 'moderate', 'severe', 'extreme'] as const;
export type Severity = (typeof severities)[number];

export const categories = ['event', 'decision', 'information', 'request', 'communication', 'measure'] as const;
export type Category = (typeof categories)[number];

export const taskStates = ['open', 'doing', 'done', 'dropped'] as const;
export type TaskWord = (typeof taskStates)[number];

export const roomStates = ['open', 'closing', 'closed', 'merged', 'erased'] as const;
export type RoomWord = (typeof roomStates)[number];
