import { join } from 'node:path';
import { project } from './imports';

const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

/** Arguments of Node under which a program can read and start threads, but neither write a file nor start a program. */
export const readOnlyArgs = [permission, '--allow-fs-read=*', '--allow-worker', '--no-warnings'];

/** A temporary folder in which nobody can write, not even root: it is a file. */
export const readOnlyTemp = { TMPDIR: join(project, 'package.json') };
