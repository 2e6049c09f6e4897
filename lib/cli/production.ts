// Import this before anything that loads React, whose development build is slower. Assigned this
// way because Next declares the variable read-only.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' });
