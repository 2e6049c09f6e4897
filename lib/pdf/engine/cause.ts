/**
 * Causes of a failure, for whoever runs the engine. A closed list: no message of a library gets into a
 * log, since it may quote what a person typed.
 */
export const causes = [
  'read-only',
  'disk-full',
  'no-access',
  'no-file',
  'too-many-files',
  'no-memory',
  'thread-ended',
  'mixed-pages',
  'other',
] as const;

export type Cause = (typeof causes)[number];

/** Codes of Node's errors, and names of ours. */
const byCode: Readonly<Record<string, Cause>> = {
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-access',
  EPERM: 'no-access',
  ERR_ACCESS_DENIED: 'no-access',
  ENOENT: 'no-file',
  MODULE_NOT_FOUND: 'no-file',
  ERR_MODULE_NOT_FOUND: 'no-file',
  EMFILE: 'too-many-files',
  ENFILE: 'too-many-files',
  EAGAIN: 'no-memory',
  ENOMEM: 'no-memory',
  ERR_WORKER_OUT_OF_MEMORY: 'no-memory',
  ERR_WORKER_INIT_FAILED: 'no-memory',
  MixedPages: 'mixed-pages',
};

/** Finds the cause of an error in its code or name, else in those of the error behind it. */
export function causeOf(error: unknown): Cause {
  if (!(error instanceof Error)) return 'other';
  const { code, name } = error as Error & { code?: unknown };
  return byCode[String(code)] ?? byCode[name] ?? causeOf(error.cause);
}
