/** The numbers that `severity` takes (`level` in a search). */
export const incidentSeverity = {
  unknown: 0,
  informational: 0.5,
  low: 1,
  medium: 2,
  high: 3,
  critical: 4,
} as const;

/** The numbers that `status` takes. */
export const incidentStatus = { pending: 0, active: 1, done: 2, archived: 3 } as const;

/** How XSOAR writes a date that is not set (`closed`, `dueDate` …): year 1, neither null nor absent. */
export const unsetDate = "0001-01-01T00:00:00Z";
