// Set before Next reads it: nothing about a build or a visit is reported to anyone.
process.env.NEXT_TELEMETRY_DISABLED ??= '1';

/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  poweredByHeader: false,
};
