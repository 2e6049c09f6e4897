// Imported before anything that loads React, which is slower where it looks for mistakes in the
// making of components. Next declares the variable read-only, for pages.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' });
