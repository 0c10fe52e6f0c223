/** Who alone reads who is protected; whoever flags somebody need not be among them. */
export const readers = ['head', 'protection', 'auditor'] as const;
