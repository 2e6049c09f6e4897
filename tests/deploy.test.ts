import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundleFolder } from '../lib/build/bundle-stamp.mjs';
import { besides, standaloneFolder } from '../lib/build/standalone.mjs';
import { readSettings } from '../lib/service/settings';

// No cluster here: what the example says has to fit the program.

const example = readFileSync('tests/deploy/kubernetes.yaml', 'utf8');
const container = readFileSync('Dockerfile', 'utf8');

it('the example sets what the service knows', () => {
  const pairs = [...example.matchAll(/name: (ASKWELL_\w+), value: "(\w+)"/g)];
  const settings = readSettings(
    Object.fromEntries(pairs.map(([, name, value]) => [name, value])),
    4,
  );
  expect(pairs.length).toBe(3);
  expect(settings).toMatchObject({ isOn: true, workers: 2, memoryMb: 512 });
  // All threads at their limit, and 1 GB for the rest.
  expect(settings.workers * settings.memoryMb + 1024).toBeLessThanOrEqual(2048);
  const grace = Number(/terminationGracePeriodSeconds: (\d+)/.exec(example)?.[1]);
  const before = Number(/sleep: { seconds: (\d+) }/.exec(example)?.[1]);
  expect(grace).toBeGreaterThan(before + settings.stopSeconds);
});

it('the example has what a cluster needs to run it', () => {
  const kinds = [...example.matchAll(/^kind: (\w+)$/gm)].map(([, kind]) => kind);
  expect(kinds).toEqual([
    ...['Deployment', 'HorizontalPodAutoscaler', 'PodDisruptionBudget', 'Service', 'Ingress'],
    'NetworkPolicy',
  ]);
  // Each finds the pods, the service and the secrets by the names that the others give.
  expect(example.match(/app: askwell\b/g)?.length).toBe(6);
  expect(example).toContain('secretName: askwell-tls');
  expect(example).toMatch(/secret tls askwell-tls/);
  const seconds = (probe: string) => {
    const [, period, failures] =
      RegExp(`${probe}:[^]*?periodSeconds: (\\d+)[^]*?failureThreshold: (\\d+)`).exec(example) ??
      [];
    return Number(period) * Number(failures);
  };
  // A thread loads its engine in ten seconds, on a slow machine in a minute.
  expect(seconds('startupProbe')).toBeGreaterThanOrEqual(60);
  expect(seconds('readinessProbe')).toBeGreaterThanOrEqual(10);
  expect(seconds('livenessProbe')).toBeGreaterThanOrEqual(60);
});

it('probes and container ask for the health of the same port', () => {
  expect(example.match(/path: \/api\/health, port: http/g)).toHaveLength(3);
  expect(example).toContain('containerPort: 3000');
  expect(container).toContain('ASKWELL_PORT=3000');
  expect(container).toMatch(/\.ASKWELL_PORT}\$\{process\.env\.ASKWELL_BASE_PATH}\/api\/health`/);
});

it('the container holds the folder that runs with Node alone, and nothing else', () => {
  const last = container.split(/^FROM /m).at(-1) ?? '';
  expect(last.match(/^COPY .*$/gm)).toEqual([`COPY --from=build /askwell/${standaloneFolder} ./`]);
  expect(container).toMatch(/^RUN npm run build$/m);
  const { scripts, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts.build).toMatch(/ && node lib\/build\/standalone\.mjs$/);
  expect(scripts.start).toBe(`node ${standaloneFolder}/start.mjs`);
  expect(Object.keys(dependencies)).toEqual(['next', 'react', 'react-dom']);
});

it('the job for batches runs the command line of the container, as far as it can', () => {
  const job = readFileSync('tests/deploy/batch-job.yaml', 'utf8');
  const [, command = ''] = /- (node .*cli\.mjs .*)$/m.exec(job) ?? [];
  expect(command).toMatch(new RegExp(`^node ${bundleFolder}/cli\\.mjs /lists/`));
  expect(besides).toContain(bundleFolder);
  // Exit code 1: some rows have no packet, which trying again does not change.
  expect(command).toMatch(/ \|\| \[ \$\? = 1 \]$/);
  expect(job).toContain('readOnlyRootFilesystem: true');
});

it('the container starts Node 24 itself, and not as root', () => {
  expect(container.match(/^FROM node:24-/gm)).toHaveLength(2);
  expect(container).toMatch(/^USER node$/m);
  expect(container).toMatch(/^CMD \["node", "start\.mjs"\]$/m);
});
