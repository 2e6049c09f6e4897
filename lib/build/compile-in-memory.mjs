// Lets Node run TypeScript, from a checkout only: node --import ./lib/build/compile-in-memory.mjs <file>
// tsx would run whatever its cache in the shared temporary folder holds, and anybody can write there.
process.env.TSX_DISABLE_CACHE = '1';
const { register } = await import('tsx/esm/api');
register();
