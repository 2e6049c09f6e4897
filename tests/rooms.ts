import { circlesIn, type Import, importsOf, type Sources } from './imports';

/** A row of DESIGN's table: which rooms and packages the files of a room may import. */
export type Room = {
  name: string;
  floor: number;
  has: (path: string) => boolean;
  /** Rooms of `lib` below this one. */
  rooms: readonly string[];
  packages: RegExp;
  /** Imports that no other rule allows. */
  also?: (one: Import) => boolean;
};

const under = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const none = /^$/;
const isNodeFile = (path: string) => path.includes('.node.');

const lib = (name: string, floor: number, rooms: string[], packages: RegExp): Room => ({
  name,
  floor,
  has: under(`lib/${name}`),
  rooms,
  packages,
});

const below = ['wording', 'answers', 'content', 'sheet', 'intake', 'html', 'pdf'];
const pdfPackages = 'react$|@react-pdf/|pdfkit|fontkit|fflate$';

/** The first row that has a file holds for it. */
export const rooms: readonly Room[] = [
  lib('wording', 1, [], none),
  lib('answers', 2, ['wording'], /^zod\/mini$/),
  {
    ...lib('content', 3, [], none),
    also: (one) => one.typeOnly && /^lib\/(wording|answers)\//.test(one.to),
  },
  lib('sheet', 4, ['wording', 'answers', 'content'], /^filenamify\/browser$/),
  lib(
    'intake',
    5,
    ['wording', 'answers', 'sheet'],
    /^(papaparse|fflate|saxes|htmlparser2|pdfjs-dist\/legacy\/build\/pdf(\.worker)?\.mjs)$/,
  ),
  {
    ...lib('html, on Node', 5, [], /^node:/),
    has: (path) => under('lib/html')(path) && isNodeFile(path),
  },
  lib('html', 5, ['sheet'], /^react(-dom\/server)?$/),
  {
    ...lib('pdf, on Node', 5, ['wording', 'sheet'], new RegExp(`^(node:|tsx/|${pdfPackages})`)),
    has: (path) => under('lib/pdf')(path) && isNodeFile(path),
  },
  lib('pdf', 5, ['wording', 'sheet'], new RegExp(`^(${pdfPackages})`)),
  lib(
    'cli',
    6,
    below.filter((room) => room !== 'content'),
    /^node:/,
  ),
  lib('service', 6, ['wording', 'answers', 'sheet', 'pdf'], /^(node:|zod\/mini$|prom-client$)/),
  {
    ...lib(
      'build, the review',
      6,
      ['wording', 'answers', 'content', 'sheet', 'html'],
      /^(node:|esbuild$|react(-dom\/server)?$)/,
    ),
    has: under('lib/build/review'),
    // Files are read and refused as on the command line.
    also: ({ to }) => to === 'lib/cli/files.ts',
  },
  {
    ...lib(
      'build',
      6,
      [],
      /^(node:|esbuild$|tsx\/esm\/api$|@playwright\/test$|next\.config\.mjs$)/,
    ),
    also: ({ from, to }) =>
      (from === 'lib/build/sheet.mjs' && to === 'lib/cli/cli.ts') ||
      // Server and export read one practice file in one way, and hand it to pages in one way.
      (from === 'lib/build/export.mjs' && /^lib\/(service\/the-site|answers\/site)\.ts$/.test(to)),
  },
  {
    name: 'components',
    floor: 6,
    has: under('components'),
    rooms: below.filter((room) => room !== 'pdf'),
    packages: /^(react|next\/link|next\/navigation)$/,
    also: ({ to }) =>
      to.endsWith('.module.css') || /^lib\/pdf\/engine\/(client|make-packets|pool)\.ts$/.test(to),
  },
  {
    name: 'app',
    floor: 7,
    has: under('app'),
    rooms: [...below.filter((room) => room !== 'pdf'), 'service'],
    packages: /^(next(\/.*)?|react)$/,
    also: ({ from, to }) =>
      to.endsWith('.css') ||
      under('components')(to) ||
      (under('lib/pdf')(to) && from.endsWith('/route.ts')),
  },
];

export const roomOf = (path: string): Room | undefined => rooms.find(({ has }) => has(path));

const isOurs = (to: string) => /^(app|components|lib|tests)\//.test(to);

/** Whether the table allows an import. Only files for Node may import files for Node. */
function isAllowed(room: Room, one: Import): boolean {
  if (room.also?.(one)) return true;
  if (!isOurs(one.to)) return room.packages.test(one.to);
  const onNode =
    isNodeFile(one.from) || ['cli', 'service', 'build'].includes(room.name.split(',')[0] ?? '');
  if (isNodeFile(one.to) && !onNode) return false;
  return (
    roomOf(one.to)?.name.split(',')[0] === room.name.split(',')[0] ||
    room.rooms.some((name) => under(`lib/${name}`)(one.to))
  );
}

/** Lists the ways in which these files break the table of DESIGN.md, a line each. */
export function violationsIn(sources: Sources): string[] {
  const found: string[] = [];
  for (const path of sources.keys()) {
    const room = roomOf(path);
    if (!room) found.push(`${path} has no room`);
    else
      for (const one of importsOf(path, sources))
        if (!isAllowed(room, one)) found.push(`${path} may not import ${one.to}`);
  }
  return [...found, ...circlesIn(sources).map((circle) => `circle: ${circle.join(', ')}`)];
}
