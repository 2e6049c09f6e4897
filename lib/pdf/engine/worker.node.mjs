// Threads of Node 20 do not inherit the loader of TypeScript from the process that starts them.
import { register } from 'tsx/esm/api';

register();
await import('./worker.node.ts');
