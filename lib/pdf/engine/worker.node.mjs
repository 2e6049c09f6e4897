// The thread from a checkout; lib/build/bundle.mjs makes a file of the same name that needs no compiler.
// Threads of Node 20 do not inherit the loader of TypeScript from the process that starts them.
// Without tsx's cache: lib/build/compile-in-memory.mjs says why.
process.env.TSX_DISABLE_CACHE = '1';
const { register } = await import('tsx/esm/api');
register();
await import('./worker.node.ts');
