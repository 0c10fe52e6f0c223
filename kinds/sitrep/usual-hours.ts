/** Of an operation that says nothing of its reports: on the clocks of the charter's zone. */
export const usualHours: readonly string[] = ['08:00', '20:00'];
